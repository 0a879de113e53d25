// Generated from spec/paths/gs_full_service_commodity/202405/preview_products_search.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { QuerySkusAndTheApprovalStatusOfSkus } from "./querySkusAndTheApprovalStatusOfSkus.ts"

/** Checks what `querySkusAndTheApprovalStatusOfSkus` takes. */
export const Input: Schema.Codec<QuerySkusAndTheApprovalStatusOfSkus.Input> = typed(
  object({
    supplier_id: Schema.String,
    external_sku_codes: optionalInput(list(Schema.String)),
    page_size: optionalInput(Schema.Finite),
    page_token: optionalInput(Schema.String),
    platform_sku_codes: optionalInput(list(Schema.String)),
    platform_spu_codes: optionalInput(list(Schema.String)),
    push_time_ge: optionalInput(Schema.Finite),
    push_time_lt: optionalInput(Schema.Finite),
    sku_status: optionalInput(Schema.String),
  }),
)

/** Checks the `data` that `querySkusAndTheApprovalStatusOfSkus` answers. */
export const Data: Schema.Codec<QuerySkusAndTheApprovalStatusOfSkus.Data> = typed(
  object({
    next_page_token: optional(Schema.String),
    spus: list(
      object({
        skus: optional(
          list(
            object({
              code: optional(Schema.String),
              external_sku_code: optional(Schema.String),
              reject_reason: optional(Schema.String),
              status: optional(Schema.String),
              update_time: optional(Schema.Finite),
            }),
          ),
        ),
        spu_code: optional(Schema.String),
      }),
    ),
  }),
)
