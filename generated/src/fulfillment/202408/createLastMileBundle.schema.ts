// Generated from spec/paths/fulfillment/202408/last_mile_bundles.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optionalInput, typed } from "../../validation.ts"
import type { CreateLastMileBundle } from "./createLastMileBundle.ts"

/** Checks what `createLastMileBundle` takes. */
export const Input: Schema.Codec<CreateLastMileBundle.Input> = typed(
  object({
    fulfillment_unit_ids: optionalInput(list(Schema.String)),
    last_mile_bundle: optionalInput(
      object({
        dimensions: optionalInput(
          object({
            height: optionalInput(Schema.Finite),
            length: optionalInput(Schema.Finite),
            unit: optionalInput(Schema.String),
            width: optionalInput(Schema.Finite),
          }),
        ),
        external_bundle_id: optionalInput(Schema.String),
        fulfillment_unit_count: optionalInput(Schema.Finite),
        outbound_time: optionalInput(Schema.Finite),
        weight: optionalInput(object({ unit: optionalInput(Schema.String), value: optionalInput(Schema.Finite) })),
      }),
    ),
    logistics_group_id: optionalInput(Schema.String),
  }),
)

/** Checks the `data` that `createLastMileBundle` answers. */
export const Data: Schema.Codec<CreateLastMileBundle.Data> = typed(object({ last_mile_bundle_id: Schema.String }))
