// Generated from spec/paths/display/v2/video_query.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Reads up to 20 public videos of the creator by id.
 *
 * `POST /v2/video/query/` · creator · scope `video.list` · reads, so it may be repeated · 600 requests a minute for an
 * app
 *
 * Not in the public index of July 2026.
 *
 * Codes to handle: `PermissionError` scope_permission_missed, scope_not_authorized.
 */
export const queryVideos: Operation<QueryVideos.Input, QueryVideos.Data, "content", QueryVideos.Code> = {
  id: "display.v2.queryVideos",
  method: "POST",
  path: "/v2/video/query/",
  platform: "content",
  media: "json",
  answer: "json",
  query: ["fields"],
  body: ["filters"],
  access: "creator",
  shopCipher: "forbidden",
  safety: "read",
  list: "videos",
  scopes: ["video.list"],
  limit: { requests: 600, perMs: 60000, scope: "app" },
}

export declare namespace QueryVideos {
  interface Input {
    /** The fields to return; the answer has no others. */
    fields: ReadonlyArray<
      | "id"
      | "create_time"
      | "title"
      | "video_description"
      | "duration"
      | "height"
      | "width"
      | "cover_image_url"
      | "share_url"
      | "embed_html"
      | "embed_link"
      | "like_count"
      | "comment_count"
      | "share_count"
      | "view_count"
      | (string & {})
    >
    filters: Filters
  }

  interface Filters {
    /** Videos to read, 20 at most. */
    video_ids: ReadonlyArray<string>
  }

  /** The videos. */
  interface Data {
    videos: Array<Video>
  }

  interface Video {
    id: string
    /** When the video was posted, Unix seconds. */
    create_time?: number
    cover_image_url?: string
    share_url?: string
    video_description?: string
    /** Length in seconds. */
    duration?: number
    /** Pixels. */
    height?: number
    /** Pixels. */
    width?: number
    title?: string
    embed_html?: string
    embed_link?: string
    /** Likes so far. */
    like_count?: number
    /** Comments so far. */
    comment_count?: number
    /** Times it was shared so far. */
    share_count?: number
    /** Times it was played so far. */
    view_count?: number
  }

  /** The codes that the platform documents for it. */
  type Code =
    | "invalid_params"
    | "scope_permission_missed"
    | "access_token_invalid"
    | "scope_not_authorized"
    | "rate_limit_exceeded"
    | "internal_error"
}
