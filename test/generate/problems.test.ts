import { existsSync } from "node:fs"
import { expect, it } from "vitest"
import { copyOfFixture } from "./temporary.ts"

const search = "paths/shelf/202502/things_search.yaml"
const photos = "paths/shelf/202309/photos.yaml"
const moved = "webhooks/THING_MOVED.yaml"
const thing = "paths/shelf/202309/things_thing_id.yaml"

/** One edit of the fixture, and the beginning of the line that the generator prints for it. */
const damages: Array<readonly [name: string, file: string, from: string | RegExp, to: string, printed: string]> = [
  [
    "a $ref that leads nowhere",
    search,
    "schemas/Money.yaml",
    "schemas/Monny.yaml",
    `spec/${search}:71: $ref to schemas/Monny.yaml`,
  ],
  ["a $ref out of schemas", thing, "schemas/Money.yaml", "openapi.yaml", `spec/${thing}:27: $ref to openapi.yaml`],
  [
    "an operationId of another folder",
    search,
    "shelf.202502",
    "shelf.202503",
    `spec/${search}:2: operationId shelf.202503`,
  ],
  ["an operationId that is no export", search, "searchThings", "search-things", `spec/${search}:2: operationId shelf`],
  ["an unknown extension", search, "x-tts-limit", "x-tts-limits", `spec/${search}:12: unknown extension x-tts-limits`],
  ["a draft", search, "  x-tts-access", "  x-tts-draft: true\n  x-tts-access", `spec/${search}:5: a draft — finish it`],
  ["an unknown value", search, "x-tts-safety: read", "x-tts-safety: safe", `spec/${search}:7: x-tts-safety is "safe"`],
  ["a wrong member", search, "perMs: 1000", "perSecond: 1", `spec/${search}:12: x-tts-limit is`],
  ["a missing extension", search, /.*x-tts-safety.*\n/, "", `spec/${search}:2: x-tts-safety is missing`],
  [
    "a path parameter of another name",
    thing,
    "name: thing_id",
    "name: thingId",
    `spec/${thing}:11: path parameter thingId`,
  ],
  ["a closed enum", search, "x-tts-values: [LIVE, DRAFT]", "enum: [LIVE, DRAFT]", `spec/${search}:38: a closed enum`],
  [
    "a wide string",
    search,
    "type: integer, format: int64",
    "type: string",
    `spec/${search}:39: x-tts-wide on something`,
  ],
  [
    "a unit of a text",
    search,
    "type: integer, format: int64, x-tts-wide: true",
    "type: string, x-tts-unit: s",
    `spec/${search}:39: x-tts-unit on something`,
  ],
  [
    "a parameter of the protocol",
    search,
    "name: page_token",
    "name: sign",
    `spec/${search}:19: sign belongs to the protocol`,
  ],
  ["a list that is not joined", search, /.*explode.*\n/, "", `spec/${search}:23: the list colours`],
  [
    "a pager over a missing field",
    search,
    "next: next_page_token",
    "next: token",
    `spec/${search}:9: x-tts-paging names token`,
  ],
  [
    "a page size that is no number",
    search,
    "schema: { type: integer }",
    "schema: { type: string }",
    `spec/${search}:18: page_size is the size of a page and not an integer`,
  ],
  [
    "a name that is not a list",
    search,
    "x-tts-list: things",
    "x-tts-list: thing",
    `spec/${search}:10: x-tts-list names thing`,
  ],
  [
    "a list that is a text",
    search,
    "x-tts-list: things",
    "x-tts-list: next_page_token",
    `spec/${search}:10: x-tts-list names next_page_token, which is not a list`,
  ],
  [
    "a successor that is missing",
    "paths/shelf/202309/things_search.yaml",
    "by: shelf.202502.",
    "by: shelf.209901.",
    "spec/paths/shelf/202309/things_search.yaml:11: superseded-by",
  ],
  ["YAML that does not parse", search, "tags: [shelf]", "tags: [shelf", `spec/${search}:`],
  ["a class that no error has", "errors.yaml", "class: clock", "class: time", "spec/errors.yaml:3: class time"],
  [
    "a file that no index lists",
    "openapi.yaml",
    /.*photos.*\n/,
    "",
    "spec/paths/shelf/202309/photos.yaml:1: no index lists this file",
  ],
]

