/** The largest magnitude of a stored component. */
export const INT8_SCALE = 127

/** A unit vector in a byte a component: each component times 127, rounded to the nearest, halves up. */
export function quantize(vector: Float32Array): Int8Array {
  return Int8Array.from(vector, (component) => Math.max(-INT8_SCALE, Math.min(INT8_SCALE, Math.round(component * INT8_SCALE))))
}
