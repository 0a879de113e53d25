// Generated from spec/schemas/GlobalProductAttributeInput.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optionalInput, typed } from "../validation.ts"
import type * as Types from "../schemas.ts"

export const GlobalProductAttributeInput: Schema.Codec<Types.GlobalProductAttributeInput> = typed(
  object({
    id: Schema.String,
    values: list(object({ id: optionalInput(Schema.String), name: optionalInput(Schema.String) })),
  }),
)
