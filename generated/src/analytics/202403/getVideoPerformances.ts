// Generated from spec/paths/analytics/202403/videos_performances.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"
import type { Money } from "../../schemas.ts"

/**
 * Reads how videos fared in a period, for the creator's own videos.
 *
 * `GET /analytics/202403/videos/performances` · creator (follows from its category) · takes no shop · scope
 * `creator.video.write` · reads, so it may be repeated
 */
export const getVideoPerformances: Operation<GetVideoPerformances.Input, GetVideoPerformances.Data, "shop"> = {
  id: "analytics.202403.getVideoPerformances",
  method: "GET",
  path: "/analytics/202403/videos/performances",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["video_ids", "start_time_ge", "end_time_le"],
  seconds: ["start_time_ge", "end_time_le"],
  access: "creator",
  shopCipher: "forbidden",
  safety: "read",
  list: "videos",
  scopes: ["creator.video.write"],
}

export declare namespace GetVideoPerformances {
  interface Input {
    video_ids: string
    /** Start of the period, Unix seconds. */
    start_time_ge: number
    /** End of the period, Unix seconds. */
    end_time_le: number
  }

  /** The figures of each video. */
  interface Data {
    videos: Array<Video>
  }

  interface Video {
    id: string
    performances?: Array<Performance>
  }

  interface Performance {
    metrics?: Metrics
    time_range?: TimeRange
  }

  interface Metrics {
    /** How often the product link was shown among the views, as text. */
    anchor_display_rate?: string
    /** Clicks among impressions, as text. */
    click_through_rate?: string
    gmv?: Money
    /** Pieces sold. */
    item_sold_count?: number
    /** Orders in the period. */
    order_count?: number
  }

  interface TimeRange {
    /** End, Unix seconds. */
    end_time?: number
    /** Start, Unix seconds. */
    start_time?: number
  }
}
