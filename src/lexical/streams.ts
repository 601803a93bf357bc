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

/** Writes one term number in as many bytes as it needs. */
export function writeTerm(number: number, bytes: { push(byte: number): unknown }): void {
  let rest = number
  for (; rest >= 128; rest >>>= 7) bytes.push((rest & 127) | 128)
  bytes.push(rest)
}

/**
 * True where the bytes of a run of terms stand in the stream `[start, end)`, so within one field. The last byte of a term is
 * the only one below 128: what follows such a byte is the start of a term.
 */
export function holdsRun(streams: Uint8Array, start: number, end: number, run: Uint8Array): boolean {
  const first = run[0]!
  const last = end - run.length
  for (let at = start; at <= last; at++) {
    if (streams[at] !== first || (at > start && streams[at - 1]! >= 128)) continue
    let matched = 1
    while (matched < run.length && streams[at + matched] === run[matched]) matched++
    if (matched === run.length) return true
  }
  return false
}
