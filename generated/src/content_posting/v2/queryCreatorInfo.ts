// Generated from spec/paths/content_posting/v2/creator_info_query.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Reads what the creator may post right now: privacy levels, interactions, length.
 *
 * To be read again before every direct post. The avatar URL lives two hours. An app that is not audited gets SELF_ONLY
 * alone.
 *
 * `POST /v2/post/publish/creator_info/query/` · creator · scope `video.publish` · reads, so it may be repeated · 20
 * requests a minute for a token
 *
 * Not in the public index of July 2026.
 *
 * Codes to handle: `PermissionError` spam_risk_user_banned_from_posting, scope_not_authorized; `QuotaError`
 * spam_risk_too_many_posts (repeat minutes to a day later), reached_active_user_cap (repeat minutes to a day later).
 */
export const queryCreatorInfo: Operation<
  QueryCreatorInfo.Input,
  QueryCreatorInfo.Data,
  "content",
  QueryCreatorInfo.Code
> = {
  id: "content_posting.v2.queryCreatorInfo",
  method: "POST",
  path: "/v2/post/publish/creator_info/query/",
  platform: "content",
  media: "none",
  answer: "json",
  access: "creator",
  shopCipher: "forbidden",
  safety: "read",
  scopes: ["video.publish"],
  limit: { requests: 20, perMs: 60000, scope: "token" },
}

export declare namespace QueryCreatorInfo {
  interface Input {}

  /** What the creator may post. */
  interface Data {
    /** Good for two hours. */
    creator_avatar_url?: string
    creator_username?: string
    creator_nickname?: string
    /** The levels this creator may choose from. */
    privacy_level_options?: Array<
      "PUBLIC_TO_EVERYONE" | "MUTUAL_FOLLOW_FRIENDS" | "FOLLOWER_OF_CREATOR" | "SELF_ONLY" | (string & {})
    >
    /** True if the creator switched comments off. */
    comment_disabled?: boolean
    /** True if the creator switched duets off, or the account is private. */
    duet_disabled?: boolean
    /** True if the creator switched stitches off, or the account is private. */
    stitch_disabled?: boolean
    /** Longest video the creator may post, in seconds. */
    max_video_post_duration_sec?: number
  }

  /** The codes that the platform documents for it. */
  type Code =
    | "spam_risk_too_many_posts"
    | "spam_risk_user_banned_from_posting"
    | "reached_active_user_cap"
    | "access_token_invalid"
    | "scope_not_authorized"
    | "rate_limit_exceeded"
    | "internal_error"
}
