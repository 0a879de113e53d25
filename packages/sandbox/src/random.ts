/**
 * Seeded randomness: the same seed gives the same shops, ids and tokens, so a failing test fails the same way again.
 * `fork` gives an independent stream, so that drawing more in one place does not change what another place draws.
 */

export interface Random {
  /** A whole number, both ends included. */
  readonly integer: (min: number, max: number) => number
  readonly pick: <T>(items: ReadonlyArray<T>) => T
  /** So many characters from an alphabet. */
  readonly text: (length: number, alphabet?: string) => string
  /** A number of 19 digits with the given beginning, the form of the platform's ids. */
  readonly id: (prefix: string) => string
  readonly fork: (label: string) => Random
  /** The position in the stream, and how to go back to it: for a snapshot. */
  readonly mark: () => number
  readonly rewind: (mark: number) => void
}

const digits = "0123456789"
const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"

/** FNV-1a, 32 bits. */
export const hash = (text: string): number => {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return h >>> 0
}

export const makeRandom = (seed: string): Random => {
  let state = hash(seed)
  const next = (): number => {
    // mulberry32
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const integer = (min: number, max: number) => min + Math.floor(next() * (max - min + 1))
  // Not by `+=`: a string that was put together piece by piece keeps its pieces, and takes five times the memory.
  const drawn = (prefix: string, length: number, alphabet: string) => {
    const codes: Array<number> = []
    for (let i = 0; i < prefix.length; i++) codes.push(prefix.charCodeAt(i))
    for (let i = 0; i < length; i++) codes.push(alphabet.charCodeAt(integer(0, alphabet.length - 1)))
    return String.fromCharCode(...codes)
  }
  return {
    integer,
    pick: (items) => items[integer(0, items.length - 1)]!,
    text: (length, alphabet = letters + digits) => drawn("", length, alphabet),
    id: (prefix) => drawn(prefix, 19 - prefix.length, digits),
    fork: (label) => makeRandom(`${seed}/${label}`),
    mark: () => state,
    rewind: (mark) => {
      state = mark
    },
  }
}
