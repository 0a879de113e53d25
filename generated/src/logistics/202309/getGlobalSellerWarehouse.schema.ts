// Generated from spec/paths/logistics/202309/global_warehouses.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../../validation.ts"
import type { GetGlobalSellerWarehouse } from "./getGlobalSellerWarehouse.ts"

/** Checks what `getGlobalSellerWarehouse` takes. */
export const Input: Schema.Codec<GetGlobalSellerWarehouse.Input> = typed(object({}))

/** Checks the `data` that `getGlobalSellerWarehouse` answers. */
export const Data: Schema.Codec<GetGlobalSellerWarehouse.Data> = typed(
  object({
    global_warehouses: list(
      object({ id: Schema.String, name: optional(Schema.String), ownership: optional(Schema.String) }),
    ),
  }),
)
