/** The kit exports every error by name, so that its users need no second package for `instanceof`. */
import * as errors from "@tiktok-shop-kit/errors"
import { expect, test } from "vitest"
import * as kit from "../src/index.ts"

test("every export of the errors is an export of the kit", () => {
  const names = Object.keys(errors)
  expect(names).toContain("NetworkError")
  expect(names.filter((name) => !(name in kit))).toEqual([])
})
