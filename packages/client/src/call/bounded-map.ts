/**
 * A map with a limited size. When it is full, a new entry replaces the entry that was used least recently.
 * Reading and writing an entry both count as use.
 */

export interface BoundedMapOptions<K, V> {
  /** The maximum number of entries, unless `isInUse` keeps more. */
  readonly maxEntries: number
  /** Entries that must not be removed now, such as a queue with waiting callers. Default none. */
  readonly isInUse?: ((value: V, key: K) => boolean) | undefined
  /** Entries that may be removed before the map is full, because a new entry would be the same. Default none. */
  readonly isExpired?: ((value: V, key: K) => boolean) | undefined
}

/**
 * A bounded map. A new key checks only the two oldest entries, whatever the size of the map. So the map may be above its limit
 * for a while if its oldest entries are in use. Later keys bring it back.
 *
 * @example
 * ```ts
 * import { BoundedMap } from "@tiktok-shop-kit/client/bounded-map"
 *
 * const names = new BoundedMap<string, string>({ maxEntries: 2 })
 * names.set("a", "Ann").set("b", "Ben")
 * names.get("a")
 * names.set("c", "Cleo")
 * names.get("b") // undefined: it was used least recently
 * ```
 */
export class BoundedMap<K, V> {
  /** Least recently used first. */
  readonly #entries = new Map<K, V>()
  readonly #options: BoundedMapOptions<K, V>
  #newest: K | undefined

  constructor(options: BoundedMapOptions<K, V>) {
    this.#options = options
  }

  get size(): number {
    return this.#entries.size
  }

  get(key: K): V | undefined {
    const value = this.#entries.get(key)
    // Often the same key is read again and again. It is in its place already.
    if (value !== undefined && key !== this.#newest) this.#append(key, value)
    return value
  }

  set(key: K, value: V): this {
    if (!this.#entries.has(key)) this.#makeRoom()
    this.#append(key, value)
    return this
  }

  /** The value of a key. Calls `make` if the key has no value. */
  getOrMake(key: K, make: () => V): V {
    const known = this.get(key)
    if (known !== undefined) return known
    this.#makeRoom()
    const made = make()
    this.#entries.set(key, made)
    this.#newest = key
    return made
  }

  delete(key: K): boolean {
    return this.#entries.delete(key)
  }

  #append(key: K, value: V): void {
    this.#entries.delete(key)
    this.#entries.set(key, value)
    this.#newest = key
  }

  /** Makes room for one more entry. */
  #makeRoom(): void {
    const { maxEntries, isInUse, isExpired } = this.#options
    let seen = 0
    for (const [key, value] of this.#entries) {
      if (seen++ === 2) return
      const isTooMany = this.#entries.size >= maxEntries
      if (!isTooMany && isExpired === undefined) return
      this.#entries.delete(key)
      const isKept = isInUse?.(value, key) === true || !(isTooMany || isExpired?.(value, key) === true)
      // Moves it to the end, so that the next key checks other entries.
      if (isKept) this.#entries.set(key, value)
    }
  }
}
