// Generated from spec/paths/gs_full_service_shipment/202405/beta_delivery_orders_sku_documents_generate.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { GsGetSkuPrintDocument } from "./gsGetSkuPrintDocument.ts"

/** Checks what `gsGetSkuPrintDocument` takes. */
export const Input: Schema.Codec<GsGetSkuPrintDocument.Input> = typed(
  object({
    dimension: optionalInput(
      object({
        height: optionalInput(Schema.String),
        unit: optionalInput(Schema.String),
        width: optionalInput(Schema.String),
      }),
    ),
    platform_sku_items: optionalInput(
      list(object({ platform_sku_code: optionalInput(Schema.String), quantity: optionalInput(Schema.Finite) })),
    ),
    print_sku_code: optionalInput(Schema.Boolean),
    stockup_order_code: optionalInput(Schema.String),
  }),
)

/** Checks the `data` that `gsGetSkuPrintDocument` answers. */
export const Data: Schema.Codec<GsGetSkuPrintDocument.Data> = typed(object({ document_url: optional(Schema.String) }))
