/**
 * Lists that the platform left out of an answer. The client puts `[]` in their place, and most callers need no more than that.
 * A caller that deletes something because a list is empty needs to know the difference: a list that was left out may be empty,
 * or something failed behind the gateway.
 */

const omitted = new WeakSet<ReadonlyArray<unknown>>()

/**
 * Marks a list as left out. The client does so; a double of the client in your tests can do the same.
 *
 * @example
 * ```ts
 * import { isOmitted, noteOmitted } from "@tiktok-shop-kit/client/omitted-list"
 *
 * const shops: ReadonlyArray<string> = []
 * noteOmitted(shops)
 * isOmitted(shops) // true
 * ```
 */
export const noteOmitted = (list: ReadonlyArray<unknown>): void => {
  omitted.add(list)
}

/**
 * Did the client fill in this list, because the answer had none? Pass the list itself: a copy of it does not count.
 *
 * @example
 * ```ts
 * import { getAuthorizedShops } from "@tiktok-shop-kit/api/authorization"
 * import { isOmitted } from "@tiktok-shop-kit/client/omitted-list"
 * import { createTikTokShop } from "tiktok-shop-kit"
 *
 * const { shops } = await createTikTokShop().call(getAuthorizedShops)
 * if (shops.length === 0 && isOmitted(shops)) console.log("TikTok named no shop. That does not prove that there is none.")
 * ```
 */
export const isOmitted = (list: ReadonlyArray<unknown>): boolean => omitted.has(list)
