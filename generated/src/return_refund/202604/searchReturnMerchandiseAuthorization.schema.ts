// Generated from spec/paths/return_refund/202604/rma_search.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import { SkuReturnRequest } from "../../schemas/SkuReturnRequest.schema.ts"
import type { SearchReturnMerchandiseAuthorization } from "./searchReturnMerchandiseAuthorization.ts"

/** Checks what `searchReturnMerchandiseAuthorization` takes. */
export const Input: Schema.Codec<SearchReturnMerchandiseAuthorization.Input> = typed(
  object({
    locale: optionalInput(Schema.String),
    whitelisted_data_fields: optionalInput(list(Schema.String)),
    filters: optionalInput(
      object({
        rma_ids: optionalInput(list(Schema.String)),
        package_ids: optionalInput(list(Schema.String)),
        statuses: optionalInput(list(Schema.String)),
        aftersales_request_ids: optionalInput(list(Schema.String)),
        main_order_ids: optionalInput(list(Schema.String)),
        time: optionalInput(object({})),
      }),
    ),
    sort: optionalInput(object({ sort_field: optionalInput(Schema.String), sort_order: optionalInput(Schema.String) })),
    pagination: optionalInput(
      object({ page_size: optionalInput(Schema.Finite), page_token: optionalInput(Schema.String) }),
    ),
  }),
)

/** Checks the `data` that `searchReturnMerchandiseAuthorization` answers. */
export const Data: Schema.Codec<SearchReturnMerchandiseAuthorization.Data> = typed(
  object({
    return_merchandise_authorizations: list(
      object({
        id: Schema.String,
        package_id: optional(Schema.String),
        aftersales_request_id: optional(Schema.String),
        status: optional(Schema.String),
        line_items: optional(
          list(
            object({
              return_line_item_id: optional(Schema.String),
              sub_return_line_item_id: optional(Schema.String),
              sku_id: optional(Schema.String),
              main_order_id: optional(Schema.String),
              sku_return_request_id: optional(Schema.String),
            }),
          ),
        ),
        sku_return_requests: optional(list(SkuReturnRequest)),
      }),
    ),
    total_count: optional(Schema.Finite),
    next_page_token: optional(Schema.String),
  }),
)
