// Generated from spec/paths/logistics/202606/seller_template_template_exist.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, optionalInput, typed } from "../../validation.ts"
import type { ShippingTemplateExist } from "./shippingTemplateExist.ts"

/** Checks what `shippingTemplateExist` takes. */
export const Input: Schema.Codec<ShippingTemplateExist.Input> = typed(
  object({ biz_warehouse_id: Schema.String, shop_id: optionalInput(Schema.String) }),
)

/** Checks the `data` that `shippingTemplateExist` answers. */
export const Data: Schema.Codec<ShippingTemplateExist.Data> = typed(
  object({ template_exist: optional(Schema.Boolean) }),
)
