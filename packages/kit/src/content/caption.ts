/**
 * Makes one caption from title, description and tags. The platform counts UTF-16 units, as `length` does: an emoji counts two
 * or more. A caption that is too long is refused and never cut, since half a hashtag is another hashtag.
 */
import { ValidationError } from "@tiktok-shop-kit/errors"
import { invalid } from "../calls/check.ts"

/** The most UTF-16 units of each text. */
export const limits = {
  /** Title of a video. */
  title: 150,
  /** Description of a video. */
  description: 1000,
  /** Text of a post. */
  content: 2000,
  /** Caption of a video at TikTok for Developers. */
  caption: 2200,
  photoTitle: 90,
  photoDescription: 4000,
  /** Text on the link to a product: less than 30. */
  productTitle: 29,
} as const

/** Checks a text and its length in units. `undefined` becomes empty. */
export const text = (call: string, field: string, value: string | undefined, most: number): string => {
  if (value === undefined) return ""
  if (typeof value !== "string") throw invalid(call, field, "must be a string.")
  if (halfCharacter.test(value)) {
    throw invalid(call, field, "holds half of a character (a lone surrogate): it was cut in the middle of an emoji.")
  }
  const trimmed = value.trim()
  if (trimmed.length <= most) return trimmed
  throw invalid(call, field, `may hold ${most} UTF-16 units, but has ${trimmed.length}. Emoji count two or more.`)
}

/** With the flag, a pair counts as one character, so only a lone half is found. */
const halfCharacter = /\p{Surrogate}/u

/** Letters of any script, digits, marks and underscores: the characters of a hashtag. */
const plainTag = /^[\p{L}\p{M}\p{N}_]+$/u

/** Tags without their `#`, each once. */
export const tagsOf = (call: string, tags: ReadonlyArray<string> = []): ReadonlyArray<string> => {
  if (!Array.isArray(tags)) throw invalid(call, "tags", "must be a list of strings.")
  const plain = tags.map((tag: unknown) => {
    const name = typeof tag === "string" ? tag.trim().replace(/^#/, "") : ""
    if (plainTag.test(name)) return name
    throw invalid(
      call,
      "tags",
      `holds '${String(tag)}': a tag is letters, digits and _ , with or without a # before them.`,
    )
  })
  return [...new Set(plain)]
}

interface Parts {
  readonly title: string
  readonly description: string
  readonly tags: ReadonlyArray<string>
}

const joined = (parts: ReadonlyArray<string>, between: string): string =>
  parts.filter((part) => part !== "").join(between)

const hashtags = (tags: ReadonlyArray<string>): string => tags.map((tag) => `#${tag}`).join(" ")

/** The caption of a video: title, description and hashtags below each other. */
export const captionOf = ({ title, description, tags }: Parts): string =>
  joined([title, description, hashtags(tags)], "\n")

/** The longer text of a photo post: description and hashtags. */
export const photoTextOf = ({ description, tags }: Parts): string => joined([description, hashtags(tags)], "\n")

/** Throws if the parts together are longer than the platform allows. */
export const checkLength = (call: string, field: string, caption: string, most: number): void => {
  if (caption.length <= most) return
  throw new ValidationError({
    message: `${call}: the caption made of title, description and tags has ${caption.length} UTF-16 units, and TikTok allows ${most}. Shorten '${field}' or leave tags out.`,
    field,
  })
}

/** For the comparison of captions: the platform may change white space. */
export const normal = (caption: string): string => caption.replace(/\s+/gu, " ").trim()

/**
 * Cuts a text to a number of units, but never inside what a person sees as one character: a flag, a family, a letter with its
 * accent.
 */
export const cut = (value: string, most: number): string => {
  let result = ""
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: "grapheme" }).segment(value)) {
    if (result.length + segment.length > most) break
    result += segment
  }
  return result.trim()
}
