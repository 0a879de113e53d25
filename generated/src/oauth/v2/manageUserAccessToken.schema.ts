// Generated from spec/paths/oauth/v2/token.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, optionalInput, typed } from "../../validation.ts"
import type { ManageUserAccessToken } from "./manageUserAccessToken.ts"

/** Checks what `manageUserAccessToken` takes. */
export const Input: Schema.Codec<ManageUserAccessToken.Input> = typed(
  object({
    client_key: Schema.String,
    client_secret: Schema.String,
    grant_type: Schema.String,
    code: optionalInput(Schema.String),
    redirect_uri: optionalInput(Schema.String),
    code_verifier: optionalInput(Schema.String),
    refresh_token: optionalInput(Schema.String),
  }),
)

/** Checks the `data` that `manageUserAccessToken` answers. */
export const Data: Schema.Codec<ManageUserAccessToken.Data> = typed(
  object({
    access_token: Schema.String,
    expires_in: Schema.Finite,
    open_id: optional(Schema.String),
    refresh_expires_in: optional(Schema.Finite),
    refresh_token: optional(Schema.String),
    scope: optional(Schema.String),
    token_type: optional(Schema.String),
  }),
)