damages.push(
  [
    "an extension in a shared shape",
    "schemas/Money.yaml",
    "x-tts-values",
    "x-tts-value",
    "spec/schemas/Money.yaml:6: unknown extension",
  ],
  [
    "a required name that is not a field",
    "schemas/Money.yaml",
    "[amount, ",
    "[amuont, ",
    "spec/schemas/Money.yaml:3: amuont is required",
  ],
  [
    "two events of one type",
    moved,
    "x-tts-type: 5",
    "x-tts-type: 6",
    "spec/webhooks/SHOP_LEFT.yaml:4: type 6 is THING_MOVED",
  ],
  ["an owner that no event has", moved, "shop_id\n", "shop\n", `spec/${moved}:5: x-tts-owner is "shop"`],
  [
    "an event that is not listed",
    "openapi.yaml",
    /.*SHOP_LEFT.*\n/,
    "",
    "spec/webhooks/SHOP_LEFT.yaml:1: openapi.yaml does not list",
  ],
  [
    "a body of two forms",
    photos,
    "multipart/form-data:",
    "application/json: {}\n      multipart/form-data:",
    `spec/${photos}:12: the body has 2 media types`,
  ],
  ["an answer of failure only", photos, '"200"', '"400"', `spec/${photos}:20: no successful response`],
  ["a header of the caller's", thing, "in: path", "in: header", `spec/${thing}:13: thing_id travels in header`],
)

for (const [name, file, from, to, printed] of damages) {
  it(`${name} is reported with its line, and nothing is written`, async () => {
    const copy = copyOfFixture()
    copy.edit(file, from, to)
    const { problems } = await copy.generate()
    expect(problems.join("\n")).toContain(printed)
    expect(problems.every((problem) => / — \S/.test(problem))).toBe(true)
    expect(existsSync(copy.out)).toBe(false)
  })
}

it("one id in two files is reported at the second", async () => {
  const copy = copyOfFixture()
  copy.edit("openapi.yaml", PHOTOS, `${PICTURES_LINE}\n  ${PHOTOS}`)
  copy.add("paths/shelf/202309/pictures.yaml", PICTURES.replace("readPictures", "uploadPhoto"))
  const { problems } = await copy.generate()
  expect(problems).toEqual([
    "spec/paths/shelf/202309/photos.yaml:2: operationId shelf.202309.uploadPhoto occurs twice — spec/paths/shelf/202309/pictures.yaml has it too: rename one",
  ])
  expect(existsSync(copy.out)).toBe(false)
})

it("two exports whose names differ in case only are reported with both files", async () => {
  const copy = copyOfFixture()
  copy.edit("openapi.yaml", PHOTOS, `${PICTURES_LINE}\n  ${PHOTOS}`)
  copy.add("paths/shelf/202309/pictures.yaml", PICTURES.replace("readPictures", "uploadphoto"))
  const { problems } = await copy.generate()
  expect(problems[0]).toMatch(
    /^spec\/paths\/shelf\/202309\/pictures.yaml:2: .* spec\/paths\/shelf\/202309\/photos.yaml$/,
  )
})

it("every problem is printed, not only the first", async () => {
  const copy = copyOfFixture()
  copy.edit(search, "x-tts-safety: read", "x-tts-safety: safe")
  copy.edit(thing, "name: thing_id", "name: thingId")
  const { problems } = await copy.generate()
  expect(problems).toHaveLength(3)
})

const PHOTOS = "/shelf/202309/photos:"
const PICTURES_LINE = "/shelf/202309/pictures: { $ref: paths/shelf/202309/pictures.yaml }"
const PICTURES = `get:
  operationId: shelf.202309.readPictures
  summary: Reads pictures.
  x-tts-access: seller
  x-tts-shop-cipher: required
  x-tts-safety: read
  x-tts-scopes: []
  x-tts-state: { confidence: high, indexed: true }
  responses: { "200": { description: Nothing. } }
`
