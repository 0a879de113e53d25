import { expect, it } from "vitest"
import type { ErrorClass } from "@tiktok-shop-kit/errors"
import { printErrors } from "../../scripts/generate/errors.ts"
import type { ErrorRow } from "../../scripts/generate/model.ts"

const row = (code: number | string, errorClass: ErrorClass, more: Partial<ErrorRow> = {}): ErrorRow => ({
  code,
  class: errorClass,
  ...more,
})

it("leaves out a validation error that the HTTP status already says, and keeps those of the gateway", () => {
  const printed = printErrors([12052024, 36009012, 98001001, 101, "word"].map((code) => row(code, "validation")))
  expect(printed).not.toContain("12052024")
  expect(printed).toContain('validation: ["word"]')
  // 101, 36009012, 98001001, each as the step from the one before.
  expect(printed).toContain("validation: [101, 36008911, 61991989]")
})

it("prints a code with several meanings, or with a retry unlike its class, as rows", () => {
  const printed = printErrors([
    row(1, "server"),
    row(2, "server", { retry: "backoff" }),
    row(3, "server", { retry: "later" }),
    row(4, "conflict", { keyword: "exists" }),
    row(4, "not-found", { keyword: "missing", retry: "backoff" }),
    row(5, "validation", { operations: ["a.1.send"] }),
    row(5, "server", { operations: ["a.1.read"] }),
    row(6, "conflict", { operations: ["a.1.send"] }),
    row(6, "conflict", { operations: ["a.1.read"] }),
    row(7, "clock", { keyword: "timestamp" }),
    row(7, "validation", { keyword: "version" }),
    row(7, "validation", { keyword: "param" }),
    row(8, "limit", { outcome: "unknown" }),
    row(12052024, "validation", { field: "category_id" }),
  ])
  expect(printed).toContain("server: [1, 1]")
  const compact = printed.replaceAll(/\s+/g, " ")
  expect(compact).toContain("conflict: [6]")
  expect(compact).toContain('3: [{ class: "server", retry: "later" }]')
  expect(compact).toContain('4: [{ class: "conflict", keyword: "exists" }, { class: "not-found", retry: "backoff" }]')
  expect(compact).toContain(
    '5: [{ class: "validation", operations: ["a.1.send"] }, { class: "server", operations: ["a.1.read"] }]',
  )
  expect(compact).toContain('7: [{ class: "clock", keyword: "timestamp" }, { class: "validation" }]')
  expect(compact).toContain('8: [{ class: "limit", outcome: "unknown" }]')
  expect(compact).toContain('12052024: [{ class: "validation", field: "category_id" }]')
})
