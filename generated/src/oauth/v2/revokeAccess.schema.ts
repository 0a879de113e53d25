// Generated from spec/paths/oauth/v2/revoke.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, typed } from "../../validation.ts"
import type { RevokeAccess } from "./revokeAccess.ts"

/** Checks what `revokeAccess` takes. */
export const Input: Schema.Codec<RevokeAccess.Input> = typed(
  object({ client_key: Schema.String, client_secret: Schema.String, token: Schema.String }),
)

/** Checks the `data` that `revokeAccess` answers. */
export const Data: Schema.Codec<RevokeAccess.Data> = typed(object({}))
