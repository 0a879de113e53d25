/** The upkeep of creators' tokens: a daily job, and the change of the encryption key, which covers the posts as well. */
import type { CallError } from "@tiktok-shop-kit/errors"
import { configurationError } from "@tiktok-shop-kit/errors/configuration"
import type { MaintainOptions, RekeyOptions, RekeyReport, Stored } from "@tiktok-shop-kit/oauth"
import * as Effect from "effect/Effect"
import { maintain, type MaintainedTokens } from "../calls/token-upkeep.ts"
import type { ContentParts } from "./wiring.ts"

const storedOf = (parts: ContentParts, call: string): Effect.Effect<Stored, CallError> =>
  Effect.flatMap(parts.developers, ({ stored }) =>
    stored === undefined ? Effect.fail(noStore(call)) : Effect.succeed(stored),
  )

const noStore = (call: string): CallError =>
  configurationError(call, [
    {
      field: "content.store",
      problem: "is missing",
      remedy: "leave content.accessToken out, so that the creators' tokens are kept in a store",
    },
  ])

/**
 * Refreshes the creators whose tokens expire soon, and reports the outcome for each.
 *
 * @example
 * ```ts
 * import { runPromise } from "@tiktok-shop-kit/client"
 * import { type ContentParts, maintainCreators } from "tiktok-shop-kit/content"
 *
 * declare const parts: ContentParts
 * const lost = (await runPromise(maintainCreators(parts))).filter(({ outcome }) => outcome === "lost")
 * ```
 */
export const maintainCreators = (
  parts: ContentParts,
  options?: MaintainOptions,
): Effect.Effect<ReadonlyArray<MaintainedTokens>, CallError> =>
  Effect.flatMap(storedOf(parts, "content.maintainTokens"), (stored) => maintain(stored, options))

/**
 * Writes the records of all creators and posts with the store's new encryption key, and counts them.
 *
 * @example
 * ```ts
 * import { runPromise } from "@tiktok-shop-kit/client"
 * import { type ContentParts, rekeyContent } from "tiktok-shop-kit/content"
 *
 * declare const parts: ContentParts
 * const { done, of } = await runPromise(rekeyContent(parts, { to: "2027" }))
 * ```
 */
export const rekeyContent = (parts: ContentParts, options: RekeyOptions): Effect.Effect<RekeyReport, CallError> =>
  Effect.flatMap(storedOf(parts, "content.rekey"), (stored) =>
    Effect.zipWith(stored.rekey(options), parts.ledger.rekey(options), (creators, posts) => ({
      done: creators.done + posts.done,
      of: creators.of + posts.of,
      remaining: [...creators.remaining, ...posts.remaining],
      errors: [...creators.errors, ...posts.errors],
    })),
  )
