// Generated from spec/paths/seller/202407/shop_creators.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../../validation.ts"
import type { GetShopCreators } from "./getShopCreators.ts"

/** Checks what `getShopCreators` takes. */
export const Input: Schema.Codec<GetShopCreators.Input> = typed(object({}))

/** Checks the `data` that `getShopCreators` answers. */
export const Data: Schema.Codec<GetShopCreators.Data> = typed(
  object({ shop_creators: list(object({ binding_status: optional(Schema.String), type: optional(Schema.String) })) }),
)
