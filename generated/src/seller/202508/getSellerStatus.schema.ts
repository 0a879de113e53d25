// Generated from spec/paths/seller/202508/status.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../../validation.ts"
import type { GetSellerStatus } from "./getSellerStatus.ts"

/** Checks what `getSellerStatus` takes. */
export const Input: Schema.Codec<GetSellerStatus.Input> = typed(object({}))

/** Checks the `data` that `getSellerStatus` answers. */
export const Data: Schema.Codec<GetSellerStatus.Data> = typed(
  object({
    seller_status_data: optional(
      object({
        partner_channel: optional(Schema.String),
        seller_status: optional(Schema.String),
        shop_statuses: optional(
          list(object({ shop_id: optional(Schema.String), shop_status: optional(Schema.String) })),
        ),
        tax_form_status: optional(Schema.String),
      }),
    ),
  }),
)
