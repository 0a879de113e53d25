// Generated from spec/paths/oauth/v2/revoke.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Ends an access token.
 *
 * `POST /v2/oauth/revoke/` · no token · not repeated once it may have run
 *
 * Not in the public index of July 2026.
 */
export const revokeAccess: Operation<RevokeAccess.Input, RevokeAccess.Data, "auth", RevokeAccess.Code> = {
  id: "oauth.v2.revokeAccess",
  method: "POST",
  path: "/v2/oauth/revoke/",
  platform: "auth",
  media: "form",
  answer: "none",
  statuses: [200],
  body: ["client_key", "client_secret", "token"],
  access: "none",
  shopCipher: "forbidden",
  safety: "unsafe",
  scopes: [],
}

export declare namespace RevokeAccess {
  interface Input {
    client_key: string
    client_secret: string
    token: string
  }

  /** Success without data. */
  interface Data {}

  /** The codes that the platform documents for it. */
  type Code = "invalid_request"
}
