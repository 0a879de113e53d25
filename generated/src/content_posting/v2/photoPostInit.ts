// Generated from spec/paths/content_posting/v2/content_init.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Publishes photos fetched from URLs, or sends them to the creator's inbox.
 *
 * At most 35 pictures, WebP or JPEG, 20 MB and 1080p each, from verified URLs. The scope depends on post_mode.
 * MEDIA_UPLOAD needs the app from 31.8 on.
 *
 * `POST /v2/post/publish/content/init/` · creator · scope `video.publish`, `video.upload` · not repeated once it may
 * have run · 6 requests a minute for a token
 *
 * Not in the public index of July 2026.
 *
 * Codes to handle: `ConflictError` app_version_check_failed; `PermissionError` spam_risk_user_banned_from_posting,
 * unaudited_client_can_only_post_to_private_accounts, url_ownership_unverified, scope_not_authorized; `QuotaError`
 * spam_risk_too_many_posts (repeat minutes to a day later), spam_risk_too_many_pending_share (repeat minutes to a day
 * later), reached_active_user_cap (repeat minutes to a day later).
 */
export const photoPostInit: Operation<PhotoPostInit.Input, PhotoPostInit.Data, "content", PhotoPostInit.Code> = {
  id: "content_posting.v2.photoPostInit",
  method: "POST",
  path: "/v2/post/publish/content/init/",
  platform: "content",
  media: "json",
  answer: "json",
  body: ["media_type", "post_mode", "post_info", "source_info"],
  access: "creator",
  shopCipher: "forbidden",
  safety: "unsafe",
  scopes: ["video.publish", "video.upload"],
  limit: { requests: 6, perMs: 60000, scope: "token" },
}

export declare namespace PhotoPostInit {
  interface Input {
    /** PHOTO is the one known kind. */
    media_type: "PHOTO" | (string & {})
    /** DIRECT_POST publishes at once, MEDIA_UPLOAD sends it to the creator's inbox. */
    post_mode: "DIRECT_POST" | "MEDIA_UPLOAD" | (string & {})
    post_info: PostInfo
    source_info: SourceInfo
  }

  interface PostInfo {
    /** Caption with hashtags and mentions, counted in UTF-16 units. At most 90 characters. */
    title?: string | undefined
    /** Longer text below the title, counted in UTF-16 units. At most 4,000 characters. */
    description?: string | undefined
    /** Who may see the post; one of the levels that the creator's info offers. */
    privacy_level?:
      | "PUBLIC_TO_EVERYONE"
      | "MUTUAL_FOLLOW_FRIENDS"
      | "FOLLOWER_OF_CREATOR"
      | "SELF_ONLY"
      | (string & {})
      | undefined
    /** Switches comments off for this post. */
    disable_comment?: boolean | undefined
    /** Lets the platform choose music for the photos. */
    auto_add_music?: boolean | undefined
    /** True if the post advertises for somebody else and is paid for. */
    brand_content_toggle?: boolean | undefined
    /** True if the post advertises the creator's own business. */
    brand_organic_toggle?: boolean | undefined
  }

  interface SourceInfo {
    /** Chunks sent by the app, or a URL that the platform fetches. */
    source: "PULL_FROM_URL" | (string & {})
    /** Where the platform fetches the pictures; on a verified domain or prefix. */
    photo_images: ReadonlyArray<string>
    /** Which picture is the cover, from 0. Uncertain: the sources do not agree on it. */
    photo_cover_index?: number | undefined
  }

  /** The publication. */
  interface Data {
    /** Names the publication in status calls. */
    publish_id?: string
  }

  /** The codes that the platform documents for it. */
  type Code =
    | "invalid_param"
    | "app_version_check_failed"
    | "spam_risk_too_many_posts"
    | "spam_risk_user_banned_from_posting"
    | "spam_risk_too_many_pending_share"
    | "reached_active_user_cap"
    | "unaudited_client_can_only_post_to_private_accounts"
    | "url_ownership_unverified"
    | "privacy_level_option_mismatch"
    | "access_token_invalid"
    | "scope_not_authorized"
    | "rate_limit_exceeded"
    | "internal_error"
}
