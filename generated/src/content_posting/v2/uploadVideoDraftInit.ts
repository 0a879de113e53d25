// Generated from spec/paths/content_posting/v2/inbox_video_init.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Starts sending a video to the creator's inbox, where the creator finishes the post.
 *
 * At most 5 unfinished posts in 24 hours.
 *
 * `POST /v2/post/publish/inbox/video/init/` · creator · scope `video.upload` · not repeated once it may have run · 6
 * requests a minute for a token
 *
 * Not in the public index of July 2026.
 *
 * Codes to handle: `PermissionError` spam_risk_user_banned_from_posting, url_ownership_unverified,
 * scope_not_authorized; `QuotaError` spam_risk_too_many_pending_share (repeat minutes to a day later).
 */
export const uploadVideoDraftInit: Operation<
  UploadVideoDraftInit.Input,
  UploadVideoDraftInit.Data,
  "content",
  UploadVideoDraftInit.Code
> = {
  id: "content_posting.v2.uploadVideoDraftInit",
  method: "POST",
  path: "/v2/post/publish/inbox/video/init/",
  platform: "content",
  media: "json",
  answer: "json",
  body: ["source_info"],
  access: "creator",
  shopCipher: "forbidden",
  safety: "unsafe",
  scopes: ["video.upload"],
  limit: { requests: 6, perMs: 60000, scope: "token" },
}

export declare namespace UploadVideoDraftInit {
  interface Input {
    source_info: SourceInfo
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

  /** The upload, and where to send the bytes. */
  interface Data {
    /** Names the publication in status calls. */
    publish_id?: string
    /** Where the chunks go; good for one hour. */
    upload_url?: string
  }

  /** The codes that the platform documents for it. */
  type Code =
    | "invalid_param"
    | "spam_risk_too_many_pending_share"
    | "spam_risk_user_banned_from_posting"
    | "url_ownership_unverified"
    | "access_token_invalid"
    | "scope_not_authorized"
    | "rate_limit_exceeded"
    | "internal_error"
}
