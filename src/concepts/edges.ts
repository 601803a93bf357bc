/** Stands for no place, and for no term. */
export const NONE = -1

/** Slots at first, a power of two; twice as many once more than half are taken. The lexicon takes a third of these. */
const FIRST_SLOTS = 1 << 18

/**
 * The edges of a trie: from a place, by a term, to another place, all of them whole numbers from 0. One table of numbers with
 * open addressing: the lexicon has some 90,000 edges, and every word of every text that is read is looked up here.
 */
export class Edges {
  #from = new Int32Array(FIRST_SLOTS).fill(NONE)
  #terms = new Int32Array(FIRST_SLOTS)
  #to = new Int32Array(FIRST_SLOTS)
  #count = 0

  /** The place to which `term` leads from `place`, `NONE` where there is no such edge. */
  get(place: number, term: number): number {
    const slot = this.#slotOf(place, term)
    return this.#from[slot] === NONE ? NONE : this.#to[slot]!
  }

  /** The same, with an edge to a new place where there was none. Places are numbered from 1 in the order they are made. */
  getOrAdd(place: number, term: number): number {
    const slot = this.#slotOf(place, term)
    if (this.#from[slot] !== NONE) return this.#to[slot]!
    this.#count++
    this.#put(slot, place, term, this.#count)
    if (2 * this.#count > this.#from.length) this.#grow()
    return this.#count
  }

  /** Where an edge stands, or would. */
  #slotOf(place: number, term: number): number {
    const last = this.#from.length - 1
    let slot = hashOf(place, term) & last
    while (this.#from[slot] !== NONE && (this.#from[slot] !== place || this.#terms[slot] !== term)) slot = (slot + 1) & last
    return slot
  }

  #put(slot: number, place: number, term: number, to: number): void {
    this.#from[slot] = place
    this.#terms[slot] = term
    this.#to[slot] = to
  }

  #grow(): void {
    const [from, terms, to] = [this.#from, this.#terms, this.#to]
    this.#from = new Int32Array(2 * from.length).fill(NONE)
    this.#terms = new Int32Array(2 * from.length)
    this.#to = new Int32Array(2 * from.length)
    from.forEach((place, i) => {
      if (place !== NONE) this.#put(this.#slotOf(place, terms[i]!), place, terms[i]!, to[i]!)
    })
  }
}

function hashOf(place: number, term: number): number {
  const mixed = Math.imul(place, 0x9e3779b1) ^ Math.imul(term, 0x85ebca6b)
  return mixed ^ (mixed >>> 15)
}
