// Generated from spec/paths/fbt/202603/goods_hazmat_and_expiration_info_search.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../../validation.ts"
import type { SearchGoodsHazmatAndExpirationInfo } from "./searchGoodsHazmatAndExpirationInfo.ts"

/** Checks what `searchGoodsHazmatAndExpirationInfo` takes. */
export const Input: Schema.Codec<SearchGoodsHazmatAndExpirationInfo.Input> = typed(
  object({ tts_sku_ids: list(Schema.String) }),
)

/** Checks the `data` that `searchGoodsHazmatAndExpirationInfo` answers. */
export const Data: Schema.Codec<SearchGoodsHazmatAndExpirationInfo.Data> = typed(
  object({
    hazmat_and_expiration_info: optional(
      object({
        hazmat_and_expiration_dto_list: optional(
          list(
            object({
              exp_base_info: optional(
                object({
                  expiration_alert_days: optional(Schema.Finite),
                  inbound_cutoff_days: optional(Schema.Finite),
                  sales_cutoff_days: optional(Schema.Finite),
                }),
              ),
              is_expiration_management: optional(Schema.Boolean),
              is_hazmat: optional(Schema.Boolean),
              is_lot_code: optional(Schema.Boolean),
              tts_sku_id: optional(Schema.String),
            }),
          ),
        ),
      }),
    ),
  }),
)
