/** Which entry of a bounded map a new entry replaces. */
import { describe, expect, test } from "vitest"
import { BoundedMap, type BoundedMapOptions } from "../src/call/bounded-map.ts"

const filled = (keys: string, options: BoundedMapOptions<string, number>): BoundedMap<string, number> => {
  const map = new BoundedMap<string, number>(options)
  for (const key of keys) map.set(key, key.charCodeAt(0))
  return map
}

/** The letters that are keys of the map. Reading them changes the order, so call it last. */
const heldIn = (map: BoundedMap<string, number>): string =>
  Array.from("abcdefghij")
    .filter((key) => map.get(key) !== undefined)
    .join("")

describe("a full map", () => {
  test("removes the entry that was written least recently", () => {
    expect(heldIn(filled("abcd", { maxEntries: 3 }))).toBe("bcd")
    expect(heldIn(filled("abcad", { maxEntries: 3 }))).toBe("acd")
  })

  test("counts reading as use, and reading the newest entry changes nothing", () => {
    const map = filled("abc", { maxEntries: 3 })
    map.get("a")
    map.get("a")
    map.set("d", 0)
    expect(heldIn(map)).toBe("acd")
  })

  test("keeps the newest entry, even with a limit of 1", () => {
    const map = filled("abc", { maxEntries: 1 })
    expect([map.size, map.get("c")]).toEqual([1, 99])
  })

  test("has room again after a delete, also of the newest entry", () => {
    const map = filled("abc", { maxEntries: 3 })
    expect([map.delete("c"), map.delete("c")]).toEqual([true, false])
    map.set("d", 0)
    expect(heldIn(map)).toBe("abd")
  })

  test("a new value of a known key removes nothing", () => {
    const map = filled("abc", { maxEntries: 3 })
    map.set("b", 1)
    expect([map.size, map.get("b"), heldIn(map)]).toEqual([3, 1, "abc"])
  })
})

describe("entries in use", () => {
  test("are passed over", () => {
    expect(heldIn(filled("abcd", { maxEntries: 3, isInUse: (_, key) => key === "a" }))).toBe("acd")
  })

  test("keep the map above its limit, until they are no longer used", () => {
    const inUse = new Set("abcde")
    const map = filled("abcde", { maxEntries: 2, isInUse: (_, key) => inUse.has(key) })
    expect(map.size).toBe(5)
    inUse.clear()
    for (const key of "fghi") map.set(key, 0)
    expect(heldIn(map)).toBe("hi")
  })
})

describe("expired entries", () => {
  test("are removed before the map is full, two for each new key", () => {
    const expired = new Set<string>()
    const map = filled("abcde", { maxEntries: 10, isExpired: (_, key) => expired.has(key) })
    for (const key of "abcde") expired.add(key)
    map.set("f", 0)
    expect(map.size).toBe(4)
    map.set("g", 0)
    expect(map.size).toBe(3)
  })

  test("stay while they are in use", () => {
    const map = filled("abc", { maxEntries: 10, isInUse: (_, key) => key === "a", isExpired: () => true })
    expect(heldIn(map)).toBe("ac")
  })

  test("do not keep an entry that is not expired in a full map", () => {
    expect(heldIn(filled("abcd", { maxEntries: 3, isExpired: () => false })).length).toBe(3)
  })
})
