/**
 * One list from two sources. First come the posts that only the ledger knows, newest first: drafts, scheduled, processing and
 * failed ones, and published ones that are not among the public videos. Then come the creator's public videos, joined with
 * their records in the ledger. A page token says how far each source was read.
 */
import type { CallOptions } from "@tiktok-shop-kit/client"
import { type CallError, DecodeError, NotFoundError } from "@tiktok-shop-kit/errors"
import * as Effect from "effect/Effect"
import { invalid } from "../calls/check.ts"
import type { WirePage } from "../calls/fill-page.ts"
import { reconcile } from "./reconcile.ts"
import { type ContentItem, type ContentStatus, fromRecord, fromVideo, videoFields } from "./item.ts"
import { listVideos, queryVideos } from "./shapes.ts"
import type { ContentParts } from "./wiring.ts"
import { isLedgerId, type LedgerRecord, type StateName } from "./record.ts"

export interface Listing {
  readonly call: string
  readonly pageSize: number
  /** Default: all. */
  readonly status?: ContentStatus | undefined
  /** Unix milliseconds, inclusive. */
  readonly fromMs?: number | undefined
  /** Unix milliseconds, exclusive. */
  readonly toMs?: number | undefined
  /** Which of the ledger's posts belong to the list. */
  readonly keep: (record: LedgerRecord) => boolean
}

const statesOf: Readonly<Record<ContentStatus, ReadonlyArray<StateName>>> = {
  DRAFT: ["draft"],
  SCHEDULED: ["scheduled"],
  PROCESSING: ["publishing", "processing"],
  PUBLISHED: ["published"],
  FAILED: ["failed"],
}

/** `l:<post id>`: continue in the ledger; `v:<cursor>`: continue with the public videos. */
type Place = { readonly at: "ledger"; readonly after?: string } | { readonly at: "videos"; readonly cursor?: number }

const placeOf = (call: string, token: string | undefined): Place => {
  if (token === undefined) return { at: "ledger" }
  if (token.startsWith("l:")) return { at: "ledger", after: token.slice(2) }
  const cursor = /^v:(\d*)$/.exec(token)?.[1]
  if (cursor === undefined) throw invalid(call, "pageToken", "was not returned by this call.")
  return cursor === "" ? { at: "videos" } : { at: "videos", cursor: Number(cursor) }
}

/** The most videos that TikTok returns at once. */
const mostVideos = 20

export const fetchPage =
  (parts: ContentParts, listing: Listing, options: CallOptions | undefined) =>
  (token: string | undefined): Effect.Effect<WirePage<ContentItem>, CallError> =>
    Effect.gen(function* () {
      const { call, pageSize, status } = listing
      let place = yield* Effect.try({ try: () => placeOf(call, token), catch: (thrown) => thrown as CallError })
      const account = yield* parts.accountOf("developers", options?.account)
      const items: Array<ContentItem> = []
      if (place.at === "ledger") {
        const page = yield* parts.ledger.list(account, {
          states: status === undefined ? undefined : statesOf[status],
          keep: (record) => isUnlisted(record) && isWithin(listing, record.createdAtMs) && listing.keep(record),
          after: place.after,
          limit: pageSize,
        })
        items.push(...page.records.map((record) => fromRecord(record)))
        if (page.next !== undefined) return { items, nextPageToken: `l:${page.next}`, total: undefined }
        // Public videos have the status PUBLISHED. Any other status is only in the ledger.
        if (status !== undefined && status !== "PUBLISHED") return { items, nextPageToken: undefined, total: undefined }
        if (yield* isShopOnly(parts, account)) return { items, nextPageToken: undefined, total: undefined }
        place = { at: "videos" }
      }
      let { cursor } = place
      const cursors = new Set([cursor])
      while (items.length < pageSize) {
        const max = Math.min(mostVideos, pageSize - items.length)
        const page = yield* publicVideos(parts, listing, account, cursor, max, options)
        items.push(...page.items)
        cursor = page.cursor
        if (cursor === undefined) return { items, nextPageToken: undefined, total: undefined }
        if (cursors.has(cursor)) return yield* Effect.fail(repeatedCursor())
        cursors.add(cursor)
      }
      return { items, nextPageToken: `v:${cursor ?? ""}`, total: undefined }
    })

/** A creator account of the shop, unknown at TikTok for Developers: there are no public videos to ask for. */
const isShopOnly = (parts: ContentParts, account: string): Effect.Effect<boolean, CallError> =>
  Effect.gen(function* () {
    const keep = ({ content }: LedgerRecord) => content.carrier === "shop"
    const { records } = yield* parts.ledger.list(account, { keep, limit: 1 })
    if (records.length === 0) return false
    const developers = yield* Effect.result(parts.developers)
    if (developers._tag === "Failure") return true
    const { stored } = developers.success
    return stored === undefined ? false : (yield* stored.account(account)) === undefined
  })

