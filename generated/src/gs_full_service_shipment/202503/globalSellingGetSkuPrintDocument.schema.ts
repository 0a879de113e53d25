// Generated from spec/paths/gs_full_service_shipment/202503/delivery_orders_sku_documents_generate.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { GlobalSellingGetSkuPrintDocument } from "./globalSellingGetSkuPrintDocument.ts"

/** Checks what `globalSellingGetSkuPrintDocument` takes. */
export const Input: Schema.Codec<GlobalSellingGetSkuPrintDocument.Input> = typed(
  object({
    need_separator: optionalInput(Schema.Boolean),
    platform_sku_items: optionalInput(
      list(object({ code: optionalInput(Schema.String), quantity: optionalInput(Schema.Finite) })),
    ),
    size: optionalInput(
      object({
        height: optionalInput(Schema.String),
        unit: optionalInput(Schema.String),
        width: optionalInput(Schema.String),
      }),
    ),
    stockup_order_code: optionalInput(Schema.String),
  }),
)

/** Checks the `data` that `globalSellingGetSkuPrintDocument` answers. */
export const Data: Schema.Codec<GlobalSellingGetSkuPrintDocument.Data> = typed(
  object({ document_url: optional(Schema.String) }),
)
