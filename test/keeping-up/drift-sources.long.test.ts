/** Drift from several sources at once: a folder, an OpenAPI file, a file of facts; and what a draft takes over from an older version. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, it } from "vitest"
import { findDrift, readOurs, surfaceOfAll } from "../../scripts/drift/findings.ts"
import type { JsonObject } from "../../scripts/generate/source.ts"
import { compare } from "../../scripts/spec/compare.ts"
import { factsDocument } from "../../scripts/spec/facts.ts"
import { fixture } from "../generate/temporary.ts"
import { node, repository, temporary, write } from "./temporary.ts"

const script = "scripts/spec-drift.ts"
const ours = () => readOurs(join(fixture, "spec"))
const search = "/shelf/202502/things/search"

const document = (path: string, method: string, data: JsonObject, rest: JsonObject = {}): JsonObject => ({
  openapi: "3.0.0",
  paths: {
    [path]: {
      [method]: {
        ...rest,
        responses: {
          "200": {
            content: { "application/json": { schema: { properties: { data: { type: "object", properties: data } } } } },
          },
        },
      },
    },
  },
})
const lines = (...facts: ReadonlyArray<object>): string => facts.map((fact) => `${JSON.stringify(fact)}\n`).join("")

it("each difference is listed once, with the sources that have it", () => {
  const folder = repository()
  const colour = { colour: { type: "string" } }
  write(folder, {
    "folder/nested/one.json": JSON.stringify(document(search, "post", colour)),
    "folder/package.json": "{}",
    "two.yaml": JSON.stringify(document(search, "post", { ...colour, size: { type: "integer" } })),
    "three.jsonl": lines(
      { operation: "shelf.202502.searchThings", where: "data.size", type: "string" },
      { operation: "shelf.202502.searchThings", where: "data.pages[].marks[][].id", type: "string" },
      { method: "GET", path: "/shelf/202701/things", name: "List Things", data: { t: "object", f: {} } },
    ),
  })
  const at = (name: string) => join(folder, name)
  const sources = ["folder", "two.yaml", "three.jsonl"].map(at)
  const run = (...more: ReadonlyArray<string>) =>
    node(script, ["--spec", at("spec"), ...sources.flatMap((source) => ["--upstream", source]), ...more])
  const { code, out } = run("--json")
  expect(code).toBe(1)
  const { unexplained, upstreams } = JSON.parse(out)
  expect(upstreams).toEqual(sources)
  expect(
    unexplained.map((one: Record<string, unknown>) => ({
      ...one,
      sources: (one["sources"] as string[]).map((name) => sources.indexOf(name)),
    })),
  ).toEqual([
    {
      kind: "field",
      operation: `POST ${search}`,
      field: "answer data.colour",
      theirs: "string",
      ours: "missing",
      sources: [0, 1],
    },
    {
      kind: "field",
      operation: `POST ${search}`,
      field: "answer data.size",
      theirs: "integer",
      ours: "missing",
      sources: [1],
    },
    {
      kind: "field",
      operation: `POST ${search}`,
      field: "answer data.size",
      theirs: "string",
      ours: "missing",
      sources: [2],
    },
    {
      kind: "field",
      operation: `POST ${search}`,
      field: "answer data.pages",
      theirs: "array",
      ours: "missing",
      sources: [2],
    },
    {
      kind: "operation",
      operation: "GET /shelf/202701/things",
      field: "",
      theirs: "there",
      ours: "missing",
      sources: [2],
    },
  ])
  expect(run().out).toContain(`| answer data.colour | string | missing | ${at("folder")}, ${at("two.yaml")} |`)
})

it("gone is what none of the sources has any more", () => {
  const surface = (data: JsonObject) => surfaceOfAll([document(search, "post", data)])
  const things = { things: { type: "array", items: { type: "string" } } }
  const without = { name: "without", surface: surface({}) }
  const gone = (...upstreams: ReadonlyArray<{ name: string; surface: ReturnType<typeof surface> }>) =>
    findDrift(ours(), upstreams, surface(things)).unexplained.filter(({ kind }) => kind === "gone")
  expect(gone(without)).toMatchObject([{ field: "answer data.things" }])
  expect(gone(without, { name: "with", surface: surface(things) })).toEqual([])
})

it("an answer in the member that the spec unwraps is no difference, whichever form a source shows", () => {
  const own = surfaceOfAll([document("/a/202309/b", "get", { rows: { type: "string" } }, { "x-tts-unwrap": "data" })])
  const inner = { type: "object", properties: { rows: { type: "string" }, more: { type: "string" } } }
  const fields = (data: JsonObject) =>
    compare(surfaceOfAll([document("/a/202309/b", "get", data)]), own).map(({ field }) => field)
  expect(fields({ data: inner })).toEqual(["answer data.more"])
  expect(fields(inner.properties)).toEqual(["answer data.more"])
})

it("facts say types, formats, what is required and whose call it is", () => {
  const fact = {
    method: "POST",
    path: "/shelf/202701/things/{thing_id}",
    path_params: [{ name: "thing_id", type: "string" }],
    query: [{ name: "page_size", type: "integer", fmt: "int32", required: true }],
    body: {
      t: "object",
      f: { id: { t: "integer", fmt: "int64", req: true }, kinds: { t: "array", i: { t: "string", enum: ["A"] } } },
    },
    data: { t: "object", f: { file: { t: "file" } } },
    access: "creator",
    needs_shop_cipher: false,
    scopes: ["shelf.write"],
    error_codes: ["12"],
    deprecated: true,
  }
  const { paths } = factsDocument(lines(fact), "facts.jsonl", () => undefined) as {
    paths: Record<string, Record<string, object>>
  }
  expect(paths[fact.path]?.["post"]).toEqual({
    deprecated: true,
    "x-tts-access": "creator",
    "x-tts-shop-cipher": "forbidden",
    "x-tts-scopes": ["shelf.write"],
    "x-tts-codes": [12],
    parameters: [
      { name: "thing_id", in: "path", required: true, schema: { type: "string" } },
      { name: "page_size", in: "query", required: true, schema: { type: "integer", format: "int32" } },
    ],
    requestBody: {
      content: {
        "application/json": {
          schema: {
            type: "object",
            required: ["id"],
            properties: {
              id: { type: "integer", format: "int64" },
              kinds: { type: "array", items: { type: "string", enum: ["A"] } },
            },
          },
        },
      },
    },
    responses: {
      "200": {
        content: {
          "application/json": {
            schema: {
              type: "object",
              properties: { data: { type: "object", properties: { file: { type: "string", format: "binary" } } } },
            },
          },
        },
      },
    },
  })
})

it("a line that is not a fact is refused with its place", () => {
  const folder = temporary()
  const run = (text: string) => {
    write(folder, { "facts.jsonl": text })
    return node(script, ["--spec", join(fixture, "spec"), "--upstream", join(folder, "facts.jsonl")])
  }
  const refused = (err: RegExp) => ({ code: 2, out: "", err: expect.stringMatching(err) })
  const good = { operation: "shelf.202502.searchThings", where: "data.size", type: "string" }
  expect(run(`${lines(good)}nonsense\n`)).toEqual(refused(/facts\.jsonl:2: not a JSON object/))
  expect(run(lines(good, { hello: 1 }))).toEqual(refused(/:2: neither an operation \(method, path\) nor a field/))
  expect(run(lines(good, { ...good, operation: "a.b.c" }))).toEqual(refused(/:2: the spec has no operation a\.b\.c/))
  expect(run(lines(good, { ...good, where: "body.size" }))).toEqual(refused(/:2: "where" is body\.size/))
  expect(run(lines({ hello: 1 }))).toEqual(refused(/facts\.jsonl has no OpenAPI document/))
})

it("a draft of a new version takes over what its older version says, at the same path or of the same name", () => {
  const folder = repository()
  const at = (name: string) => join(folder, name)
  write(folder, {
    "same-path.json": JSON.stringify(document("/shelf/202701/things/search", "post", {}, { summary: "QueryThings" })),
    "same-name.jsonl": lines(
      { method: "POST", path: "/shelf/202702/things/find", name: "Search Things", scopes: ["shelf.other"] },
      { method: "POST", path: "/shelf/202702/boxes", name: "Make Box" },
    ),
  })
  const upstream = ["same-path.json", "same-name.jsonl"].flatMap((name) => ["--upstream", at(name)])
  expect(node(script, ["--spec", at("spec"), ...upstream, "--draft"]).code).toBe(1)
  const draft = (file: string) => readFileSync(at(`spec/paths/shelf/${file}.yaml`), "utf8")
  const query = draft("202701/things_search")
  expect(query).toContain("# It looks like a newer form of shelf.202502.searchThings")
  expect(query).toContain("#   superseded-by: shelf.202701.queryThings")
  expect(query).toMatch(
    / {2}x-tts-access: seller\n {2}x-tts-shop-cipher: required\n {2}x-tts-safety: read\n {2}x-tts-scopes:\n {4}- seller\.shelf\.read\n {2}x-tts-codes:\n {4}- 36009002\n/,
  )
  // What a source says of it comes first.
  expect(draft("202702/things_find")).toMatch(/x-tts-safety: read\n {2}x-tts-scopes:\n {4}- shelf\.other\n/)
  expect(draft("202702/boxes")).toMatch(
    /x-tts-access-inferred: true\n {2}x-tts-shop-cipher: forbidden\n {2}x-tts-safety: unsafe\n/,
  )
})
