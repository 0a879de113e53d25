// Generated from spec/paths/display/v2/video_list.yaml. Do not edit: `pnpm generate`.
import type { PagedOperation } from "@tiktok-shop-kit/client"

/**
 * Lists the creator's public videos, newest first.
 *
 * The cursor is a time in Unix milliseconds. Cover URLs live about six hours.
 *
 * `POST /v2/video/list/` · creator · scope `video.list` · reads, so it may be repeated · pages by cursor, 20 a page at
 * most · 600 requests a minute for an app
 *
 * Not in the public index of July 2026.
 *
 * Codes to handle: `PermissionError` scope_permission_missed, scope_not_authorized.
 */
export const listVideos: PagedOperation<
  ListVideos.Input,
  ListVideos.Data,
  ListVideos.Video,
  "content",
  ListVideos.Code
> = {
  id: "display.v2.listVideos",
  method: "POST",
  path: "/v2/video/list/",
  platform: "content",
  media: "json",
  answer: "json",
  query: ["fields"],
  body: ["cursor", "max_count"],
  access: "creator",
  shopCipher: "forbidden",
  safety: "read",
  paging: {
    style: "cursor",
    in: "body",
    token: "cursor",
    next: "cursor",
    size: "max_count",
    maxSize: 20,
    more: "has_more",
  },
  list: "videos",
  scopes: ["video.list"],
  limit: { requests: 600, perMs: 60000, scope: "app" },
}

export declare namespace ListVideos {
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
    /** The start of this page: Unix milliseconds, from the page before. */
    cursor?: number | undefined
    /** How many videos a page holds. 1 to 20. 10 by default. */
    max_count?: number | undefined
  }

  /** A page of videos. */
  interface Data {
    videos: Array<Video>
    /** Where the next page starts, Unix milliseconds. */
    cursor?: number
    /** True while there are older videos. */
    has_more?: boolean
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
