/**
 * The contract of the two publishers: TikTok for Developers, and, for posts with products, a creator account of TikTok Shop.
 * A publisher prepares a post, makes the one request that publishes it, and reads the status of the publication later.
 */
import type { CallOptions } from "@tiktok-shop-kit/client"
import { type CallError, DecodeError } from "@tiktok-shop-kit/errors"
import type * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import type { LedgerRecord, PostContent } from "./record.ts"
import type { Source } from "./source.ts"

/** How far an upload or a publication is. */
export type Progress =
  | { readonly phase: "upload"; readonly sentBytes: number; readonly totalBytes: number }
  | { readonly phase: "status"; readonly status: "PROCESSING" | "PUBLISHED" | "FAILED" }

export type OnProgress = (progress: Progress) => void

/** What to publish, and for whom. */
export interface Publication {
  readonly account: string
  readonly content: PostContent
  /** Where the bytes are, when the content says `file`. */
  readonly file?: Source | undefined
  readonly chunkBytes?: number | undefined
  readonly onProgress?: OnProgress | undefined
  readonly options?: CallOptions | undefined
}

/** The answer of the request that publishes. */
export interface Published {
  /** Names the publication in status calls. */
  readonly publishId: string
  /** Uploads the bytes, if they follow that request: nothing is public before they have arrived. */
  readonly deliver?: Effect.Effect<void, CallError> | undefined
}

export interface Prepared {
  /** The request that publishes. */
  readonly send: (timeoutMs: number) => Effect.Effect<Published, CallError>
  /** May the request be repeated if its outcome is unknown? Only if the bytes follow it. */
  readonly repeatable: boolean
}

export type PublicationStatus =
  | {
      readonly kind: "processing"
      /** TikTok waits for bytes that a process has yet to upload. */ readonly wantsBytes?: boolean
    }
  | { readonly kind: "published"; readonly videoId: string | null }
  | { readonly kind: "failed"; readonly reason: string }

export interface Publisher {
  /** Does everything that precedes the request. A failure here means that nothing was published. */
  readonly prepare: (publication: Publication) => Effect.Effect<Prepared, CallError, Scope.Scope>
  /** Reads the status of a publication. */
  readonly status: (
    record: LedgerRecord,
    publishId: string,
    options?: CallOptions,
  ) => Effect.Effect<PublicationStatus, CallError>
}

/** The option that names the media, for errors. */
export const mediaField = ({ content }: Publication): string => (content.by === "createPost" ? "mediaUrls" : "videoUrl")

/** TikTok accepted the request, but its answer does not name the publication. */
export const missingField = (operation: string, field: string): DecodeError =>
  new DecodeError({
    message: `The answer of ${operation} has no '${field}', so the status of the publication is not known.`,
    operation,
    outcome: "unknown",
  })
