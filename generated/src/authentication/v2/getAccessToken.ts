// Generated from spec/paths/authentication/v2/token_get.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Exchanges the authorization code of a consent for an access token and a refresh token.
 *
 * Not signed, and without a token header. The expiry fields are points in time.
 *
 * `GET /api/v2/token/get` · no token · not repeated once it may have run
 *
 * Not in the public index of July 2026.
 */
export const getAccessToken: Operation<GetAccessToken.Input, GetAccessToken.Data, "auth"> = {
  id: "authentication.v2.getAccessToken",
  method: "GET",
  path: "/api/v2/token/get",
  platform: "auth",
  media: "none",
  answer: "json",
  query: ["app_key", "app_secret", "auth_code", "grant_type"],
  access: "none",
  shopCipher: "forbidden",
  safety: "unsafe",
  scopes: [],
}

export declare namespace GetAccessToken {
  interface Input {
    /** Names the app; from Partner Center. */
    app_key: string
    /** The secret of the app. It is in the URL: keep the URL out of logs. */
    app_secret: string
    /** The code that the consent page sent to the redirect URL; valid for 30 minutes and one use. */
    auth_code: string
    /** Always the one known value; `authorized_code` is spelt so by the platform. */
    grant_type: "authorized_code" | (string & {})
  }

  /** The tokens and whom they belong to. */
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
}
