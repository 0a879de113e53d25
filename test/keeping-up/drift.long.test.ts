/** Drift finds what upstream changed, refuses in one sentence what it cannot compare, and writes drafts to the right files. */
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, it } from "vitest"
import { draftSchema } from "../../scripts/drift/draft-schema.ts"
import { writeDrafts } from "../../scripts/drift/draft.ts"
import { findDrift, readOurs, surfaceOfAll } from "../../scripts/drift/findings.ts"
import { readObserved } from "../../scripts/drift/observed.ts"
import type { JsonObject } from "../../scripts/generate/source.ts"
import { fixture } from "../generate/temporary.ts"
import { node, nobody, repository, temporary, write } from "./temporary.ts"

const spec = join(fixture, "spec")
const script = "scripts/spec-drift.ts"
const text = { type: "string" }

const upstream = (operation: JsonObject, path = "/shelf/202502/things/search"): JsonObject => ({
  openapi: "3.0.0",
  paths: { [path]: { post: { responses: {}, ...operation } } },
})
const answering = (properties: JsonObject): JsonObject => ({
  responses: {
    "200": { content: { "application/json": { schema: { properties: { data: { type: "object", properties } } } } } },
  },
})
const drift = (after: JsonObject, before?: JsonObject) =>
  findDrift(
    readOurs(spec),
    [{ name: "upstream", surface: surfaceOfAll([after]) }],
    before && surfaceOfAll([before]),
  ).unexplained.map(({ kind, operation, field }) => `${kind} ${operation} ${field}`.trim())

it("an operation that upstream deprecates and ours does not is drift", () => {
  expect(drift(upstream({ deprecated: true }))).toEqual(["deprecated POST /shelf/202502/things/search"])
})

it("what upstream dropped is gone only if it was there before and is still in ours, named once with all below it", () => {
  const empty = { openapi: "3.0.0", paths: {} }
  expect(drift(empty)).toEqual([])
  expect(drift(empty, upstream({}))).toEqual(["gone POST /shelf/202502/things/search"])
  const things = { type: "array", items: { type: "object", properties: { id: text } } }
  expect(drift(upstream(answering({})), upstream(answering({ things })))).toEqual([
    "gone POST /shelf/202502/things/search answer data.things",
  ])
})

it("observations that the spec explains are dropped, equal ones are added up", () => {
  const folder = temporary()
  const line = (path: string, rest: object) =>
    JSON.stringify({ operation: "shelf.202502.searchThings", kind: "unknown-field", path, ...rest })
  write(folder, {
    "seen.jsonl": [
      line("things[].id", {}),
      line("things[].age", { type: "number" }),
      "",
      line("things[].age", { type: "number", count: 4 }),
    ].join("\n"),
  })
  expect(readObserved(join(folder, "seen.jsonl"), readOurs(spec))).toEqual([
    {
      kind: "field",
      operation: "POST /shelf/202502/things/search",
      field: "answer data.things[].age",
      theirs: "number (seen 5x)",
      ours: "missing",
    },
  ])
})

it("the reports of the validate middleware are read as written", () => {
  const folder = temporary()
  const operation = "shelf.202502.searchThings"
  const lines = [
    { operation, path: "things[].id", kind: "missing-field", expected: "integer" },
    { operation, path: "things[].grade", kind: "unknown-value", expected: "a known value" },
    { operation, path: "things[].grade", kind: "wrong-type", expected: "integer" },
    // Since corrected in the spec: not required, and of another type than it said then.
    { operation, path: "things[].grade", kind: "missing-field", expected: "integer" },
    { operation, path: "things[].grade", kind: "wrong-type", expected: "string" },
  ]
  write(folder, { "seen.jsonl": lines.map((line) => JSON.stringify(line)).join("\n") })
  const found = readObserved(join(folder, "seen.jsonl"), readOurs(spec))
  expect(found.map(({ kind, field, theirs, ours }) => `${kind} ${field}: ${theirs}, ${ours}`)).toEqual([
    "required answer data.things[].id: missing (seen 1x), required",
    "value answer data.things[].grade: a value that is not listed (seen 1x), 1, 2",
    "type answer data.things[].grade: another type (seen 1x), 1, 2",
  ])
})

