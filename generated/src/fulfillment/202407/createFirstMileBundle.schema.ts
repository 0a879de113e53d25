// Generated from spec/paths/fulfillment/202407/bundles.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { CreateFirstMileBundle } from "./createFirstMileBundle.ts"

/** Checks what `createFirstMileBundle` takes. */
export const Input: Schema.Codec<CreateFirstMileBundle.Input> = typed(
  object({
    handover_method: Schema.String,
    order_ids: list(Schema.String),
    phone_tail_number: optionalInput(Schema.String),
    shipping_provider_id: optionalInput(Schema.String),
    tracking_number: optionalInput(Schema.String),
  }),
)

/** Checks the `data` that `createFirstMileBundle` answers. */
export const Data: Schema.Codec<CreateFirstMileBundle.Data> = typed(
  object({
    errors: optional(
      list(
        object({
          code: optional(Schema.Finite),
          detail: optional(object({ order_id: optional(Schema.String) })),
          message: optional(Schema.String),
        }),
      ),
    ),
    first_mile_bundle_id: optional(Schema.String),
    url: optional(Schema.String),
  }),
)
