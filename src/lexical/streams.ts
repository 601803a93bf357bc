/** A place in a stream of term numbers; reading moves it on. */
export interface Place {
  at: number
}

/** Reads one term number (LEB128: seven bits a byte, low ones first, the top bit set where more follow). */
export function readTerm(streams: Uint8Array, place: Place): number {
  let byte = streams[place.at++]!
  if (byte < 128) return byte
  let number = byte & 127
  for (let shift = 7; byte >= 128; shift += 7) {
    byte = streams[place.at++]!
    number |= (byte & 127) << shift
  }
  return number
}

/** True where a run of terms stands in the stream `[start, end)` in this order without a gap, so within one field. */
export function holdsRun(streams: Uint8Array, start: number, end: number, run: readonly number[]): boolean {
  const place = { at: start }
  const rest = { at: start }
  while (place.at < end) {
    if (readTerm(streams, place) !== run[0]) continue
    rest.at = place.at
    let matched = 1
    while (matched < run.length && rest.at < end && readTerm(streams, rest) === run[matched]) matched++
    if (matched === run.length) return true
  }
  return run.length === 0
}
