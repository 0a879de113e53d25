// Generated from spec/paths/fulfillment/202309/packages_search.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { SearchPackage } from "./searchPackage.ts"

/** Checks what `searchPackage` takes. */
export const Input: Schema.Codec<SearchPackage.Input> = typed(
  object({
    page_size: optionalInput(Schema.Finite),
    sort_field: optionalInput(Schema.String),
    sort_order: optionalInput(Schema.String),
    page_token: optionalInput(Schema.String),
    create_time_ge: optionalInput(Schema.Finite),
    create_time_lt: optionalInput(Schema.Finite),
    package_status: optionalInput(Schema.String),
    update_time_ge: optionalInput(Schema.Finite),
    update_time_lt: optionalInput(Schema.Finite),
  }),
)

/** Checks the `data` that `searchPackage` answers. */
export const Data: Schema.Codec<SearchPackage.Data> = typed(
  object({
    next_page_token: optional(Schema.String),
    packages: list(
      object({
        create_time: optional(Schema.Finite),
        id: Schema.String,
        order_line_item_ids: optional(list(Schema.String)),
        orders: optional(
          list(
            object({
              id: Schema.String,
              skus: optional(
                list(
                  object({
                    id: Schema.String,
                    image_url: optional(Schema.String),
                    name: optional(Schema.String),
                    quantity: optional(Schema.Finite),
                  }),
                ),
              ),
            }),
          ),
        ),
        shipping_provider_id: optional(Schema.String),
        shipping_provider_name: optional(Schema.String),
        status: optional(Schema.String),
        tracking_number: optional(Schema.String),
        update_time: optional(Schema.Finite),
      }),
    ),
    total_count: optional(Schema.Finite),
  }),
)
