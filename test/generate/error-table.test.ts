import { expect, it } from "vitest"
import { printErrors } from "../../scripts/generate/errors.ts"
import type { ErrorRow } from "../../scripts/generate/model.ts"

const row = (code: number | string, errorClass: string, more: Partial<ErrorRow> = {}): ErrorRow => ({
  code,
  class: errorClass,
  keyword: "",
  ...more,
})

it("leaves out a validation error that the HTTP status already says, and keeps those of the gateway", () => {
  const printed = printErrors([12052024, 36009012, 98001001, 101, "word"].map((code) => row(code, "validation")))
  expect(printed).not.toContain("12052024")
  expect(printed).toContain('validation: [36009012, 98001001, 101, "word"]')
})

it("prints a code with several meanings, or with a retry unlike its class, as rows", () => {
  const printed = printErrors([
    row(1, "server"),
    row(2, "server", { retry: "backoff" }),
    row(3, "server", { retry: "later" }),
    row(4, "conflict", { keyword: "exists" }),
    row(4, "not-found", { keyword: "missing", retry: "backoff" }),
  ])
  expect(printed).toContain("server: [1, 2]")
  expect(printed).toContain('3: [["server", "", "later"]]')
  expect(printed).toContain('4: [["conflict", "exists"], ["not-found", "missing", "backoff"]]')
})
