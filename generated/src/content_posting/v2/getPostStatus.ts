// Generated from spec/paths/content_posting/v2/status_fetch.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Tells how far a publication is, and why it failed.
 *
 * `POST /v2/post/publish/status/fetch/` · creator · scope `video.upload`, `video.publish` · reads, so it may be
 * repeated · 30 requests a minute for a token
 *
 * Not in the public index of July 2026.
 *
 * Codes to handle: `NotFoundError` invalid_publish_id; `PermissionError` token_not_authorized_for_specified_publish_id,
 * scope_not_authorized.
 */
export const getPostStatus: Operation<GetPostStatus.Input, GetPostStatus.Data, "content", GetPostStatus.Code> = {
  id: "content_posting.v2.getPostStatus",
  method: "POST",
  path: "/v2/post/publish/status/fetch/",
  platform: "content",
  media: "json",
  answer: "json",
  body: ["publish_id"],
  access: "creator",
  shopCipher: "forbidden",
  safety: "read",
  wide: { data: ["publicaly_available_post_id[]"] },
  scopes: ["video.upload", "video.publish"],
  limit: { requests: 30, perMs: 60000, scope: "token" },
}

export declare namespace GetPostStatus {
  interface Input {
    /** Names the publication in status calls. */
    publish_id: string
  }

  /** The state of the publication. */
  interface Data {
    /** How far the publication is. */
    status?:
      | "PROCESSING_UPLOAD"
      | "PROCESSING_DOWNLOAD"
      | "SEND_TO_USER_INBOX"
      | "PUBLISH_COMPLETE"
      | "FAILED"
      | (string & {})
    /** Why the publication failed. */
    fail_reason?:
      | "file_format_check_failed"
      | "duration_check_failed"
      | "frame_rate_check_failed"
      | "picture_size_check_failed"
      | "internal"
      | "video_pull_failed"
      | "photo_pull_failed"
      | "publish_cancelled"
      | "auth_removed"
      | "spam_risk_too_many_posts"
      | "spam_risk_user_banned_from_posting"
      | "spam_risk_text"
      | "spam_risk"
      | (string & {})
    /** Ids of the public posts, beyond 2^53; empty while nothing is public. Spelt so on the wire. */
    publicaly_available_post_id?: Array<string>
    /** Bytes received in chunks so far. */
    uploaded_bytes?: number
    /** Bytes fetched from the URL so far. */
    downloaded_bytes?: number
  }

  /** The codes that the platform documents for it. */
  type Code =
    | "invalid_publish_id"
    | "token_not_authorized_for_specified_publish_id"
    | "access_token_invalid"
    | "scope_not_authorized"
    | "rate_limit_exceeded"
    | "internal_error"
}
