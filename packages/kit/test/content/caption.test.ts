/** Captions: how length is counted, how parts are joined, and where a text may be cut. */
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { captionOf, cut, limits, tagsOf, text } from "../../src/content/caption.ts"

const family = "👨‍👩‍👧‍👦"
const graphemes = (value: string) =>
  [...new Intl.Segmenter(undefined, { granularity: "grapheme" }).segment(value)].map(({ segment }) => segment)

describe("a limit counts UTF-16 units", () => {
  test("an emoji counts two, a family eleven", () => {
    expect(text("call", "title", "🔥".repeat(75), limits.title)).toHaveLength(150)
    expect(() => text("call", "title", `${"🔥".repeat(75)}!`, limits.title)).toThrow("but has 151")
    expect(() => text("call", "title", family, 10)).toThrow("but has 11")
  })

  test("white space around a text is not counted, since it is not sent", () => {
    expect(text("call", "title", `  ${"a".repeat(150)}\n`, limits.title)).toBe("a".repeat(150))
  })

  test.each(["\ud83d", "cut in the middle \ud83d", "\udd25 the other half"])(
    "half an emoji is refused: %j",
    (value) => {
      expect(() => text("uploadVideo", "title", value, limits.title)).toThrow(/^uploadVideo: 'title' holds half/)
    },
  )
})

describe("a cut text", () => {
  test("keeps within the limit, and every character whole", () => {
    const piece = fc.constantFrom("a", " ", "é", "e\u0301", "🔥", "🇮🇩", "👍🏽", family, "क्षि", "\r\n")
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.integer({ min: 0, max: 30 }), (pieces, most) => {
        const whole = pieces.join("")
        const short = cut(whole, most)
        expect(short.length).toBeLessThanOrEqual(most)
        expect(graphemes(whole).join("").includes(short)).toBe(true)
        for (const one of graphemes(short)) expect(graphemes(whole.trim())).toContain(one)
      }),
    )
  })

  test("is as long as it may be", () => {
    expect(cut(`a${family}b`, 12)).toBe(`a${family}`)
    expect(cut(`a${family}b`, 11)).toBe("a")
    expect(cut("short", 29)).toBe("short")
  })
})

test("a caption is title, description and hashtags below each other; an empty part makes no line", () => {
  const tags = tagsOf("call", ["mug", "#mug", "コーヒー", " #c_1 "])
  expect(captionOf({ title: "New", description: "Warm", tags })).toBe("New\nWarm\n#mug #コーヒー #c_1")
  expect(captionOf({ title: "", description: "", tags: ["mug"] })).toBe("#mug")
})

test.each(["", "#", "two words", "a-b", "##x", 7])("%j is not a tag, and is never shortened to a tag", (tag) => {
  expect(() => tagsOf("createPost", [tag as string])).toThrow("createPost: 'tags' holds")
})
