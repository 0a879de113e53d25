// Generated from spec/paths/oauth/v2/token.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Trades an authorization code or a refresh token for an access token.
 *
 * Lifetimes have changed over time: read them from the answer. The challenge of PKCE is the lower-case hex SHA-256, not
 * base64url.
 *
 * `POST /v2/oauth/token/` · no token · not repeated once it may have run
 *
 * Not in the public index of July 2026.
 *
 * Codes to handle: `PermissionError` invalid_scope.
 */
export const manageUserAccessToken: Operation<
  ManageUserAccessToken.Input,
  ManageUserAccessToken.Data,
  "auth",
  ManageUserAccessToken.Code
> = {
  id: "oauth.v2.manageUserAccessToken",
  method: "POST",
  path: "/v2/oauth/token/",
  platform: "auth",
  media: "form",
  answer: "flat",
  body: ["client_key", "client_secret", "grant_type", "code", "redirect_uri", "code_verifier", "refresh_token"],
  access: "none",
  shopCipher: "forbidden",
  safety: "unsafe",
  required: ["access_token", "expires_in"],
  scopes: [],
}

export declare namespace ManageUserAccessToken {
  interface Input {
    client_key: string
    client_secret: string
    /** What is traded in: a code, a refresh token, or the app's own credentials. */
    grant_type: "authorization_code" | "refresh_token" | "client_credentials" | (string & {})
    /** The code of the redirect, URL-decoded first. */
    code?: string | undefined
    redirect_uri?: string | undefined
    /** The secret behind the challenge (PKCE). */
    code_verifier?: string | undefined
    refresh_token?: string | undefined
  }

  /** The tokens. */
  interface Data {
    access_token: string
    /** Seconds until the access token ends, counted from the answer. */
    expires_in: number
    open_id?: string
    /** Seconds until the refresh token ends, counted from the answer. */
    refresh_expires_in?: number
    refresh_token?: string
    /** Scopes that were granted, comma-separated. */
    scope?: string
    /** Always Bearer. */
    token_type?: "Bearer" | (string & {})
  }

  /** The codes that the platform documents for it. */
  type Code = "invalid_request" | "invalid_grant" | "invalid_client" | "unauthorized_client" | "invalid_scope"
}
