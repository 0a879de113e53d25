/**
 * What a person does with the ledger: publish a stored post now, and remove old posts.
 */
import type { CallOptions } from "@tiktok-shop-kit/client"
import { type CallError, ValidationError } from "@tiktok-shop-kit/errors"
import * as Effect from "effect/Effect"
import { checked, requireOptions } from "../calls/check.ts"
import type { ContentItem } from "./item.ts"
import { recordOf } from "./listing.ts"
import { type ContentParts, nowMs } from "./wiring.ts"
import { postNotFound } from "./publish.ts"
import { publishKept, type WatchOptions } from "./submit.ts"

/**
 * Publishes a draft, a scheduled post or a failed post now. A failed file upload cannot be published: its file is gone.
 *
 * @example
 * ```ts
 * import { runPromise } from "@tiktok-shop-kit/client"
 * import { type ContentParts, publishPost } from "tiktok-shop-kit/content"
 *
 * declare const parts: ContentParts
 * const { status } = await runPromise(publishPost(parts, "post_8203000000000_0123456789abcdef"))
 * ```
 */
export const publishPost = (
  parts: ContentParts,
  postId: string,
  options: CallOptions & WatchOptions = {},
): Effect.Effect<ContentItem, CallError> =>
  checked(
    () => requireOptions("content.publish", options),
    () =>
      Effect.flatMap(recordOf(parts, postId, options), (record) =>
        record === undefined ? Effect.fail(postNotFound(postId)) : publishKept(parts, record, options, options),
      ),
  )

/**
 * Removes a creator's published and failed posts from the ledger that did not change for the given number of days (at least
 * one, since the outcome of younger posts may still be checked). Returns their number. Published posts stay at TikTok; only the
 * link between TikTok's id and the post is lost.
 *
 * @example
 * ```ts
 * import { runPromise } from "@tiktok-shop-kit/client"
 * import { type ContentParts, prunePosts } from "tiktok-shop-kit/content"
 *
 * declare const parts: ContentParts
 * const removed = await runPromise(prunePosts(parts, 90))
 * ```
 */
export const prunePosts = (
  parts: ContentParts,
  olderThanDays: number,
  options?: CallOptions,
): Effect.Effect<number, CallError> => {
  if (!(olderThanDays >= 1)) {
    return Effect.fail(
      new ValidationError({ message: "prune: 'olderThanDays' must be 1 or more.", field: "olderThanDays" }),
    )
  }
  return Effect.gen(function* () {
    const account = yield* parts.accountOf("developers", options?.account)
    return yield* parts.ledger.prune(account, (yield* nowMs) - olderThanDays * 86_400_000)
  })
}
