import { expect, it } from "vitest"
import { costOf } from "./every-operation.ts"
import { modules } from "./operations.ts"

it("a program that calls every operation compiles, at 30 instantiations a call or less", { timeout: 60_000 }, () => {
  const { errors, instantiationsACall } = costOf("tsc 7")
  expect(modules.length).toBeGreaterThan(530)
  expect(errors).toEqual([])
  expect(instantiationsACall).toBeLessThanOrEqual(30)
})
