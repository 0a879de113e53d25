/**
 * The state of an inactive shop, and its changes. After a refusal no call of the shop is sent for an hour. Then one call claims
 * the next hour and is sent to check the shop; the other calls still fail. If the call succeeds, the shop is active. If it is
 * refused as inactive, the claimed hour counts. Any other end proves nothing, so the call releases its hour. If the process is
 * killed before that, the hour stays claimed.
 */
import { BoundedMap } from "@tiktok-shop-kit/client/bounded-map"
import * as Effect from "effect/Effect"

/** An inactive shop. Times are in Unix milliseconds by the platform's clock, so that machines with different clocks agree. */
export interface ShopInactivity {
  /** The code of the refusal: 36009043 for the shop, 36009044 for its seller. */
  readonly code: number | string
  /** When the first refusal came. */
  readonly sinceMs: number
  /** When the next call of the shop may be sent. */
  readonly retryAtMs: number
}

/** The state before and after a change: the same object if nothing changed; `undefined` for an active shop. */
export interface InactivityChange {
  readonly before: ShopInactivity | undefined
  readonly after: ShopInactivity | undefined
}

/** Where the state of inactive shops is kept. */
export interface InactivityStore {
  /** The state of a shop; it may be a minute old. */
  readonly known: (shop: string) => Effect.Effect<ShopInactivity | undefined>
  /** Changes the state in one step: of callers that claim at the same time, one succeeds. */
  readonly change: (
    shop: string,
    change: (current: ShopInactivity | undefined) => ShopInactivity | undefined,
  ) => Effect.Effect<InactivityChange>
}

/** How long no call of an inactive shop is sent. */
const waitMs = 3_600_000

/** A wait that ends later than that was written by a wrong clock, and is ignored. */
const longestWaitMs = 2 * waitMs

/** Is it too early to ask again? */
export const isWaiting = ({ retryAtMs }: ShopInactivity, nowMs: number): boolean =>
  nowMs < retryAtMs && retryAtMs <= nowMs + longestWaitMs

/** The platform refused a call. Calls that were sent before the first refusal do not make the wait longer. */
export const refused =
  (code: number | string, nowMs: number) =>
  (current: ShopInactivity | undefined): ShopInactivity =>
    current !== undefined && isWaiting(current, nowMs)
      ? current
      : { code, sinceMs: current?.sinceMs ?? nowMs, retryAtMs: nowMs + waitMs }

/** A call wants to check the shop. The first call after the wait claims the next hour. */
export const claimed =
  (nowMs: number) =>
  (current: ShopInactivity | undefined): ShopInactivity | undefined =>
    current === undefined || isWaiting(current, nowMs) ? current : { ...current, retryAtMs: nowMs + waitMs }

/** The call that claimed the hour proved nothing: the next call may ask. */
export const released =
  (claim: ShopInactivity, nowMs: number) =>
  (current: ShopInactivity | undefined): ShopInactivity | undefined =>
    current?.retryAtMs === claim.retryAtMs ? { ...current, retryAtMs: nowMs } : current

/** The platform accepted a call. */
export const active = (): undefined => undefined

/** How many shops are kept in memory. The others are asked for again. */
const maxShops = 10_000

/** The state of inactive shops in the memory of one process. */
export const makeInactivityMemory = (): InactivityStore => {
  const shops = new BoundedMap<string, ShopInactivity>({ maxEntries: maxShops })
  return {
    known: (shop) => Effect.sync(() => shops.get(shop)),
    change: (shop, change) =>
      Effect.sync(() => {
        const before = shops.get(shop)
        const after = change(before)
        if (after === undefined) shops.delete(shop)
        else shops.set(shop, after)
        return { before, after }
      }),
  }
}
