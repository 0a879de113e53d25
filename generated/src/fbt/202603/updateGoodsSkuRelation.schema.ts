// Generated from spec/paths/fbt/202603/goods_update_goods_sku_relation.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { UpdateGoodsSkuRelation } from "./updateGoodsSkuRelation.ts"

/** Checks what `updateGoodsSkuRelation` takes. */
export const Input: Schema.Codec<UpdateGoodsSkuRelation.Input> = typed(
  object({
    operate_goods_sku_relation_list: list(
      object({ tts_goods_id: optionalInput(Schema.String), tts_sku_ids: optionalInput(list(Schema.String)) }),
    ),
    operation_type: Schema.String,
  }),
)

/** Checks the `data` that `updateGoodsSkuRelation` answers. */
export const Data: Schema.Codec<UpdateGoodsSkuRelation.Data> = typed(
  object({
    operate_goods_sku_relation_info: optional(
      object({
        operate_result_list: optional(
          list(
            object({
              fail_reason: optional(Schema.String),
              is_success: optional(Schema.Boolean),
              tts_goods_id: optional(Schema.String),
              tts_sku_id: optional(Schema.String),
            }),
          ),
        ),
      }),
    ),
  }),
)
