// Generated from spec/paths/return_refund/202309/returns.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import { ProductSkuRefInput } from "../../schemas/ProductSkuRefInput.schema.ts"
import type { CreateReturn } from "./createReturn.ts"

/** Checks what `createReturn` takes. */
export const Input: Schema.Codec<CreateReturn.Input> = typed(
  object({
    idempotency_key: optionalInput(Schema.String),
    currency: optionalInput(Schema.String),
    handover_method: optionalInput(Schema.String),
    order_id: Schema.String,
    order_line_item_ids: optionalInput(list(Schema.String)),
    refund_total: optionalInput(Schema.String),
    return_reason: Schema.String,
    return_type: Schema.String,
    shipment_type: optionalInput(Schema.String),
    skus: optionalInput(list(ProductSkuRefInput)),
  }),
)

/** Checks the `data` that `createReturn` answers. */
export const Data: Schema.Codec<CreateReturn.Data> = typed(
  object({ return_id: Schema.String, return_status: optional(Schema.String) }),
)
