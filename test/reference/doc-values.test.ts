/**
 * Every value of a list that the guides use is in the list of the spec: a search with a value that TikTok does not know finds
 * nothing.
 */
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { shownValues } from "./doc-values.ts"

const root = join(import.meta.dirname, "../..")
const pages = [
  "README.md",
  ...readdirSync(join(root, "docs")).map((name) => `docs/${name}`),
  ...readdirSync(join(root, "packages")).map((name) => `packages/${name}/README.md`),
].filter((name) => name.endsWith(".md"))

test("the guides use values that the lists of the spec have", () => {
  const shown = pages.flatMap((page) => shownValues(page, readFileSync(join(root, page), "utf8")))
  // By name and by place: the reader of the pages is read, too.
  expect(shown.length).toBeGreaterThan(40)
  expect(shown).toContainEqual(expect.objectContaining({ page: "docs/fulfilment.md", value: "SHIPPING_LABEL" }))
  expect(shown).toContainEqual(expect.objectContaining({ page: "docs/returns.md", field: "return_status" }))
  expect(shown.filter(({ isListed }) => !isListed)).toEqual([])
})

const block = (call: string): string =>
  ["```ts", 'import { searchPackage } from "@tiktok-shop-kit/api/fulfillment"', call, "```", ""].join("\n")

test.each([
  ['await shop.call(searchPackage, { page_size: 5, package_status: "TO_FULFILL" })', false],
  ['await shop.call(searchPackage, { page_size: 5, package_status: "PROCESSING" })', true],
  ['const filter = { page_size: 5, package_status: "TO_FULFILL" }\nawait shop.call(searchPackage, filter)', false],
  ['await shop.call(searchPackage, { page_size: 5, ...(late ? { package_status: "TO_FULFILL" } : {}) })', false],
])("a call is compared with the list of its operation: %s", (call, isListed) => {
  const shown = shownValues("page.md", block(call)).filter(({ field }) => field === "package_status")
  expect(shown.map((one) => one.isListed)).toContain(isListed)
})

test.each([
  ['if (order.order_status === "WAITING") ship(order)', "order_status"],
  ['const filter = { order_status: "WAITING" }', "order_status"],
])("what is no argument of a call is compared with all lists of its name: %s", (code, field) => {
  expect(shownValues("page.md", block(code))).toMatchObject([{ field, value: "WAITING", isListed: false }])
})

test("code in the prose is compared, too", () => {
  expect(shownValues("page.md", 'Ask with `order_status: "WAITING"`.')).toMatchObject([
    { line: 1, field: "order_status", isListed: false },
  ])
})
