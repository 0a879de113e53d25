import { expect, it } from "vitest"
import { costOf } from "./every-operation.ts"
import { modules } from "./operations.ts"

it("a program that calls every operation compiles, at 30 instantiations a call or less", () => {
  const { errors, instantiationsACall } = costOf("tsc 7")
  expect(modules.length).toBeGreaterThan(530)
  expect(errors).toEqual([])
  expect(instantiationsACall).toBeLessThanOrEqual(30)
})

it("a program that calls every operation costs TypeScript 5.9 no more", () => {
  const { errors, instantiationsACall } = costOf("tsc 5.9")
  expect(errors).toEqual([])
  expect(instantiationsACall).toBeLessThanOrEqual(30)
})
