// Generated from spec/paths/analytics/202511/lives_bestselling.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Ranks the LIVE sessions that sold most in a slot of time, platform-wide.
 *
 * `GET /analytics/202511/lives/bestselling` · seller (follows from its category) · for one shop · scope
 * `data.bestselling.public.read` · reads, so it may be repeated
 */
export const getBestsellingLiveSessions: Operation<
  GetBestsellingLiveSessions.Input,
  GetBestsellingLiveSessions.Data,
  "shop"
> = {
  id: "analytics.202511.getBestsellingLiveSessions",
  method: "GET",
  path: "/analytics/202511/lives/bestselling",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["date", "time_slot", "currency"],
  access: "seller",
  shopCipher: "required",
  safety: "read",
  list: "lives",
  scopes: ["data.bestselling.public.read"],
}

export declare namespace GetBestsellingLiveSessions {
  interface Input {
    /** Day, YYYY-MM-DD. */
    date?: string | undefined
    /** How long the ranking looks back. */
    time_slot?: "1D" | "7D" | "30D" | (string & {}) | undefined
    /** USD, or the currency of the market (LOCAL). */
    currency?: string | undefined
  }

  /** The ranked sessions. */
  interface Data {
    lives: Array<Live>
  }

  interface Live {
    creator_name?: string
    creator_nick_name?: string
    /** Length in seconds. */
    duration?: number
    gmv_range?: string
    id: string
    open_id?: string
    /** Place in the ranking, from 1. */
    rank?: number
    /** Start, Unix seconds. */
    start_time?: number
    title?: string
  }
}
