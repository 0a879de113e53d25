/** The order of the queue, by itself. */
import { describe, expect, test } from "vitest"
import { make, type Waiter } from "../src/queue.ts"

interface Named extends Waiter {
  readonly name: string
}

const queueOf = (maxPassedOver: number, ...names: ReadonlyArray<readonly [name: string, priority: number]>) => {
  const queue = make<Named>(maxPassedOver)
  const waiters = names.map(([name, priority]): Named => ({ name, priority, cost: 1, go: () => undefined }))
  for (const waiter of waiters) queue.add(waiter)
  return { queue, waiters }
}

/** Serves all waiters, in turn. */
const served = ({ queue }: ReturnType<typeof queueOf>): string => {
  let names = ""
  for (let waiter = queue.first(); waiter !== undefined; waiter = queue.first()) {
    names += waiter.name
    queue.served(waiter)
  }
  return names
}

test("the highest priority first, whatever the order of arrival; within one in order of arrival", () => {
  const given = [
    ["a", 0],
    ["b", 5],
    ["c", -1],
    ["d", 5],
    ["e", 0],
    ["f", 3],
    ["g", -1],
  ] as const
  expect(served(queueOf(99, ...given))).toBe("bdfaecg")
})

describe("the waiter that has waited longest", () => {
  const given = [
    ["z", 0],
    ["y", 0],
    ["a", 1],
    ["b", 1],
    ["c", 1],
    ["d", 1],
    ["e", 1],
  ] as const

  test.each([
    [0, "zyabcde"],
    [1, "azbycde"],
    [2, "abzcdye"],
    [3, "abczdey"],
    [99, "abcdezy"],
  ])("is passed over %s times in a row at most: %s", (maxPassedOver, order) => {
    expect(served(queueOf(maxPassedOver, ...given))).toBe(order)
  })

  test("starts the count anew when it is served", () => {
    const made = queueOf(2, ["a", 1], ["z", 0], ["b", 1], ["c", 1], ["d", 1])
    expect(served(made)).toBe("abczd")
  })
})

test("a waiter can be removed once; the others keep their turn", () => {
  const { queue, waiters } = queueOf(99, ["a", 0], ["b", 1], ["c", 0])
  expect(queue.size()).toBe(3)
  expect(queue.leave(waiters[1]!)).toBe(true)
  expect(queue.leave(waiters[1]!)).toBe(false)
  expect(queue.size()).toBe(2)
  expect(queue.all().map(({ name }) => name)).toEqual(["a", "c"])
  queue.served(queue.first()!)
  expect(queue.leave(waiters[0]!)).toBe(false)
  expect(queue.first()?.name).toBe("c")
  expect(queue.leave(waiters[2]!)).toBe(true)
  expect(queue.first()).toBeUndefined()
  expect(queue.size()).toBe(0)
  queue.add(waiters[1]!)
  expect(queue.first()?.name).toBe("b")
})
