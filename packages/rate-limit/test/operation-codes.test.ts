/** The table of rate limit codes that belong to one operation, against the operations of the specification. */
import { readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { operationOfCode } from "../src/operation-codes.ts"
import { hasOperationCode } from "../src/rate-limit.ts"
import { read } from "./operations.ts"

interface Described {
  readonly id: string
  readonly codes?: ReadonlyArray<number>
}

const file = new URL("../../../generated/operations.json", import.meta.url)
const { operations } = JSON.parse(readFileSync(file, "utf8")) as { readonly operations: ReadonlyArray<Described> }

test.each([...operationOfCode])("code %i is answered by %s, and by no other operation", (code, name) => {
  const withCode = operations.filter(({ codes = [] }) => codes.includes(Number(code)))
  expect(withCode.length).toBeGreaterThan(0)
  for (const { id } of withCode) {
    expect(id.split(".").toSpliced(1, 1).join(".")).toBe(name)
    expect(hasOperationCode({ ...read, id })).toBe(true)
  }
  expect(hasOperationCode(read)).toBe(false)
})