/**
 * Is the post only in the ledger? A published post with an id is among the public videos. A shop's post may belong to another
 * account there.
 */
const isUnlisted = ({ state, content }: LedgerRecord): boolean =>
  state.name !== "published" || state.videoId === null || content.carrier === "shop"

const isWithin = ({ fromMs = 0, toMs = Infinity }: Listing, timeMs: number): boolean =>
  timeMs >= fromMs && timeMs < toMs

const publicVideos = (
  parts: ContentParts,
  listing: Listing,
  account: string,
  cursor: number | undefined,
  max_count: number,
  options: CallOptions | undefined,
): Effect.Effect<{ readonly items: ReadonlyArray<ContentItem>; readonly cursor: number | undefined }, CallError> =>
  Effect.gen(function* () {
    const { client } = yield* parts.developers
    const data = yield* client.call(
      listVideos,
      { fields: videoFields, cursor: cursor ?? listing.toMs, max_count },
      { ...options, account },
    )
    const within = data.videos.filter(({ create_time = 0 }) => isWithin(listing, create_time * 1000))
    const items = yield* Effect.forEach(within, (video) =>
      Effect.gen(function* () {
        const post = yield* parts.ledger.postOf(account, video.id)
        const record = post === undefined ? undefined : yield* parts.ledger.get(account, post)
        return record === undefined ? fromVideo(account, video) : fromRecord(record, video)
      }),
    )
    const oldest = (data.videos.at(-1)?.create_time ?? Infinity) * 1000
    const isOver = data.has_more !== true || data.videos.length === 0 || oldest < (listing.fromMs ?? 0)
    return { items, cursor: isOver ? undefined : data.cursor }
  })

/** One video or post, by the ledger's id or by TikTok's, in its current state. */
export const readOne = (
  parts: ContentParts,
  call: string,
  id: string,
  options: CallOptions | undefined,
): Effect.Effect<ContentItem, CallError> =>
  Effect.gen(function* () {
    const found = yield* recordOf(parts, id, options)
    if (found !== undefined) {
      const record = yield* reconcile(parts, found, { options: { ...options, account: found.account } })
      const { state, content } = record
      const videoId = state.name === "published" && content.carrier === "developers" ? state.videoId : null
      return fromRecord(record, videoId === null ? null : yield* queryVideo(parts, record.account, videoId, options))
    }
    if (isLedgerId(id)) return yield* Effect.fail(notFound(call, id))
    const account = yield* parts.accountOf("developers", options?.account)
    const video = yield* queryVideo(parts, account, id, options)
    return video === null ? yield* Effect.fail(notFound(call, id)) : fromVideo(account, video)
  })

/** The ledger's record of a post, by its own id or by TikTok's. */
export const recordOf = (
  parts: ContentParts,
  id: string,
  options: CallOptions | undefined,
): Effect.Effect<LedgerRecord | undefined, CallError> =>
  Effect.gen(function* () {
    // A post with products is kept under the shop's account, which may differ from the creator's.
    const carriers = options?.account === undefined ? (["developers", "shop"] as const) : (["developers"] as const)
    let problem: CallError | undefined
    let looked = false
    for (const carrier of carriers) {
      const account = yield* Effect.result(parts.accountOf(carrier, options?.account))
      if (account._tag === "Failure") {
        problem ??= account.failure
        continue
      }
      looked = true
      const post = isLedgerId(id) ? id : yield* parts.ledger.postOf(account.success, id)
      const record = post === undefined ? undefined : yield* parts.ledger.get(account.success, post)
      if (record !== undefined) return record
    }
    return problem !== undefined && !looked && isLedgerId(id) ? yield* Effect.fail(problem) : undefined
  })

const queryVideo = (parts: ContentParts, account: string, id: string, options: CallOptions | undefined) =>
  Effect.gen(function* () {
    const { client } = yield* parts.developers
    const input = { fields: videoFields, filters: { video_ids: [id] } }
    const { videos } = yield* client.call(queryVideos, input, { ...options, account })
    return videos.find((video) => video.id === id) ?? null
  })

const notFound = (call: string, id: string): NotFoundError =>
  new NotFoundError({
    message: `${call}: this creator has no public video ${id}, and the ledger has no post with this id.`,
    outcome: "refused",
  })

/** To stop there would look like the end of the list; to continue would return the same videos again. */
const repeatedCursor = (): DecodeError =>
  new DecodeError({
    message: `${listVideos.id} returned the same cursor twice, so reading on would never end.`,
    operation: listVideos.id,
    outcome: "unknown",
  })
