// Generated from spec/paths/seller/202309/shops.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../../validation.ts"
import type { GetActiveShops } from "./getActiveShops.ts"

/** Checks what `getActiveShops` takes. */
export const Input: Schema.Codec<GetActiveShops.Input> = typed(object({}))

/** Checks the `data` that `getActiveShops` answers. */
export const Data: Schema.Codec<GetActiveShops.Data> = typed(
  object({ shops: list(object({ id: Schema.String, region: optional(Schema.String) })) }),
)
