// Generated from spec/paths/product/202604/appeals_submit.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optionalInput, typed } from "../../validation.ts"
import type { SubmitAppealTask } from "./submitAppealTask.ts"

/** Checks what `submitAppealTask` takes. */
export const Input: Schema.Codec<SubmitAppealTask.Input> = typed(
  object({
    product_id: optionalInput(Schema.String),
    appeal_message: optionalInput(
      object({
        field_name: optionalInput(Schema.String),
        indicator_details: optionalInput(list(object({ indicator_type: optionalInput(Schema.String) }))),
        size_chart_id: optionalInput(Schema.String),
        size_chart_image_uri: optionalInput(Schema.String),
      }),
    ),
  }),
)

/** Checks the `data` that `submitAppealTask` answers. */
export const Data: Schema.Codec<SubmitAppealTask.Data> = typed(object({}))