it("a line that is not an observation is refused with its place", () => {
  const folder = temporary()
  const read = (lines: string) => {
    write(folder, { "seen.jsonl": lines })
    return () => readObserved(join(folder, "seen.jsonl"), readOurs(spec))
  }
  expect(read("\nnot json")).toThrow(/seen\.jsonl:2: not a JSON object/)
  expect(read('{"operation":"a.b.c","kind":"odd","path":"x"}')).toThrow(
    /:1: "kind" is "odd"\. Use one of unknown-field/,
  )
  expect(read('{"kind":"unknown-field","path":"x"}')).toThrow(/:1: "operation" is missing/)
  expect(() => readObserved(join(folder, "none.jsonl"), readOurs(spec))).toThrow(/none\.jsonl does not exist/)
})

it("a draft is in the words of the spec: open enums, wide ids, what an answer has to hold", () => {
  const follow = (value: unknown) => value as never
  const schema = {
    type: "object",
    required: ["name"],
    properties: {
      id: { type: "integer", format: "int64" },
      name: { type: "string", enum: ["A"], description: "The `kind` of it. More text." },
    },
  }
  expect(draftSchema(follow, "answer", schema)).toEqual({
    type: "object",
    required: ["id"],
    properties: {
      id: { type: "integer", format: "int64", "x-tts-wide": true },
      name: { type: "string", "x-tts-values": ["A"], description: "The kind of it." },
    },
  })
  expect(draftSchema(follow, "request", schema)["required"]).toEqual(["name"])
})

it("a draft for another method of a path that there is goes into its file, and an odd path gets none", () => {
  const folder = repository()
  const at = join(folder, "spec")
  const documents = [
    {
      openapi: "3.0.0",
      paths: {
        "/shelf/202309/photos": {
          parameters: [
            { name: "shop_cipher", in: "query", required: true, schema: text },
            { name: "colour", in: "query", schema: text },
          ],
          get: { summary: "ListPhotos", responses: {} },
        },
        "/odd": { get: { responses: {} } },
      },
    },
  ]
  const before = readFileSync(join(at, "openapi.yaml"), "utf8")
  const drafts = writeDrafts(at, documents, new Set(["GET /shelf/202309/photos", "GET /odd"]), [])
  expect(drafts).toEqual({
    files: ["paths/shelf/202309/photos.yaml"],
    skipped: ["GET /odd: its path is not /category/version/…"],
  })
  const written = readFileSync(join(at, "paths/shelf/202309/photos.yaml"), "utf8")
  expect(written).toMatch(/^post:[\s\S]*^get:\n {2}operationId: shelf\.202309\.listPhotos$/m)
  expect(written).toMatch(/x-tts-shop-cipher: required[\s\S]*parameters:\n {4}- name: colour\n {6}in: query\n/)
  expect(readFileSync(join(at, "openapi.yaml"), "utf8")).toBe(before)
})

it("an unreachable registry, a wrong package name and a file without OpenAPI end with one sentence and nothing written", () => {
  const folder = repository()
  write(folder, { "other.json": '{"hello": 1}', "broken.yaml": "a: [", "page.html": "<html>" })
  const run = (from: string, env = {}) =>
    node(script, ["--spec", join(folder, "spec"), "--upstream", from, "--draft"], env)
  const refused = (err: RegExp) => ({ code: 2, out: "", err: expect.stringMatching(err) })
  expect(run("@tts-open-toolkit/cli", { npm_config_registry: nobody })).toEqual(
    refused(/^npm cannot fetch @tts-open-toolkit\/cli: .*ECONNREFUSED/),
  )
  expect(run(join(folder, "other.json"))).toEqual(refused(/other\.json has no OpenAPI document\n$/))
  expect(run(join(folder, "broken.yaml"))).toEqual(refused(/broken\.yaml is not YAML: /))
  expect(run(join(folder, "page.html"))).toEqual(refused(/page\.html is not JSON: /))
  expect(run(join(folder, "none.json"))).toEqual(refused(/none\.json does not exist/))
  expect(existsSync(join(folder, "spec/paths/shelf/202612"))).toBe(false)
}, 60_000)

it("drafts are not written beside changes that are not committed", () => {
  const folder = repository()
  write(folder, {
    "spec/note.md": "mine",
    "up.json": JSON.stringify(upstream({ summary: "CloneThing" }, "/shelf/202612/things/clone")),
  })
  const run = () => node(script, ["--spec", join(folder, "spec"), "--upstream", join(folder, "up.json"), "--draft"])
  expect(run()).toEqual({
    code: 2,
    out: "",
    err: expect.stringMatching(/note\.md: not committed\. .* Nothing was written\.\n$/),
  })
  expect(existsSync(join(folder, "spec/paths/shelf/202612"))).toBe(false)
})
