// Generated from spec/paths/product/202606/skpps_search.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { ListProductsSkppStatus } from "./listProductsSkppStatus.ts"

/** Checks what `listProductsSkppStatus` takes. */
export const Input: Schema.Codec<ListProductsSkppStatus.Input> = typed(
  object({
    product_ids: optionalInput(list(Schema.String)),
    skpp_status: optionalInput(Schema.String),
    page_size: optionalInput(Schema.Finite),
    page_no: optionalInput(Schema.Finite),
  }),
)

/** Checks the `data` that `listProductsSkppStatus` answers. */
export const Data: Schema.Codec<ListProductsSkppStatus.Data> = typed(
  object({
    products: list(
      object({
        product_id: optional(Schema.String),
        title: optional(Schema.String),
        skpp_status: optional(Schema.String),
        affiliate_program_status: optional(Schema.String),
        total_score: optional(Schema.Finite),
        target_score: optional(Schema.Finite),
        rewards: optional(
          list(
            object({
              reward_type: optional(Schema.String),
              status: optional(Schema.String),
              value: optional(Schema.String),
              ad_credit_claim_status: optional(Schema.String),
            }),
          ),
        ),
      }),
    ),
    total_count: optional(Schema.Finite),
    update_time: optional(Schema.Finite),
  }),
)
