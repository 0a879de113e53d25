// Generated from spec/paths/logistics/202510/seller_templates.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { GetAvailableShippingTemplate } from "./getAvailableShippingTemplate.ts"

/** Checks what `getAvailableShippingTemplate` takes. */
export const Input: Schema.Codec<GetAvailableShippingTemplate.Input> = typed(
  object({
    product_attribute: optionalInput(
      object({
        dimension: optionalInput(
          object({
            height: optionalInput(Schema.String),
            length: optionalInput(Schema.String),
            unit: optionalInput(Schema.Finite),
            width: optionalInput(Schema.String),
          }),
        ),
        weight: optionalInput(object({ unit: optionalInput(Schema.Finite), weight: optionalInput(Schema.String) })),
      }),
    ),
  }),
)

/** Checks the `data` that `getAvailableShippingTemplate` answers. */
export const Data: Schema.Codec<GetAvailableShippingTemplate.Data> = typed(
  object({
    templates: list(
      object({
        service_unreachable_reason: optional(
          list(
            object({
              filter_reason: optional(
                list(object({ filter_type: optional(Schema.String), reason: optional(Schema.String) })),
              ),
              service_id: optional(Schema.String),
            }),
          ),
        ),
        template: optional(
          object({
            is_default: optional(Schema.Boolean),
            template_id: optional(Schema.String),
            template_name: optional(Schema.String),
            template_party: optional(Schema.Finite),
          }),
        ),
        template_is_available: optional(Schema.Boolean),
      }),
    ),
  }),
)
