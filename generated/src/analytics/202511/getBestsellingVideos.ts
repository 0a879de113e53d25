// Generated from spec/paths/analytics/202511/videos_bestselling.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Ranks the videos that sold most in a slot of time, platform-wide.
 *
 * `GET /analytics/202511/videos/bestselling` · seller (follows from its category) · for one shop · scope
 * `data.bestselling.public.read` · reads, so it may be repeated
 */
export const getBestsellingVideos: Operation<GetBestsellingVideos.Input, GetBestsellingVideos.Data, "shop"> = {
  id: "analytics.202511.getBestsellingVideos",
  method: "GET",
  path: "/analytics/202511/videos/bestselling",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["date", "time_slot", "currency"],
  access: "seller",
  shopCipher: "required",
  safety: "read",
  list: "videos",
  scopes: ["data.bestselling.public.read"],
}

export declare namespace GetBestsellingVideos {
  interface Input {
    /** Day, YYYY-MM-DD. */
    date?: string | undefined
    /** How long the ranking looks back. */
    time_slot?: "1D" | "7D" | "30D" | (string & {}) | undefined
    /** USD, or the currency of the market (LOCAL). */
    currency?: string | undefined
  }

  /** The ranked videos. */
  interface Data {
    videos: Array<Video>
  }

  interface Video {
    /** Comments in the period. */
    comments?: number
    /** Length in seconds. */
    duration?: number
    gmv_range?: string
    id: string
    /** Likes in the period. */
    likes?: number
    nick_name?: string
    product_infos?: Array<ProductInfo>
    /** When the video was posted, Unix seconds. */
    publish_time?: number
    /** Place in the ranking, from 1. */
    rank?: number
    /** Times it was shared in the period. */
    shares?: number
    /** Times it was played or seen in the period. */
    views?: number
  }

  interface ProductInfo {
    product_id?: string
    product_name?: string
  }
}
