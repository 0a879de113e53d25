/** The input that all calls that publish have in common, and its checks. */
import { captionOf, checkLength, limits, photoTextOf, text } from "./caption.ts"
import type { PostContent, PostSettings } from "./record.ts"
import type { Names } from "@tiktok-shop-kit/errors/options"
import type { WatchOptions } from "./submit.ts"
import { id, invalid } from "../calls/check.ts"

/** Who may see it and what they may do, in the platform's terms. */
export interface PublishSettings extends Omit<PostSettings, "privacyLevel"> {
  /**
   * Who may see it. Required at TikTok for Developers, without a default: the error names the creator's options. An app that
   * is not audited may only post `SELF_ONLY`. Not used with products.
   */
  readonly privacyLevel?:
    | "PUBLIC_TO_EVERYONE"
    | "MUTUAL_FOLLOW_FRIENDS"
    | "FOLLOWER_OF_CREATOR"
    | "SELF_ONLY"
    | (string & {})
    | undefined
}

/** The fields that every call that publishes takes. */
export const publishNames: Names<PublishSettings & WatchOptions> = {
  privacyLevel: 1,
  disableComment: 1,
  disableDuet: 1,
  disableStitch: 1,
  coverTimestampMs: 1,
  coverIndex: 1,
  autoAddMusic: 1,
  brandedContent: 1,
  ownBrand: 1,
  isAiGenerated: 1,
  productTitle: 1,
  wait: 1,
  waitMs: 1,
  onProgress: "function",
}

const names: ReadonlyArray<keyof PostSettings> = [
  "privacyLevel",
  "disableComment",
  "disableDuet",
  "disableStitch",
  "coverTimestampMs",
  "coverIndex",
  "autoAddMusic",
  "brandedContent",
  "ownBrand",
  "isAiGenerated",
  "productTitle",
]

export const settingsOf = (call: string, input: PublishSettings): PostSettings => {
  const { productTitle } = input
  if (productTitle !== undefined) text(call, "productTitle", productTitle, limits.productTitle)
  return Object.fromEntries(names.filter((name) => input[name] !== undefined).map((name) => [name, input[name]]))
}

export const productsOf = (call: string, productIds: ReadonlyArray<string> = []): ReadonlyArray<string> => {
  if (!Array.isArray(productIds)) throw invalid(call, "productIds", "must be a list of product ids.")
  return [...new Set(productIds.map((product: string) => id(call, "productIds", product)))]
}

/** Checks the rules that involve several fields. */
export const checkContent = (content: PostContent): PostContent => {
  const { by, media, productIds, carrier } = content
  if (media.kind === "photos") {
    if (carrier === "shop" && productIds.length > 1 && productIds.length !== media.urls.length) {
      throw invalid(
        by,
        "productIds",
        `holds ${productIds.length} products for ${media.urls.length} photos: TikTok takes one product for all photos, or one for each.`,
      )
    }
    checkLength(by, "content", photoTextOf(content), limits.photoDescription)
    return content
  }
  if (productIds.length > 1) {
    throw invalid(by, "productIds", `holds ${productIds.length} products, and TikTok links a video to exactly one.`)
  }
  checkLength(by, by === "createPost" ? "content" : "description", captionOf(content), limits.caption)
  return content
}
