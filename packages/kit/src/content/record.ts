/**
 * The record of one post in the content ledger, and its states. TikTok has no drafts, no schedule and no list of posts in
 * processing, so the ledger keeps these. What is public is read from TikTok.
 *
 *     draft ──────┐
 *     scheduled ──┴─> publishing ──> processing ──> published
 *         ^               │   │           │
 *         └──(not sent)───┴───┐   └─> failed
 *                             └──(bytes that never came)
 *
 * - `publishing` is the journal entry. It is written before the request is sent, so that it shows after a crash that the post may
 *   be public. The answer ends this state, or a search for the post among the creator's videos does.
 * - A `published` record without `videoId` is complete but not public (yet): private posts never get an id.
 * - A `failed` or `draft` post can be published by hand. Drafts, scheduled and failed posts can be deleted.
 */
import { type CallError, ConflictError, StoreError } from "@tiktok-shop-kit/errors"
import { toHex } from "@tiktok-shop-kit/signing/hex"

export type StateName = "draft" | "scheduled" | "publishing" | "processing" | "published" | "failed"

/** One try to publish. */
export interface PublishAttempt {
  /** Counts from 1. */
  readonly number: number
  /** Unix milliseconds: the request was sent no earlier than this. */
  readonly startedAtMs: number
  /** Unix milliseconds: the request is not sent after this. */
  readonly endsAtMs: number
  /** The fencing token of the lease. A later holder of the lease has a higher token. */
  readonly fencingToken: number
}

export type State =
  | { readonly name: "draft" }
  | { readonly name: "scheduled"; readonly attempts: number; readonly lastError?: string }
  | { readonly name: "publishing"; readonly attempt: PublishAttempt }
  | { readonly name: "processing"; readonly publishId: string; readonly sinceMs: number }
  | {
      readonly name: "published"
      /** `null` if the post was found among the creator's videos instead of in an answer. */
      readonly publishId: string | null
      /** `null`: not public (yet). */
      readonly videoId: string | null
      readonly atMs: number
    }
  | {
      readonly name: "failed"
      /** TikTok's code if it sent one, such as `video_pull_failed`. */
      readonly reason: string
      readonly publishId: string | null
      readonly atMs: number
    }

/** The states that may follow each state. Any other change is a mistake or a race, and fails with a ConflictError. */
const next: Readonly<Record<StateName, ReadonlyArray<StateName>>> = {
  draft: ["scheduled", "publishing"],
  scheduled: ["scheduled", "publishing", "failed"],
  publishing: ["processing", "published", "scheduled", "failed"],
  processing: ["published", "scheduled", "failed"],
  published: ["published"],
  failed: ["scheduled", "publishing"],
}

/** How the post looks and who may see it. Names follow the platform's. */
export interface PostSettings {
  /** One of the creator's own options; the platform has no default. */
  readonly privacyLevel?: string | undefined
  readonly disableComment?: boolean | undefined
  readonly disableDuet?: boolean | undefined
  readonly disableStitch?: boolean | undefined
  /** Which frame is the cover, milliseconds from the start. Videos. */
  readonly coverTimestampMs?: number | undefined
  /** Which photo is the cover, from 0. Photos. */
  readonly coverIndex?: number | undefined
  /** Lets the platform choose music. Photos. */
  readonly autoAddMusic?: boolean | undefined
  /** A paid advertisement for another business. */
  readonly brandedContent?: boolean | undefined
  /** An advertisement for the creator's own business. */
  readonly ownBrand?: boolean | undefined
  /** Labels the post as made with artificial intelligence. */
  readonly isAiGenerated?: boolean | undefined
  /** Text on the link to the product, at most 29 characters. Default: the start of the title. */
  readonly productTitle?: string | undefined
}

/** Everything that was asked to be published, so that any process can publish it. */
export interface PostContent {
  /** Which call made it. */
  readonly by: "uploadVideo" | "createPost"
  /** `shop`: with products, through a creator account of TikTok Shop. */
  readonly carrier: "developers" | "shop"
  readonly title: string
  readonly description: string
  readonly tags: ReadonlyArray<string>
  readonly productIds: ReadonlyArray<string>
  readonly media:
    | { readonly kind: "photos"; readonly urls: ReadonlyArray<string> }
    /** `pull`: TikTok fetches it; `through`: the client downloads it and uploads it in chunks. */
    | { readonly kind: "video"; readonly url: string; readonly transfer: "pull" | "through" }
    /** Its bytes are with the process that uploads it; another process cannot continue. */
    | { readonly kind: "file"; readonly sizeBytes: number; readonly mediaType: string }
  readonly settings: PostSettings
}

export interface LedgerRecord {
  readonly id: string
  /** Open id of the creator at the platform that carries the post. */
  readonly account: string
  readonly content: PostContent
  readonly state: State
  /** When to publish it, in Unix milliseconds. Absent: only the call that made it publishes it. */
  readonly dueMs?: number | undefined
  /** Unix milliseconds. */
  readonly createdAtMs: number
  readonly updatedAtMs: number
  /** When a scheduler looks at it next, in Unix milliseconds; absent if no work is left. */
  readonly lookAtMs?: number | undefined
}

/** The record in its next state. Throws a ConflictError if that state may not follow. */
export const moved = (record: LedgerRecord, state: State, nowMs: number, lookAtMs?: number): LedgerRecord => {
  if (!next[record.state.name].includes(state.name)) throw outOfTurn(record, state.name)
  const { lookAtMs: _, ...rest } = record
  return { ...rest, state, updatedAtMs: nowMs, ...(lookAtMs === undefined ? {} : { lookAtMs }) }
}

/** The `reason` of a failed post: TikTok's code if it sent one, and the message. */
export const failureReason = (error: CallError): string =>
  error.code === undefined ? `${error._tag}: ${error.message}` : `${error.code}: ${error.message}`

const outOfTurn = (record: LedgerRecord, to: StateName): ConflictError =>
  new ConflictError({
    message: `The post '${record.id}' is ${record.state.name} by now, so it cannot become ${to}. Read it again.`,
  })

/** Does a scheduler have something left to do with the post? */
export const isOpen = (record: LedgerRecord): boolean => record.lookAtMs !== undefined

const prefix = "post_"

/** An id with a time that counts down: the store scans in one direction, so the newest post comes first. */
export const newId = (nowMs: number): string => {
  const random = toHex(crypto.getRandomValues(new Uint8Array(8)))
  return `${prefix}${String(9_999_999_999_999 - nowMs).padStart(13, "0")}_${random}`
}

/** Is it an id of the ledger? Those of TikTok are digits. */
export const isLedgerId = (id: string): boolean => id.startsWith(prefix)

export const writeRecord = (record: LedgerRecord): string => JSON.stringify(record)

/** Throws a StoreError if the text is not a record. */
export const readRecord = (key: string, value: string): LedgerRecord => {
  const record = parse(value)
  const isWhole =
    typeof record?.id === "string" && typeof record.account === "string" && (record.state?.name ?? "") in next
  if (isWhole) return record!
  throw new StoreError({
    message: `The record '${key}' cannot be read: it is not the JSON that was written. Restore it from a backup, or delete it.`,
    reason: "corrupt",
    key,
  })
}

const parse = (value: string): LedgerRecord | undefined => {
  try {
    return JSON.parse(value) as LedgerRecord
  } catch {
    return undefined
  }
}
