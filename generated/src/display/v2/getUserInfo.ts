// Generated from spec/paths/display/v2/user_info.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Reads the profile of the user who authorized the app.
 *
 * `GET /v2/user/info/` · creator · scope `user.info.basic`, `user.info.profile`, `user.info.stats` · reads, so it may
 * be repeated · 600 requests a minute for an app
 *
 * Not in the public index of July 2026.
 *
 * Codes to handle: `PermissionError` scope_permission_missed, scope_not_authorized.
 */
export const getUserInfo: Operation<GetUserInfo.Input, GetUserInfo.Data, "content", GetUserInfo.Code> = {
  id: "display.v2.getUserInfo",
  method: "GET",
  path: "/v2/user/info/",
  platform: "content",
  media: "none",
  answer: "json",
  query: ["fields"],
  access: "creator",
  shopCipher: "forbidden",
  safety: "read",
  scopes: ["user.info.basic", "user.info.profile", "user.info.stats"],
  limit: { requests: 600, perMs: 60000, scope: "app" },
}

export declare namespace GetUserInfo {
  interface Input {
    /** The fields to return; the answer has no others. */
    fields: ReadonlyArray<
      | "open_id"
      | "union_id"
      | "avatar_url"
      | "avatar_url_100"
      | "avatar_large_url"
      | "display_name"
      | "bio_description"
      | "profile_deep_link"
      | "is_verified"
      | "username"
      | "follower_count"
      | "following_count"
      | "likes_count"
      | "video_count"
      | (string & {})
    >
  }

  /** The profile. */
  interface Data {
    user?: User
  }

  interface User {
    open_id?: string
    union_id?: string
    avatar_url?: string
    avatar_url_100?: string
    avatar_large_url?: string
    display_name?: string
    bio_description?: string
    profile_deep_link?: string
    /** True for accounts that the platform verified. */
    is_verified?: boolean
    /** Uncertain: the sources do not agree on it. */
    username?: string
    /** Followers of the account. */
    follower_count?: number
    /** Accounts that this one follows. */
    following_count?: number
    /** Likes over all videos. */
    likes_count?: number
    /** Public videos of the account. */
    video_count?: number
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
