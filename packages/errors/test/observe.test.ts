import { expect, test } from "vitest"
import { observe } from "../src/observe.ts"

test("a callback gets its arguments, and its errors are dropped", async () => {
  const heard: Array<ReadonlyArray<unknown>> = []
  observe(
    (...args: ReadonlyArray<unknown>) => {
      heard.push(args)
      throw new Error("from the callback")
    },
    1,
    "two",
  )
  observe(async () => {
    throw new Error("later")
  })
  observe(undefined)
  await new Promise((resolve) => setImmediate(resolve))
  expect(heard).toEqual([[1, "two"]])
})
