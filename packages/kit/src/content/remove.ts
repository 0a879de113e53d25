/**
 * Deletes a video or post as far as TikTok allows it. An unpublished post is removed from the ledger, and a running pull is
 * cancelled. No app can delete a published post, so that fails before any request.
 */
import { cancelPublish } from "@tiktok-shop-kit/api/content_posting"
import type { CallOptions } from "@tiktok-shop-kit/client"
import { type CallError, ConflictError, NotFoundError, UnsupportedError } from "@tiktok-shop-kit/errors"
import * as Effect from "effect/Effect"
import { recordOf } from "./listing.ts"
import type { ContentParts } from "./wiring.ts"
import { underLease } from "./publish.ts"
import { isLedgerId, type LedgerRecord } from "./record.ts"

export interface Deleted {
  readonly id: string
  readonly deleted: true
  /** Was a publication that TikTok had begun cancelled? */
  readonly cancelled: boolean
}

export const removeOne = (
  parts: ContentParts,
  call: string,
  id: string,
  options: CallOptions | undefined,
): Effect.Effect<Deleted, CallError> =>
  Effect.gen(function* () {
    const found = yield* recordOf(parts, id, options)
    if (found === undefined) return yield* Effect.fail(isLedgerId(id) ? notFound(call, id) : published(call, id))
    if (found.state.name === "published") return yield* Effect.fail(published(call, id))
    return yield* underLease(parts, found.account, found.id, () =>
      Effect.gen(function* () {
        // Another process may have published it since.
        const record = (yield* parts.ledger.get(found.account, found.id)) ?? found
        const cancelled = record.state.name === "processing"
        yield* cancelIfRunning(parts, call, record, options)
        yield* parts.ledger.remove(record.account, record.id)
        return { id, deleted: true as const, cancelled }
      }),
    )
  })

const cancelIfRunning = (
  parts: ContentParts,
  call: string,
  record: LedgerRecord,
  options: CallOptions | undefined,
): Effect.Effect<void, CallError> => {
  const { state, account, content } = record
  switch (state.name) {
    case "published":
      return Effect.fail(published(call, record.id))
    case "publishing":
      return Effect.fail(beingPublished(call, record.id))
    case "processing":
      if (content.carrier === "shop" || (content.media.kind === "video" && content.media.transfer === "through")) {
        return Effect.fail(notCancellable(call, record.id))
      }
      if (content.media.kind === "file") return Effect.fail(notCancellable(call, record.id))
      return Effect.flatMap(parts.developers, ({ client }) =>
        Effect.asVoid(client.call(cancelPublish, { publish_id: state.publishId }, { ...options, account })),
      )
    default:
      return Effect.void
  }
}

const published = (call: string, id: string): UnsupportedError =>
  new UnsupportedError({
    message: `${call}: ${id} is published, and TikTok offers no endpoint that deletes a published video or post. The creator deletes it in the app.`,
  })

const notCancellable = (call: string, id: string): UnsupportedError =>
  new UnsupportedError({
    message: `${call}: ${id} is being processed, and TikTok cancels only what it still fetches from a URL. Wait until it is published or failed.`,
  })

const beingPublished = (call: string, id: string): ConflictError =>
  new ConflictError({
    message: `${call}: ${id} is being published, or it is not known yet whether it was. Try again when its status has changed.`,
    retry: "backoff",
  })

const notFound = (call: string, id: string): NotFoundError =>
  new NotFoundError({ message: `${call}: the ledger holds no post ${id}.` })
