// Generated from spec/paths/seller/202601/shop_groups.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../../validation.ts"
import type { GetShopGroups } from "./getShopGroups.ts"

/** Checks what `getShopGroups` takes. */
export const Input: Schema.Codec<GetShopGroups.Input> = typed(object({}))

/** Checks the `data` that `getShopGroups` answers. */
export const Data: Schema.Codec<GetShopGroups.Data> = typed(
  object({
    shop_group_data: optional(
      object({
        shop_group: optional(object({ shop_group_name: optional(Schema.String), source: optional(Schema.String) })),
        shops: optional(
          list(
            object({
              seller_id: optional(Schema.String),
              shop_id: optional(Schema.String),
              shop_name: optional(Schema.String),
              shop_region: optional(Schema.String),
            }),
          ),
        ),
      }),
    ),
  }),
)
