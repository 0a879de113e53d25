/**
 * A small category, `shelf`, that the rehearsals add to a copy of the spec: as it was, as the platform has it after ten changes
 * (the upstream that drift reads), and the edits by which a person follows them.
 */
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { insertPath } from "../../scripts/drift/index-line.ts"

const answer = (data: string): string => `  responses:
    "200":
      description: What it answers.
      content:
        application/json:
          schema:
            allOf:
              - $ref: ../../../schemas/Envelope.yaml
              - type: object
                properties:
                  data:
${data.replaceAll(/^(?=.)/gm, "                    ")}`

const head = (id: string, summary: string, safety: string, rest = ""): string => `  operationId: shelf.${id}
  summary: ${summary}
  tags: [shelf]
  x-tts-access: seller
  x-tts-shop-cipher: required
  x-tts-safety: ${safety}
  x-tts-scopes: []
${rest}`

const state = "  x-tts-state: { confidence: high, indexed: true }\n"

const readThing = `get:
${head("202309.readThing", "Reads one thing on a shelf.", "read", state)}  parameters:
    - { name: thing_id, in: path, required: true, schema: { type: string } }
${answer(`type: object
properties:
  title: { type: string }
  weight: { type: string }
  size: { type: string }
  status:
    type: string
    description: The place of the thing.
    x-tts-values: [LIVE, DRAFT]
`)}`

const moveThing = `post:
${head("202309.moveThing", "Moves a thing to another shelf.", "unsafe", state)}  parameters:
    - { name: thing_id, in: path, required: true, schema: { type: string } }
  requestBody:
    content:
      application/json:
        schema:
          type: object
          required: [shelf_id]
          properties:
            shelf_id: { type: string }
${answer(`type: object
properties:
  shelf_id: { type: string }
`)}`

const searchThings = `post:
${head("202309.searchThings", "Searches the things on the shelves.", "read", state)}  requestBody:
    content:
      application/json:
        schema:
          type: object
          properties:
            word: { type: string }
${answer(`type: object
properties:
  hits: { type: string }
`)}`

const listPhotos = `get:
${head("202309.listPhotos", "Lists the photos of the shelves.", "read", state)}${answer(`type: object
properties:
  cover: { type: string }
`)}`

const thingMoved = (name: string, type: number): string => `post:
  summary: ${name}.
  tags: [shelf]
  x-tts-type: ${type}
  x-tts-owner: shop_id
  x-tts-state: { confidence: high }
  security: []
  requestBody:
    required: true
    content:
      application/json:
        schema:
          allOf:
            - $ref: ../schemas/WebhookEnvelope.yaml
            - type: object
              required: [data]
              properties:
                shop_id: { type: string, description: The shop that the event is about. }
                data:
                  type: object
                  properties:
                    thing_id: { type: string }
  responses:
    "200":
      description: Received; expected within three seconds.
`

const write = (spec: string, file: string, text: string): void => {
  mkdirSync(dirname(join(spec, file)), { recursive: true })
  writeFileSync(join(spec, file), text)
}

const edit = (spec: string, file: string, from: string, to: string): void => {
  const before = readFileSync(join(spec, file), "utf8")
  if (!before.includes(from)) throw new Error(`${file} has no ${from}`)
  write(spec, file, before.replace(from, to))
}

const files = {
  read: "paths/shelf/202309/things_thing_id.yaml",
  move: "paths/shelf/202309/things_thing_id_move.yaml",
  search: "paths/shelf/202309/things_search.yaml",
  photos: "paths/shelf/202309/photos.yaml",
  clone: "paths/shelf/202612/things_thing_id_clone.yaml",
  newSearch: "paths/shelf/202612/things_search.yaml",
} as const

/** The spec as the last release had it. */
export const addShelf = (spec: string): void => {
  write(spec, files.read, readThing)
  write(spec, files.move, moveThing)
  write(spec, files.search, searchThings)
  write(spec, files.photos, listPhotos)
  for (const [path, file] of [
    ["/shelf/202309/things/{thing_id}", files.read],
    ["/shelf/202309/things/{thing_id}/move", files.move],
    ["/shelf/202309/things/search", files.search],
    ["/shelf/202309/photos", files.photos],
  ] as const) {
    insertPath(join(spec, "openapi.yaml"), path, file)
  }
  edit(spec, "openapi.yaml", "\ntags:\n", "\ntags:\n  - { name: shelf, description: Shelves and what is on them. }\n")
}

type Json = Record<string, unknown>
const text = { type: "string" }
const object = (properties: Json, required?: ReadonlyArray<string>): Json => ({
  type: "object",
  properties,
  ...(required && { required }),
})
const operation = (
  summary: string,
  parts: { parameters?: ReadonlyArray<Json>; body?: Json; data: Json; deprecated?: true },
): Json => ({
  summary,
  description: `${summary} as the vendor puts it.`,
  ...(parts.deprecated && { deprecated: true }),
  parameters: [{ name: "shop_cipher", in: "query", required: true, schema: text }, ...(parts.parameters ?? [])],
  ...(parts.body && { requestBody: { content: { "application/json": { schema: parts.body } } } }),
  responses: {
    "200": { content: { "application/json": { schema: object({ code: { type: "integer" }, data: parts.data }) } } },
  },
})
const thingId = { name: "thing_id", in: "path", required: true, schema: text }

