import { expect, it } from "vitest"
import { Source } from "../../scripts/generate/source.ts"
import type { Entry } from "../../scripts/spec/entries.ts"
import { readFields } from "../../scripts/spec/fields.ts"
import { surfaceOf } from "../../scripts/spec/surface.ts"
import { temporaryFolder } from "./fixture.ts"

const shape = { type: "object", properties: { height: { type: "integer" } } }
const body = { content: { "application/json": { schema: { properties: { thing: shape } } } } }
const entry = (kind: Entry["kind"], category: string): Entry => ({
  kind,
  category,
  file: "paths/thing.yaml",
  name: "thing",
  value: { requestBody: body },
})

const heights = (...entries: ReadonlyArray<Entry>) =>
  readFields(new Source(temporaryFolder()), entries)
    .filter(({ name }) => name === "height")
    .map(({ categories, ofOperation }) => ({ categories: [...categories], ofOperation }))

it("a field of a shape that several entries use is one field, with all their categories", () => {
  expect(heights(entry("operation", "product"), entry("operation", "order"))).toEqual([
    { categories: ["product", "order"], ofOperation: true },
  ])
})

it("a field of an event and of an operation in one category is a field of an operation", () => {
  expect(heights(entry("event", "order"))).toEqual([{ categories: ["order"], ofOperation: false }])
  expect(heights(entry("event", "order"), entry("operation", "order"))).toEqual([
    { categories: ["order"], ofOperation: true },
  ])
})

it("the surface names the items of a body that is a list, and the fields of a parameter that is an object", () => {
  const surface = surfaceOf({
    paths: {
      "/things": {
        post: {
          parameters: [{ name: "filter", in: "query", schema: { properties: { colour: { type: "string" } } } }],
          requestBody: { content: { "application/json": { schema: { type: "array", items: shape } } } },
        },
      },
    },
  })
  expect([...surface.get("POST /things")!.fields.keys()]).toEqual([
    "query filter",
    "query filter.colour",
    "body[]",
    "body[].height",
  ])
})
