// Generated from spec/paths/customer_engagement/202502/permissions.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../../validation.ts"
import type { GetFeaturePermissions } from "./getFeaturePermissions.ts"

/** Checks what `getFeaturePermissions` takes. */
export const Input: Schema.Codec<GetFeaturePermissions.Input> = typed(object({}))

/** Checks the `data` that `getFeaturePermissions` answers. */
export const Data: Schema.Codec<GetFeaturePermissions.Data> = typed(
  object({ features: list(object({ is_authorized: optional(Schema.Boolean), name: optional(Schema.String) })) }),
)
