import { execFileSync } from "node:child_process"
import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { expect, it } from "vitest"
import { sortOut } from "../../scripts/spec/accepted.ts"
import { compare } from "../../scripts/spec/compare.ts"
import { compareSpec, printComparison } from "../../scripts/spec/comparison.ts"
import { isOpenApi, surfaceOf, type Surface } from "../../scripts/spec/surface.ts"
import { readUpstream, UpstreamError } from "../../scripts/spec/upstream.ts"
import type { Json, JsonObject } from "../../scripts/generate/source.ts"
import { fixture, searchFile, temporaryFolder } from "./fixture.ts"

const script = join(import.meta.dirname, "../../scripts/spec-compare.ts")

/** A document of one operation, as upstream writes them: inline, without references. */
const document = (parts: { parameters?: Json; body?: Json; data?: Json; path?: string }): JsonObject => ({
  openapi: "3.0.0",
  paths: {
    [parts.path ?? "/things/{id}"]: {
      post: {
        parameters: parts.parameters ?? [],
        ...(parts.body !== undefined && { requestBody: { content: { "application/json": { schema: parts.body } } } }),
        responses: {
          "200": {
            content: {
              "application/json": {
                schema: { type: "object", properties: { data: parts.data ?? { type: "object" } } },
              },
            },
          },
        },
      },
    },
  },
})

const surface = (parts: Parameters<typeof document>[0]): Surface => surfaceOf(document(parts))
const text = { type: "string" }
const object = (properties: JsonObject, required?: Json): JsonObject => ({
  type: "object",
  properties,
  ...(required !== undefined && { required }),
})
const parameter = (name: string, schema: Json = text, required = false): Json => ({
  name,
  in: "query",
  required,
  schema,
})

/** `kind field theirs -> ours`, without the operation, which is always the same. */
const found = (theirs: Parameters<typeof document>[0], ours: Parameters<typeof document>[0]): string[] =>
  compare(surface(theirs), surface(ours)).map((one) => `${one.kind} ${one.field}: ${one.theirs} -> ${one.ours}`)

it("a document differs in nothing from itself, whatever its path parameters are called", () => {
  const parts = { parameters: [parameter("size")], body: object({ a: text }), data: object({ b: text }) }
  expect(found(parts, parts)).toEqual([])
  expect(found(parts, { ...parts, path: "/things/{thing_id}" })).toEqual([])
})

it("an operation that ours lacks is one difference", () => {
  const differences = compare(surface({ body: object({ a: text }) }), surface({ path: "/others/{id}" }))
  expect(differences).toEqual([
    { kind: "operation", operation: "POST /things/{id}", field: "", theirs: "there", ours: "missing" },
  ])
})

it("parameters, body fields and answer fields that ours lacks are named by place, deep ones by path", () => {
  const price = object({ amount: text, currency: text })
  const theirs = {
    parameters: [parameter("size")],
    body: object({ skus: { type: "array", items: object({ price }) } }),
    data: object({ things: { type: "array", items: object({ id: text, price }) } }),
  }
  const ours = {
    body: object({ skus: { type: "array", items: object({ price: object({ amount: text }) }) } }),
    data: object({ things: { type: "array", items: object({ id: text }) } }),
  }
  expect(found(theirs, ours)).toEqual([
    "field query size: string -> missing",
    "field body skus[].price.currency: string -> missing",
    "field answer data.things[].price: object -> missing",
  ])
})

it("what ours has beyond theirs is no difference", () => {
  expect(found({ data: object({ a: text }) }, { data: object({ a: text, b: text }) })).toEqual([])
})

it("types differ by kind of value, not by width; a query list may be a text", () => {
  const schemaOf = (type: string, format?: string): JsonObject => ({ type, ...(format !== undefined && { format }) })
  const body = (schema: JsonObject) => ({ body: object({ a: schema }) })
  expect(found(body(schemaOf("integer", "int32")), body(schemaOf("integer", "int64")))).toEqual([])
  expect(found(body(schemaOf("integer")), body(schemaOf("number")))).toEqual([])
  expect(found(body(schemaOf("string")), body(schemaOf("integer")))).toEqual(["type body a: string -> integer"])
  expect(found(body(schemaOf("string", "binary")), body(text))).toEqual(["type body a: file -> string"])
  const list = { type: "array", items: text }
  expect(found({ parameters: [parameter("ids")] }, { parameters: [parameter("ids", list)] })).toEqual([])
  expect(found(body(text), body(list))).toEqual(["type body a: string -> array"])
  const flag = { type: "boolean" }
  expect(found({ parameters: [parameter("a")] }, { parameters: [parameter("a", flag)] })).toEqual([
    "type query a: string -> boolean",
  ])
})

it("a path parameter is required, whatever a document says", () => {
  const id = (required: boolean): Json => ({ name: "id", in: "path", required, schema: text })
  expect(found({ parameters: [id(false)] }, { parameters: [id(true)] })).toEqual([])
})

it("requests differ in what they demand where upstream says it; answers do not", () => {
  expect(found({ parameters: [parameter("a", text, true)] }, { parameters: [parameter("a")] })).toEqual([
    "required query a: required -> optional",
  ])
  const silent = object({ a: text })
  const says = object({ a: text }, ["a"])
  expect(found({ body: silent }, { body: says })).toEqual([])
  expect(found({ body: says }, { body: silent })).toEqual(["required body a: required -> optional"])
  expect(found({ data: says }, { data: silent })).toEqual([])
})

