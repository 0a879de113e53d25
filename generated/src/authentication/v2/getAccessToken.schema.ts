// Generated from spec/paths/authentication/v2/token_get.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../../validation.ts"
import type { GetAccessToken } from "./getAccessToken.ts"

/** Checks what `getAccessToken` takes. */
export const Input: Schema.Codec<GetAccessToken.Input> = typed(
  object({ app_key: Schema.String, app_secret: Schema.String, auth_code: Schema.String, grant_type: Schema.String }),
)

/** Checks the `data` that `getAccessToken` answers. */
export const Data: Schema.Codec<GetAccessToken.Data> = typed(
  object({
    access_token: optional(Schema.String),
    access_token_expire_in: optional(Schema.Finite),
    refresh_token: optional(Schema.String),
    refresh_token_expire_in: optional(Schema.Finite),
    open_id: optional(Schema.String),
    seller_name: optional(Schema.String),
    seller_base_region: optional(Schema.String),
    user_type: optional(Schema.Finite),
    granted_scopes: optional(list(Schema.String)),
  }),
)
