/**
 * Refuses texts that the market does not show: Chinese characters, and images in the description that TikTok does not host.
 */
import { accountOf, type Call } from "../../handler.ts"
import { Refusal } from "../../refusal.ts"

/** Japanese uses them. The documentation says that every other market refuses them, without a list of markets. */
const readsHan = new Set(["JP"])

const hasHan = (text: string): boolean => /\p{Script=Han}/u.test(text)

export interface Texts {
  readonly title?: string | undefined
  readonly description?: string | undefined
}

const checkLanguage = ({ description = "", title = "" }: Texts, region: string): void => {
  if (readsHan.has(region)) return
  if (hasHan(title)) throw new Refusal(12052262, `Invalid 'title': ${region} takes no Chinese characters`)
  if (hasHan(description)) throw new Refusal(12052346, `Invalid 'description': ${region} takes no Chinese characters`)
}

const attributeOf = (tag: string, name: string): string | undefined => {
  const [, double, single, bare] =
    new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, "i").exec(tag) ?? []
  return double ?? single ?? bare
}

/** Checks that each image of a description is an upload of the seller, by its URL, and has a size. */
const checkImages = (call: Call, description: string): void => {
  const tags = [...description.matchAll(/<img\b[^>]*>/gi)]
  // A seller may have a hundred thousand images.
  if (tags.length === 0) return
  const urls = new Set([...accountOf(call).images.values()].flatMap((image) => image.urls))
  for (const [tag] of tags) {
    const source = attributeOf(tag, "src")
    const missing = ["src", "width", "height"].find((name) => attributeOf(tag, name) === undefined)
    if (source !== undefined && !urls.has(source))
      throw new Refusal(12052340, "Invalid 'description': an image has no URL that an upload of the seller answered")
    if (missing !== undefined) throw new Refusal(12052348, `Invalid 'description': an image lacks '${missing}'`)
  }
}

export const checkWording = (call: Call, texts: Texts, region: string): void => {
  if (call.world.rules === "strict") checkLanguage(texts, region)
  if (texts.description !== undefined) checkImages(call, texts.description)
}
