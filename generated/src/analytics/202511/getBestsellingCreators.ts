// Generated from spec/paths/analytics/202511/creators_bestselling.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Ranks the creators who sold most in a slot of time, platform-wide.
 *
 * `GET /analytics/202511/creators/bestselling` · seller (follows from its category) · for one shop · scope
 * `data.bestselling.public.read` · reads, so it may be repeated
 */
export const getBestsellingCreators: Operation<GetBestsellingCreators.Input, GetBestsellingCreators.Data, "shop"> = {
  id: "analytics.202511.getBestsellingCreators",
  method: "GET",
  path: "/analytics/202511/creators/bestselling",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["date", "time_slot", "author_type", "currency"],
  access: "seller",
  shopCipher: "required",
  safety: "read",
  list: "creators",
  scopes: ["data.bestselling.public.read"],
}

export declare namespace GetBestsellingCreators {
  interface Input {
    /** Day, YYYY-MM-DD. */
    date?: string | undefined
    /** How long the ranking looks back. */
    time_slot?: "1D" | "7D" | "30D" | (string & {}) | undefined
    /** Who made the content: the shop, its channel accounts, or affiliates. */
    author_type?: "OFFICIAL" | "CHANNEL" | "AFFILIATE" | (string & {}) | undefined
    /** USD, or the currency of the market (LOCAL). */
    currency?: string | undefined
  }

  /** The ranked creators. */
  interface Data {
    creators: Array<Creator>
  }

  interface Creator {
    /** Followers of the creator. */
    followers_count?: number
    gmv_range?: string
    /** Likes over all posts of the creator. */
    likes_count?: number
    nick_name?: string
    open_id?: string
    /** Place in the ranking, from 1. */
    rank?: number
    user_name?: string
  }
}
