// Generated from spec/paths/return_refund/202603/aftersales_search.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import { SkuReturnRequest } from "../../schemas/SkuReturnRequest.schema.ts"
import type { SearchAftersalesRequest } from "./searchAftersalesRequest.ts"

/** Checks what `searchAftersalesRequest` takes. */
export const Input: Schema.Codec<SearchAftersalesRequest.Input> = typed(
  object({
    locale: optionalInput(Schema.String),
    whitelisted_data_fields: optionalInput(list(Schema.String)),
    filters: optionalInput(
      object({
        aftersales_request_ids: optionalInput(list(Schema.String)),
        aftersales_request_statuses: optionalInput(list(Schema.String)),
        return_types: optionalInput(list(Schema.String)),
        main_order_ids: optionalInput(list(Schema.String)),
        buyer_ids: optionalInput(list(Schema.String)),
        time: optionalInput(object({})),
      }),
    ),
    sort: optionalInput(object({ sort_field: optionalInput(Schema.String), sort_order: optionalInput(Schema.String) })),
    pagination: optionalInput(
      object({ page_size: optionalInput(Schema.Finite), page_token: optionalInput(Schema.String) }),
    ),
  }),
)

/** Checks the `data` that `searchAftersalesRequest` answers. */
export const Data: Schema.Codec<SearchAftersalesRequest.Data> = typed(
  object({
    aftersales_requests: list(
      object({
        id: Schema.String,
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
        status: optional(Schema.String),
        sku_return_requests: optional(list(SkuReturnRequest)),
        return_merchandise_authorizations: optional(
          list(
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
            }),
          ),
        ),
      }),
    ),
    total_count: optional(Schema.Finite),
    next_page_token: optional(Schema.String),
  }),
)
