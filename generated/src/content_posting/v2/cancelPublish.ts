// Generated from spec/paths/content_posting/v2/cancel.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Stops a publication while its file is still being fetched.
 *
 * Best effort, and only while the platform still fetches the file.
 *
 * `POST /v2/post/publish/cancel/` · creator · scope `video.upload`, `video.publish` · may be repeated: a second call
 * changes nothing more
 *
 * Not in the public index of July 2026.
 *
 * Codes to handle: `ConflictError` publish_not_cancellable; `NotFoundError` invalid_publish_id; `PermissionError`
 * token_not_authorized_for_specified_publish_id, url_ownership_unverified, scope_not_authorized.
 */
export const cancelPublish: Operation<CancelPublish.Input, CancelPublish.Data, "content", CancelPublish.Code> = {
  id: "content_posting.v2.cancelPublish",
  method: "POST",
  path: "/v2/post/publish/cancel/",
  platform: "content",
  media: "json",
  answer: "empty",
  body: ["publish_id"],
  access: "creator",
  shopCipher: "forbidden",
  safety: "idempotent",
  scopes: ["video.upload", "video.publish"],
}

export declare namespace CancelPublish {
  interface Input {
    /** Names the publication in status calls. */
    publish_id: string
  }

  /** Success without data. */
  interface Data {}

  /** The codes that the platform documents for it. */
  type Code =
    | "invalid_publish_id"
    | "token_not_authorized_for_specified_publish_id"
    | "publish_not_cancellable"
    | "url_ownership_unverified"
    | "access_token_invalid"
    | "scope_not_authorized"
    | "rate_limit_exceeded"
    | "internal_error"
}
