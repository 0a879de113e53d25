// Generated from spec/paths/data_reconciliation/202401/orders_import.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { QualityFactoryOrderDataImportApi } from "./qualityFactoryOrderDataImportApi.ts"

/** Checks what `qualityFactoryOrderDataImportApi` takes. */
export const Input: Schema.Codec<QualityFactoryOrderDataImportApi.Input> = typed(
  object({
    orders: optionalInput(
      list(
        object({
          channel_financial_status: optionalInput(Schema.String),
          channel_fulfillment_status: optionalInput(Schema.String),
          channel_order_id: optionalInput(Schema.String),
          channel_order_status: optionalInput(Schema.String),
          channel_order_update_time: optionalInput(Schema.String),
          channel_type: optionalInput(Schema.String),
          issue_reason: optionalInput(Schema.String),
          order_id: optionalInput(Schema.String),
          packages: optionalInput(
            list(
              object({
                package_id: optionalInput(Schema.String),
                shipping_provider_name: optionalInput(Schema.String),
                tracking_number: optionalInput(Schema.String),
              }),
            ),
          ),
        }),
      ),
    ),
  }),
)

/** Checks the `data` that `qualityFactoryOrderDataImportApi` answers. */
export const Data: Schema.Codec<QualityFactoryOrderDataImportApi.Data> = typed(
  object({
    errors: optional(
      list(
        object({
          code: optional(Schema.String),
          detail: optional(
            object({
              channel_order_id: optional(Schema.String),
              channel_type: optional(Schema.String),
              extra_errors: optional(list(object({ code: optional(Schema.String), message: optional(Schema.String) }))),
              order_id: optional(Schema.String),
            }),
          ),
          message: optional(Schema.String),
        }),
      ),
    ),
  }),
)
