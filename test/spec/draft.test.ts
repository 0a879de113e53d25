import { readFileSync } from "node:fs"
import { join } from "node:path"
import { parse } from "yaml"
import { expect, it } from "vitest"
import { draftSchema } from "../../scripts/drift/draft-schema.ts"
import { writeDrafts } from "../../scripts/drift/draft.ts"
import type { Json, JsonObject } from "../../scripts/generate/source.ts"
import { keyOf } from "../../scripts/spec/surface.ts"
import { fixture } from "./fixture.ts"

const path = "/product/202612/orders/{note_id}/notes"

/** The draft of a search that pages, whose page size upstream describes like this. */
const drafted = (description: string): JsonObject => {
  const { spec } = fixture()
  const text = { type: "string" }
  const data = { type: "object", properties: { notes: { type: "array", items: text }, next_page_token: text } }
  const answer = { content: { "application/json": { schema: { type: "object", properties: { data } } } } }
  const parameters = [
    { name: "note_id", in: "path", required: true, schema: { type: "integer", format: "int64" } },
    { name: "page_size", in: "query", required: true, description, schema: text },
    { name: "page_token", in: "query", schema: text },
  ]
  const operation = { operationId: "Search Notes", parameters, responses: { "200": answer } }
  const document: JsonObject = { openapi: "3.0.0", paths: { [path]: { post: operation } } }
  const { files } = writeDrafts(spec, [document], new Set([keyOf("post", path)]), [])
  return parse(readFileSync(join(spec, files[0]!), "utf8")).post as JsonObject
}

it.each([
  ["Valid range: [1-50].", 50],
  ["The number of results. Default: 10.\nValid range: [10, 100].", 100],
  ["Must be greater than 0 and less than or equal to 20.", 20],
  ['The value of "page_size" must be 20, 50 or 100.', 100],
  ["Page size,  default 10,  less or equal to 30", 30],
  ["Max value: 100\nDefault value: 10", 100],
  ["20 is a recommended number.", undefined],
  ["Defaults to 50 if not set.", undefined],
])("a draft pages by as many as upstream allows, and by nothing that it does not say: %s", (description, maxSize) => {
  expect(drafted(description)["x-tts-paging"]).toMatchObject({ size: "page_size", token: "page_token" })
  expect((drafted(description)["x-tts-paging"] as JsonObject)["maxSize"]).toBe(maxSize)
})

it("a page size is an integer in a draft, and an id in the path may be wide, whatever upstream calls them", () => {
  const parameters = drafted("").parameters as ReadonlyArray<JsonObject>
  expect(parameters.map((one) => one["schema"])).toEqual([
    { type: "integer", format: "int64", "x-tts-wide": true },
    { type: "integer" },
    { type: "string" },
  ])
})

it("limits that upstream tells in prose are limits in a draft", () => {
  const draftOf = (type: string, description: string): Json =>
    draftSchema((value) => value, "request", {
      type,
      description,
      ...(type === "array" && { items: { type: "string" } }),
    })
  expect(draftOf("array", "The ids. Max count: 50.")).toMatchObject({ maxItems: 50 })
  expect(draftOf("array", "Ids, maximum length 100.")).toMatchObject({ maxItems: 100 })
  expect(draftOf("string", "A text. Max length: 10,000 characters")).toMatchObject({ maxLength: 10_000 })
  expect(draftOf("integer", "Max length: 7")).not.toHaveProperty("maxLength")
  expect(draftOf("string", "A text.")).toEqual({ type: "string", description: "A text." })
})
