/**
 * Lists that the platform omitted from an answer. The client replaces them with `[]`, which is enough for most callers. A caller
 * that deletes something because a list is empty needs to know the difference: an omitted list may be empty, or something
 * failed behind the gateway.
 */

const omitted = new WeakSet<ReadonlyArray<unknown>>()

/**
 * Marks a list as omitted. The client calls it, and a fake client in your tests can call it, too.
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
 * Did the client add this list because the answer omitted it? Pass the list itself. A copy does not count.
 *
 * @example
 * ```ts
 * import { getAuthorizedShops } from "@tiktok-shop-kit/api/authorization"
 * import { isOmitted } from "@tiktok-shop-kit/client/omitted-list"
 * import { createTikTokShop } from "tiktok-shop-kit"
 *
 * const { shops } = await createTikTokShop().call(getAuthorizedShops)
 * if (shops.length === 0 && isOmitted(shops)) console.log("TikTok omitted the list. The account may still have shops.")
 * ```
 */
export const isOmitted = (list: ReadonlyArray<unknown>): boolean => omitted.has(list)
