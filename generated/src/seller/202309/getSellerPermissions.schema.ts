// Generated from spec/paths/seller/202309/permissions.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, typed } from "../../validation.ts"
import type { GetSellerPermissions } from "./getSellerPermissions.ts"

/** Checks what `getSellerPermissions` takes. */
export const Input: Schema.Codec<GetSellerPermissions.Input> = typed(object({}))

/** Checks the `data` that `getSellerPermissions` answers. */
export const Data: Schema.Codec<GetSellerPermissions.Data> = typed(object({ permissions: list(Schema.String) }))
