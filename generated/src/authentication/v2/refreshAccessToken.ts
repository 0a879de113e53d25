// Generated from spec/paths/authentication/v2/token_refresh.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Trades a refresh token for a new access token and a new refresh token.
 *
 * Not signed, and without a token header. The expiry fields are points in time. Both tokens are new: store them
 * together before using either.
 *
 * `GET /api/v2/token/refresh` · no token · not repeated once it may have run
 *
 * Not in the public index of July 2026.
 */
export const refreshAccessToken: Operation<
  RefreshAccessToken.Input,
  RefreshAccessToken.Data,
  "auth",
  RefreshAccessToken.Code
> = {
  id: "authentication.v2.refreshAccessToken",
  method: "GET",
  path: "/api/v2/token/refresh",
  platform: "auth",
  media: "none",
  answer: "json",
  query: ["app_key", "app_secret", "refresh_token", "grant_type"],
  access: "none",
  shopCipher: "forbidden",
  safety: "unsafe",
  scopes: [],
}

export declare namespace RefreshAccessToken {
  interface Input {
    /** Names the app; from Partner Center. */
    app_key: string
    /** The secret of the app. It is in the URL: keep the URL out of logs. */
    app_secret: string
    /** The refresh token that was issued last. */
    refresh_token: string
    /** Always the one known value. */
    grant_type: "refresh_token" | (string & {})
  }

  /** The new pair of tokens. */
  interface Data {
    /** Goes into the header x-tts-access-token. */
    access_token?: string
    /** When the access token ends, Unix seconds: a point in time, not a duration. */
    access_token_expire_in?: number
    /** For the next refresh; replaces the one before. */
    refresh_token?: string
    /** When the refresh token ends, Unix seconds: a point in time, not a duration. */
    refresh_token_expire_in?: number
    /** Who authorized, as this app sees them. */
    open_id?: string
    /** Name of the seller or creator. */
    seller_name?: string
    /** ISO 3166-1 alpha-2 code of the seller's home market. */
    seller_base_region?: string
    /** 0 seller, 1 creator, 3 partner; 4 and 5 belong to global selling. */
    user_type?: 0 | 1 | 3 | 4 | 5 | (number & {})
    /** The scopes that were consented to. */
    granted_scopes?: Array<string>
  }

  /** The codes that the platform documents for it. */
  type Code = 36004001 | 36004005
}
