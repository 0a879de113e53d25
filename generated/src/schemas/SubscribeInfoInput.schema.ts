// Generated from spec/schemas/SubscribeInfoInput.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optionalInput, typed } from "../validation.ts"
import type * as Types from "../schemas.ts"

export const SubscribeInfoInput: Schema.Codec<Types.SubscribeInfoInput> = typed(
  object({
    discount_details: optionalInput(
      list(object({ discount_level: optionalInput(Schema.String), discount_value: optionalInput(Schema.Finite) })),
    ),
    subscribe_status: optionalInput(Schema.String),
  }),
)
