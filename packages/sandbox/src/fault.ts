/**
 * The kinds of faults, their fields, and where each takes effect.
 */
import type { EventName } from "./events.ts"
import type { GatewayWording } from "./gateway-wordings.ts"

interface Kinds {
  /** HTTP 429, code 36009002: refused before it ran. */
  throttle: { readonly retryAfterSeconds?: number }
  /** HTTP 500 (or `status`), code 36009003: not carried out. */
  "server-error": { readonly status?: number }
  /** The connection is reset; not carried out. */
  reset: unknown
  /** Carried out, then the connection is reset instead of an answer. */
  "reset-after": unknown
  /** The access token of the request expires, for this request and all that follow. */
  "expire-token": unknown
  /** A gateway's HTML page, HTTP 502 unless `status` says otherwise; not carried out. */
  html: { readonly status?: number }
  /** Carried out, but only the first half of the JSON arrives, with HTTP 200. */
  truncated: unknown
  /** Carried out, and the connection breaks in the middle of the answer. */
  cut: unknown
  /** A proxy answers HTTP 200 with an empty body; not carried out. */
  empty: unknown
  /** A proxy answers with JSON that is not the platform's, HTTP 200 unless `status` says otherwise; not carried out. */
  "foreign-json": { readonly status?: number }
  /** Carried out; the answer says success and has no `data`. */
  "no-data": unknown
  /** Carried out at once, answered late. */
  slow: { readonly delayMs: number }
  /** Carried out at once, answered in pieces of `chunkBytes` (default 16), with a pause of `delayMs` before each. */
  drip: { readonly delayMs: number; readonly chunkBytes?: number }
  /** Refused in one of the gateway's own wordings, about `field` if the wording names a field; not carried out. */
  gateway: { readonly wording: GatewayWording; readonly field?: string }
  /** Refused with this code, at TikTok for Developers a word; not carried out. HTTP 200 unless `status` says otherwise. */
  code: { readonly code: number | string; readonly message?: string; readonly status?: number }
  /** No answer ever comes: the connection stays open until the client gives up. Not carried out. */
  timeout: unknown
  /** Carried out, and no answer ever comes. */
  "timeout-after": unknown
  /** The server's clock is off by this many milliseconds, for this request: its timestamp check and its `Date` header. */
  "clock-skew": { readonly skewMs: number }
  /** The account of the access token revokes its authorisation, just before this request. */
  "revoke-account": unknown
  /** The connection breaks while TLS is being set up. Needs the option `tls`. */
  "tls-handshake": unknown
  /** The connection shows a certificate that no client trusts. Needs the option `tls`. */
  "tls-untrusted": unknown
  /** An event is never sent, not even later. */
  "webhook-lost": ForEvent
  /** An event is sent twice. */
  "webhook-duplicated": ForEvent
  /** An event is held back until after the next one of the same subscriber, or for two minutes. */
  "webhook-reordered": ForEvent
  /** An event is sent this many milliseconds of the sandbox's clock after it happened. */
  "webhook-late": ForEvent & { readonly delayMs: number }
}

interface ForEvent {
  /** Only events of this name. */
  readonly event?: EventName
}

export type FaultKind = keyof Kinds

interface Common {
  /** Operation id or path, `*` for any run of characters: "product.202502.searchProducts", "order.*", "/product/*". */
  readonly operation?: string
  /** How many requests it hits. Default 1; with a `probability`, all. `Infinity` for all. */
  readonly times?: number
  /** A number from 0 to 1: how often the fault hits. The same seed gives the same hits. Default 1. */
  readonly probability?: number
}

export type Fault = { [K in FaultKind]: { readonly kind: K } & Kinds[K] & Common }[FaultKind]

/** Where a fault takes effect: on the connection, at the gate, in the answer, or when an event is sent. */
export type FaultStage = "connection" | "gate" | "answer" | "webhook"

/** The stage of a kind of fault. */
export const stageOf = (kind: FaultKind): FaultStage => {
  if (kind.startsWith("webhook-")) return "webhook"
  if (kind.startsWith("tls-")) return "connection"
  return kind === "clock-skew" || kind === "expire-token" || kind === "revoke-account" ? "gate" : "answer"
}
