import { expect, it } from "vitest"
import { folderOf } from "./compiler.ts"
import { modules } from "./operations.ts"
import { twoDoors } from "./two-doors.ts"

it("the path door and the modules have the same types for every operation", { timeout: 60_000 }, () => {
  const { text, operationAt, operations } = twoDoors()
  expect(operations.size).toBeGreaterThan(modules.length * 0.99)
  const folder = folderOf({ "two-doors.ts": text })
  try {
    const { errors } = folder.compile("tsc 7", "two-doors.ts")
    expect(errors.map((error) => `${operationAt(Number(/\((\d+),/.exec(error)?.[1]))}: ${error}`)).toEqual([])
  } finally {
    folder.remove()
  }
})