/** The platform before the ten changes. */
export const upstreamBefore = {
  openapi: "3.0.0",
  paths: {
    "/shelf/202309/things/{thing_id}": {
      get: operation("ReadThing", {
        parameters: [thingId],
        data: object({ title: text, weight: text, size: text, status: text }),
      }),
    },
    "/shelf/202309/things/{thing_id}/move": {
      post: operation("MoveThing", {
        parameters: [thingId],
        body: object({ shelf_id: text }, ["shelf_id"]),
        data: object({ shelf_id: text }),
      }),
    },
    "/shelf/202309/things/search": {
      post: operation("SearchThings", { body: object({ word: text }, []), data: object({ hits: text }) }),
    },
    "/shelf/202309/photos": { get: operation("ListPhotos", { data: object({ cover: text }) }) },
  },
}

/** The platform after them. */
export const upstreamAfter = {
  openapi: "3.0.0",
  paths: {
    ...upstreamBefore.paths,
    // A new optional field, a removed one, another type.
    "/shelf/202309/things/{thing_id}": {
      get: operation("ReadThing", {
        parameters: [thingId, { name: "colour", in: "query", schema: text }],
        data: object({ title: text, size: { type: "integer" }, status: text }),
      }),
    },
    // A new required field.
    "/shelf/202309/things/{thing_id}/move": {
      post: operation("MoveThing", {
        parameters: [thingId],
        body: object({ shelf_id: text, reason: text }, ["shelf_id", "reason"]),
        data: object({ shelf_id: text }),
      }),
    },
    // A new operation, and a new version of one.
    "/shelf/202612/things/{thing_id}/clone": {
      post: operation("CloneThing", {
        parameters: [thingId],
        body: object({ title: text }, ["title"]),
        data: object({ thing_id: text }),
      }),
    },
    "/shelf/202612/things/search": {
      post: operation("SearchThings", {
        body: object({ word: text, words: { type: "array", items: text } }, []),
        data: object({ hits: text, found: text }),
      }),
    },
    // A deprecation.
    "/shelf/202309/photos": { get: operation("ListPhotos", { data: object({ cover: text }), deprecated: true }) },
  },
}

/** Observations of production: an unknown value, and a value that the spec has. */
export const observed = [
  { operation: "shelf.202309.readThing", kind: "unknown-value", path: "status", value: "ON_REVIEW", count: 7 },
  { operation: "shelf.202309.readThing", kind: "unknown-value", path: "status", value: "LIVE" },
]
  .map((line) => `${JSON.stringify(line)}\n`)
  .join("")

/** What a person does after `--draft`: finishes the drafts, and follows the rest by hand. */
export const follow = (spec: string): void => {
  for (const file of [files.clone, files.newSearch]) edit(spec, file, "  x-tts-draft: true\n", "")
  edit(spec, files.clone, "CloneThing as the vendor puts it.", "Copies a thing within its shelf.")
  edit(
    spec,
    files.newSearch,
    "SearchThings as the vendor puts it.",
    "Searches the things on the shelves by several words.",
  )
  edit(spec, files.search, "indexed: true }", "indexed: true, superseded-by: shelf.202612.searchThings }")
  edit(
    spec,
    files.read,
    "schema: { type: string } }\n",
    "schema: { type: string } }\n    - { name: colour, in: query, schema: { type: string } }\n",
  )
  edit(spec, files.read, "                      weight: { type: string }\n", "")
  edit(spec, files.read, "size: { type: string }", "size: { type: integer, format: int32, description: Millimetres. }")
  edit(spec, files.read, "[LIVE, DRAFT]", "[LIVE, DRAFT, ON_REVIEW]")
  edit(spec, files.move, "required: [shelf_id]", "required: [shelf_id, reason]")
  edit(
    spec,
    files.move,
    "shelf_id: { type: string }\n",
    "shelf_id: { type: string }\n            reason: { type: string }\n",
  )
  edit(
    spec,
    files.photos,
    "x-tts-state: { confidence: high, indexed: true }",
    'deprecated: true\n  x-tts-state: { confidence: high, indexed: true, sunset: "2027-06-01" }',
  )
  write(spec, "webhooks/SHELF_FULL.yaml", thingMoved("A shelf is full", 9001))
  edit(spec, "openapi.yaml", "\nwebhooks:\n", "\nwebhooks:\n  SHELF_FULL: { $ref: webhooks/SHELF_FULL.yaml }\n")
  appendFileSync(join(spec, "errors.yaml"), "\n  - { code: 99009001, class: conflict, keyword: shelf }\n")
}
