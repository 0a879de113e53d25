/** A queue in memory. `Array.shift` moves every element of a long array; this one moves them once in a while. */

export class Fifo<A> {
  #items: Array<A> = []
  #head = 0

  get size(): number {
    return this.#items.length - this.#head
  }

  get first(): A | undefined {
    return this.#items[this.#head]
  }

  get last(): A | undefined {
    return this.size > 0 ? this.#items.at(-1) : undefined
  }

  push(item: A): void {
    this.#items.push(item)
  }

  shift(): A | undefined {
    if (this.size === 0) return undefined
    const item = this.#items[this.#head]
    this.#head++
    if (this.#head > 32 && this.#head * 2 > this.#items.length) {
      this.#items = this.#items.slice(this.#head)
      this.#head = 0
    }
    return item
  }
}
