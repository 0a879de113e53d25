import { expect, it } from "vitest"
import { restates } from "../../scripts/spec/descriptions.ts"
import { redocly } from "../../scripts/spec/lint/redocly.ts"
import { lint } from "../../scripts/spec/lint/run.ts"
import { eventFile, fixture, readFile, searchFile } from "./fixture.ts"

it("nothing is reported of a spec that keeps the rules", () => {
  expect(lint(fixture().spec)).toEqual({ problems: [], operations: 2, events: 1 })
})

/** One edit of the fixture, and all that is printed for it. */
const damages: ReadonlyArray<readonly [name: string, file: string, from: string | RegExp, to: string, found: string]> =
  [
    ["a missing summary", searchFile, /  summary:.*\n/, "", `spec/${searchFile}:2: summary is missing`],
    ["an empty summary", searchFile, /summary:.*/, 'summary: ""', `spec/${searchFile}:3: summary is empty`],
    ["a summary without full stop", searchFile, "a shop.", "a shop", `spec/${searchFile}:3: summary ends without`],
    [
      "two sentences",
      searchFile,
      "a shop.",
      "a shop. Only live ones.",
      `spec/${searchFile}:3: summary is more than one sentence`,
    ],
    [
      "two operations of one summary",
      readFile,
      /summary:.*/,
      "summary: Searches the things of a shop.",
      `spec/${readFile}:3: summary is that of spec/${searchFile}`,
    ],
    ["an event without summary", eventFile, /  summary:.*\n/, "", `spec/${eventFile}:2: summary is missing`],
    [
      "a category that is not a tag",
      "openapi.yaml",
      /.*name: fbt.*\n/,
      "",
      `spec/${readFile}:4: the category fbt is not a tag`,
    ],
    ["a tag that is no category", searchFile, "[product]", "[fbt]", `spec/${searchFile}:4: the tags are not [product]`],
    [
      "a code without a row",
      searchFile,
      "  x-tts-scopes: []\n",
      "  x-tts-scopes: []\n  x-tts-codes: [4711]\n",
      `spec/${searchFile}:9: no row of errors.yaml for code 4711`,
    ],
    [
      "a row for an operation that does not exist",
      "errors.yaml",
      /codes:\n/,
      "codes:\n  - { code: 1, class: limit, operations: [product.202309.searchNothing] }\n",
      "spec/errors.yaml:1: code 1 names operation product.202309.searchNothing",
    ],
    [
      "a time without its unit",
      searchFile,
      "      description: How many things a page holds.\n",
      "      description: Made at or after, Unix seconds.\n",
      `spec/${searchFile}:21: a time without its unit`,
    ],
    [
      "a unit that the description does not say",
      searchFile,
      /(page holds\.\n {6}schema:\n {8}type: integer\n)/,
      "$1        x-tts-unit: s\n",
      `spec/${searchFile}:22: x-tts-unit: s, which the description does not say`,
    ],
    ["a missing safety", searchFile, /.*x-tts-safety.*\n/, "", `spec/${searchFile}:2: x-tts-safety is missing`],
    ["a missing cipher rule", searchFile, /.*x-tts-shop.*\n/, "", `spec/${searchFile}:2: x-tts-shop-cipher is missing`],
    ["a missing access", searchFile, /.*x-tts-access.*\n/, "", `spec/${searchFile}:2: x-tts-access is missing`],
    ["missing scopes", searchFile, /.*x-tts-scopes.*\n/, "", `spec/${searchFile}:2: x-tts-scopes is missing`],
    ["a missing state", searchFile, /.*x-tts-state.*\n/, "", `spec/${searchFile}:2: x-tts-state is missing`],
    [
      "an unknown value",
      searchFile,
      "access: seller",
      "access: buyer",
      `spec/${searchFile}:5: x-tts-access is "buyer"`,
    ],
    ["an unknown extension", searchFile, "x-tts-list", "x-tts-lists", `spec/${searchFile}:10: unknown extension`],
    ["another folder's id", searchFile, "product.202309", "order.202309", `spec/${searchFile}:2: operationId order`],
    [
      "a closed enum",
      searchFile,
      "colour:\n",
      "colour:\n              enum: [RED]\n",
      `spec/${searchFile}:32: a closed enum`,
    ],
    ["a pager over nothing", searchFile, "next: next_page", "next: page", `spec/${searchFile}:9: x-tts-paging names`],
    ["a draft", searchFile, "  tags:", "  x-tts-draft: true\n  tags:", `spec/${searchFile}:4: a draft — finish it`],
    [
      "a parameter without description",
      searchFile,
      /.*How many things.*\n/,
      "",
      `spec/${searchFile}:17: page_size has no description, which product requires`,
    ],
    [
      "a time without description",
      searchFile,
      /.*RFC 3339.*\n/,
      "",
      `spec/${searchFile}:28: update_time has no description`,
    ],
    [
      "an open enum without description, in a shared shape",
      "schemas/Thing.yaml",
      /.*The current status.*\n/,
      "",
      "spec/schemas/Thing.yaml:12: state has no description, which product requires",
    ],
    [
      "a number of an event without description",
      eventFile,
      /.*How many changed.*\n/,
      "",
      `spec/${eventFile}:21: count has no description`,
    ],
    [
      "a description that is the name",
      searchFile,
      "When it changed, RFC 3339.",
      "The update's time.",
      `spec/${searchFile}:28: "The update's time." says no more than the name update_time`,
    ],
    [
      "an optional id",
      "schemas/Thing.yaml",
      "required: [id]\n",
      "",
      "spec/schemas/Thing.yaml:3: id is not required in this answer",
    ],
    [
      "an optional currency",
      "schemas/Money.yaml",
      "[amount, currency]",
      "[amount]",
      "spec/schemas/Money.yaml:6: currency is not required in this answer",
    ],
    [
      "an optional list",
      searchFile,
      "required: [things]",
      "required: []",
      `spec/${searchFile}:51: things is not required in this answer`,
    ],
    [
      "an optional way to the list",
      searchFile,
      "required: [found]",
      "required: []",
      `spec/${searchFile}:47: found is not required in this answer`,
    ],
    [
      "a promise that no source makes",
      "schemas/Thing.yaml",
      "required: [id]",
      "required: [id, parts]",
      "spec/schemas/Thing.yaml:2: parts is required in this answer, but no source promises it",
    ],
    [
      "a shape that nothing uses",
      "schemas/Thing.yaml",
      "$ref: Money.yaml",
      "type: object",
      "spec/schemas/Money.yaml:1: nothing refers to this shape",
    ],
  ]

