import { expect, it } from "vitest"
import { costOf } from "./every-operation.ts"

it("a program that calls every operation costs TypeScript 5.9 no more", () => {
  const { errors, instantiationsACall } = costOf("tsc 5.9")
  expect(errors).toEqual([])
  expect(instantiationsACall).toBeLessThanOrEqual(30)
})
