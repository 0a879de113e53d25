// Generated from spec/paths/content_posting/v2/video_init.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Starts the publication of a video, sent in chunks or fetched from a URL.
 *
 * upload_url comes with FILE_UPLOAD only and lives one hour. While the app is not audited, 5 users a day; about 15
 * posts a creator and day, all apps together.
 *
 * `POST /v2/post/publish/video/init/` · creator · scope `video.publish` · not repeated once it may have run · 6
 * requests a minute for a token
 *
 * Not in the public index of July 2026.
 *
 * Codes to handle: `PermissionError` spam_risk_user_banned_from_posting,
 * unaudited_client_can_only_post_to_private_accounts, url_ownership_unverified, scope_not_authorized; `QuotaError`
 * spam_risk_too_many_posts (repeat minutes to a day later), reached_active_user_cap (repeat minutes to a day later).
 */
export const directPostVideoInit: Operation<
  DirectPostVideoInit.Input,
  DirectPostVideoInit.Data,
  "content",
  DirectPostVideoInit.Code
> = {
  id: "content_posting.v2.directPostVideoInit",
  method: "POST",
  path: "/v2/post/publish/video/init/",
  platform: "content",
  media: "json",
  answer: "json",
  body: ["post_info", "source_info"],
  access: "creator",
  shopCipher: "forbidden",
  safety: "unsafe",
  scopes: ["video.publish"],
  limit: { requests: 6, perMs: 60000, scope: "token" },
}

export declare namespace DirectPostVideoInit {
  interface Input {
    post_info: PostInfo
    source_info: SourceInfo
  }

  interface PostInfo {
    /** Caption with hashtags and mentions, counted in UTF-16 units. At most 2,200 characters. */
    title?: string | undefined
    /** Who may see the post; one of the levels that the creator's info offers. */
    privacy_level: "PUBLIC_TO_EVERYONE" | "MUTUAL_FOLLOW_FRIENDS" | "FOLLOWER_OF_CREATOR" | "SELF_ONLY" | (string & {})
    /** Switches duets off for this post. */
    disable_duet?: boolean | undefined
    /** Switches stitches off for this post. */
    disable_stitch?: boolean | undefined
    /** Switches comments off for this post. */
    disable_comment?: boolean | undefined
    /** Which frame is the cover, milliseconds from the start. */
    video_cover_timestamp_ms?: number | undefined
    /** True if the post advertises for somebody else and is paid for. */
    brand_content_toggle?: boolean | undefined
    /** True if the post advertises the creator's own business. */
    brand_organic_toggle?: boolean | undefined
    /** True if the video was made with artificial intelligence; the post is labelled so. */
    is_aigc?: boolean | undefined
  }

  interface SourceInfo {
    /** Chunks sent by the app, or a URL that the platform fetches. */
    source: "FILE_UPLOAD" | "PULL_FROM_URL" | (string & {})
    /** Bytes of the whole file; with FILE_UPLOAD. */
    video_size?: number | undefined
    /** Bytes in each chunk; with FILE_UPLOAD. */
    chunk_size?: number | undefined
    /** Chunks in all, rounded down: the last one takes the rest; with FILE_UPLOAD. */
    total_chunk_count?: number | undefined
    /** Where the platform fetches the video; on a verified domain or prefix. */
    video_url?: string | undefined
  }

  /** The publication, and where to send the bytes. */
  interface Data {
    /** Names the publication in status calls. At most 64 characters. */
    publish_id?: string
    /** Where the chunks go; good for one hour. */
    upload_url?: string
  }

  /** The codes that the platform documents for it. */
  type Code =
    | "invalid_param"
    | "spam_risk_too_many_posts"
    | "spam_risk_user_banned_from_posting"
    | "reached_active_user_cap"
    | "unaudited_client_can_only_post_to_private_accounts"
    | "url_ownership_unverified"
    | "privacy_level_option_mismatch"
    | "access_token_invalid"
    | "scope_not_authorized"
    | "rate_limit_exceeded"
    | "internal_error"
}
