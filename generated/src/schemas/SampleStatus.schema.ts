// Generated from spec/schemas/SampleStatus.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../validation.ts"
import type * as Types from "../schemas.ts"

export const SampleStatus: Schema.Codec<Types.SampleStatus> = typed(
  object({
    delivery_option: optional(Schema.String),
    estimated_earliest_delivery_date: optional(Schema.String),
    estimated_latest_delivery_date: optional(Schema.String),
    quantity: optional(Schema.Finite),
    shipping_provider_name: optional(Schema.String),
    tracking_results: optional(
      list(
        object({
          tracking_event_description: optional(Schema.String),
          tracking_event_description_extended: optional(Schema.String),
          tracking_event_update_date: optional(Schema.String),
        }),
      ),
    ),
  }),
)
