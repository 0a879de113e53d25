/**
 * The contract of the two ways to publish: TikTok for Developers, and, with products, a creator account of TikTok Shop. Each
 * prepares a post, makes the one request that publishes it, and says later what became of it.
 */
import type { CallOptions } from "@tiktok-shop-kit/client"
import type { CallError } from "@tiktok-shop-kit/errors"
import type * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import type { LedgerRecord, PostContent } from "./record.ts"
import type { Source } from "./source.ts"

/** How far an upload or a publication is. */
export type Progress =
  | { readonly phase: "upload"; readonly sentBytes: number; readonly totalBytes: number }
  | { readonly phase: "status"; readonly status: "PROCESSING" | "PUBLISHED" | "FAILED" }

export type OnProgress = (progress: Progress) => void

/** One publication that is asked for. */
export interface Publication {
  readonly account: string
  readonly content: PostContent
  /** Where the bytes are, when the content says `file`. */
  readonly file?: Source | undefined
  readonly chunkBytes?: number | undefined
  readonly onProgress?: OnProgress | undefined
  readonly options?: CallOptions | undefined
}

/** What the request that publishes answered. */
export interface Published {
  /** Names the publication in status calls. */
  readonly publishId: string
  /** Brings the bytes, where they go after that request: nothing is public before they have arrived. */
  readonly deliver?: Effect.Effect<void, CallError> | undefined
}

export interface Prepared {
  /** The request that publishes. */
  readonly send: (timeoutMs: number) => Effect.Effect<Published, CallError>
  /** May it be made again when nobody knows whether it arrived? Only where the bytes go after it. */
  readonly repeatable: boolean
}

export type PublicationStatus =
  | { readonly kind: "processing"; /** Waits for bytes that a process was to bring. */ readonly wantsBytes?: boolean }
  | { readonly kind: "published"; readonly videoId: string | null }
  | { readonly kind: "failed"; readonly reason: string }

export interface Publisher {
  /** Everything that comes before: what fails here was not published. */
  readonly prepare: (publication: Publication) => Effect.Effect<Prepared, CallError, Scope.Scope>
  /** What became of a publication. */
  readonly status: (
    record: LedgerRecord,
    publishId: string,
    options?: CallOptions,
  ) => Effect.Effect<PublicationStatus, CallError>
}