for (const [name, file, from, to, found] of damages) {
  it(`${name} is reported with its line, and nothing else`, () => {
    const { spec, edit } = fixture()
    edit(file, from, to)
    const { problems } = lint(spec)
    expect(problems.join("\n")).toContain(found)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(/ — \S/)
  })
}

it("a name that is not a list is reported", () => {
  const { spec, edit } = fixture()
  edit(searchFile, "found.things", "found.thing")
  expect(lint(spec).problems[0]).toContain(`spec/${searchFile}:10: x-tts-list names found.thing, which is not a list`)
})

it("a file over 800 lines is reported", () => {
  const { spec, edit } = fixture()
  edit("schemas/Thing.yaml", /$/, "# more\n".repeat(800))
  expect(lint(spec).problems.join()).toContain("spec/schemas/Thing.yaml:801: 815 lines")
})

it("a field of a category without the duty needs no description", () => {
  const { spec, edit } = fixture()
  edit(readFile, "                      height:", "                      weight: { type: number }\n$&")
  expect(lint(spec).problems).toEqual([])
})

it("a wrong entry of the accepted differences is reported", () => {
  const { spec, write } = fixture()
  write("accepted-differences.yaml", 'differences:\n  - operation: "*"\n    because: it is so\n')
  expect(lint(spec).problems.map((problem) => problem.split(" — ")[0])).toEqual([
    "spec/accepted-differences.yaml:2: reason is missing",
    "spec/accepted-differences.yaml:3: unknown member because",
  ])
})

it("a description restates a name in other forms of its words, and says something with one word more", () => {
  expect(restates("order_id", "The ID of the order.")).toBe(true)
  expect(restates("skuIds", "SKU ids.")).toBe(true)
  expect(restates("is_active", "Whether it is active.")).toBe(true)
  expect(restates("order_id", "The order that the refund belongs to.")).toBe(false)
  expect(restates("create_time", "Unix seconds.")).toBe(false)
})

it("redocly accepts the fixture, and lint prints its findings", async () => {
  const { spec, edit } = fixture()
  expect(await redocly(spec)).toBe("")
  edit("openapi.yaml", "openapi: 3.1.0", "openapi: 3.1.0\npath: {}")
  expect(await redocly(spec)).toContain("path")
})
