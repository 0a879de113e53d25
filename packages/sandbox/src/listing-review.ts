/**
 * The platform's review of listings, as a control for tests.
 */
import { seconds } from "./clock.ts"
import { listOf, words } from "./json-schema.ts"
import { failReview, passReview } from "./life/products.ts"
import type { Product, Shop } from "./model.ts"
import { bodyOf } from "./read-fields.ts"
import { shopsOf, type World } from "./world.ts"

const sentences = { ...listOf(words), minItems: 1 } as const

/** The fields of `fail`, for the admin API too. */
export const reviewFailureInput = bodyOf({}, { position: words, reasons: sentences, suggestions: listOf(words) })

/** Why a listing fails its review. */
export interface ReviewFailure {
  /** The part of the listing that is refused, such as "Title". */
  readonly position?: string
  readonly reasons?: ReadonlyArray<string>
  readonly suggestions?: ReadonlyArray<string>
}

/**
 * Ends the review of a listing now. Without it, a listing passes after `reviewSeconds`.
 *
 * @example
 * ```ts
 * import { sandbox } from "@tiktok-shop-kit/sandbox"
 *
 * await using tts = await sandbox({ reviewSeconds: 3600 })
 * const pending = tts.products().find(({ audit }) => audit.status === "AUDITING")
 * if (pending !== undefined) tts.listingReview.fail(pending.id, { position: "Title", reasons: ["The title names a brand."] })
 * ```
 */
export interface ListingReview {
  readonly pass: (productId: string) => void
  readonly fail: (productId: string, why?: ReviewFailure) => void
}

export const makeListingReview = (world: World): ListingReview => {
  const underReview = (productId: string): readonly [Shop, Product] => {
    world.settle()
    for (const shop of shopsOf(world)) {
      const product = shop.products.get(productId)
      if (product === undefined) continue
      if (product.audit.status === "AUDITING") return [shop, product]
      throw new Error(`sandbox: the review of product '${productId}' is ${product.audit.status}: it is not open.`)
    }
    throw new Error(`sandbox: there is no product '${productId}'. Read the ids from products().`)
  }
  const now = () => seconds(world.clock.now())
  return {
    pass: (productId) => passReview(world, ...underReview(productId), now()),
    fail: (productId, why = {}) => {
      const given = reviewFailureInput.read({ ...why })
      failReview(world, ...underReview(productId), given, now())
    },
  }
}