it("references and compositions are followed, and a shape inside itself ends", () => {
  const node = object({ name: text, children: { type: "array", items: { $ref: "#/components/schemas/Node" } } })
  const ours = { ...document({ data: { allOf: [{ $ref: "#/components/schemas/Node" }, object({ extra: text })] } }) }
  const components = { schemas: { Node: node } }
  const theirs = surface({ data: object({ name: text, extra: text, children: { type: "array", items: object({}) } }) })
  expect(compare(theirs, surfaceOf({ ...ours, components }))).toEqual([])
})

it("the protocol's own headers and an empty data are no differences", () => {
  const header = { name: "x-tts-access-token", in: "header", required: true, schema: text }
  const ours: JsonObject = { openapi: "3.1.0", paths: { "/things/{id}": { post: { responses: {} } } } }
  const theirs: JsonObject = document({ parameters: [header] })
  expect(compare(surfaceOf(theirs), surfaceOf(ours))).toEqual([])
})

it("an accepted entry explains what its patterns match, and is named when it matches nothing", () => {
  const differences = compare(surface({ body: object({ a: text, "b.c": text }) }), surface({ body: object({}) }))
  const used = { operation: "POST /things/*", field: "body a", reason: "so" }
  const unused = { operation: "POST /things/{id}", field: "body b", reason: "so" }
  const sorted = sortOut(differences, [used, unused])
  expect(sorted.explained.map(({ field }) => field)).toEqual(["body a"])
  expect(sorted.unexplained.map(({ field }) => field)).toEqual(["body b.c"])
  expect(sorted.unused).toEqual([unused])
})

const upstream = (data: Json): JsonObject => document({ path: "/product/202309/things/search", data })

it("the spec is compared as written: shared shapes, the shop cipher, accepted differences", () => {
  const { spec, write } = fixture()
  const document = upstream(object({ found: object({ things: { type: "array", items: object({ size: text }) } }) }))
  write("accepted-differences.yaml", 'differences:\n  - { operation: "*", field: "*.size", reason: Gone. }\n')
  const outcome = compareSpec(spec, surfaceOf(document))
  expect(outcome).toMatchObject({ comparison: { unexplained: [], explained: [{ kind: "field" }], unused: [] } })
  const cipher = surfaceOf(document).get("POST /product/202309/things/search")!
  const theirs = new Map([
    [
      "POST /product/202309/things/search",
      { ...cipher, fields: new Map([["query shop_cipher", { type: "string", required: true, deprecated: false }]]) },
    ],
  ])
  expect(compareSpec(spec, theirs)).toMatchObject({ comparison: { unexplained: [], explained: [] } })
})

it("a spec with problems is not compared", () => {
  const { spec, edit } = fixture()
  edit(searchFile, "access: seller", "access: buyer")
  const outcome = compareSpec(spec, new Map())
  expect(outcome).toMatchObject({
    problems: [expect.stringContaining(`spec/${searchFile}:5: x-tts-access is "buyer"`)],
  })
})

it("the report is a Markdown table", () => {
  const unexplained = compare(surface({ body: object({ a: text }) }), surface({ body: object({}) }))
  const unused = [{ operation: "GET /old", reason: "so" }]
  expect(printComparison({ upstreamOperations: 1, specOperations: 1, unexplained, explained: [], unused })).toBe(
    `1 operations upstream, 1 in the spec: 1 differences, and 0 that spec/accepted-differences.yaml explains.

| kind | operation | field | upstream | spec |
| --- | --- | --- | --- | --- |
| field | POST /things/{id} | body a | string | missing |

Entries of spec/accepted-differences.yaml that no longer explain anything; remove them:

- GET /old
`,
  )
})

it("upstream is every OpenAPI document under a folder; anything else is refused with its name", () => {
  const folder = temporaryFolder()
  expect(() => readUpstream(join(folder, "none"))).toThrow(/none does not exist/)
  writeFileSync(join(folder, "package.json"), "{}")
  expect(() => readUpstream(folder)).toThrow(UpstreamError)
  mkdirSync(join(folder, "oas/paths"), { recursive: true })
  for (const name of ["a", "b"])
    writeFileSync(join(folder, `oas/paths/${name}.json`), JSON.stringify(document({ path: `/${name}` })))
  expect([...readUpstream(folder).keys()]).toEqual(["POST /a", "POST /b"])
  writeFileSync(join(folder, "broken.json"), "{")
  expect(() => readUpstream(folder)).toThrow(/broken\.json is not JSON/)
  expect(isOpenApi({ openapi: "3.1.0" })).toBe(false)
})

it("the command exits with 1 where something unexplained differs, and with 2 where it cannot compare", () => {
  const { spec } = fixture()
  const file = join(temporaryFolder(), "upstream.json")
  const run = (...args: string[]): { status: number; stdout: string; stderr: string } => {
    try {
      const stdout = execFileSync(process.execPath, [script, "--spec", spec, ...args], {
        encoding: "utf8",
        stdio: "pipe",
      })
      return { status: 0, stdout, stderr: "" }
    } catch (error) {
      return error as { status: number; stdout: string; stderr: string }
    }
  }
  writeFileSync(file, JSON.stringify(upstream(object({}))))
  expect(run("--upstream", file)).toMatchObject({ status: 0, stdout: expect.stringContaining("0 differences") })
  writeFileSync(file, JSON.stringify(upstream(object({ size: text }))))
  const differs = run("--upstream", file, "--json")
  expect(differs.status).toBe(1)
  expect(JSON.parse(differs.stdout)).toMatchObject({ unexplained: [{ field: "answer data.size" }] })
  expect(run("--upstream", `${file}.gone`)).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("does not exist"),
  })
})
