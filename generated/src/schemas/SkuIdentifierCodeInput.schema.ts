// Generated from spec/schemas/SkuIdentifierCodeInput.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optionalInput, typed } from "../validation.ts"
import type * as Types from "../schemas.ts"

export const SkuIdentifierCodeInput: Schema.Codec<Types.SkuIdentifierCodeInput> = typed(
  object({ code: optionalInput(Schema.String), type: optionalInput(Schema.String) }),
)
