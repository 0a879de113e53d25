// Generated from spec/schemas/WeightInput.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, typed } from "../validation.ts"
import type * as Types from "../schemas.ts"

export const WeightInput: Schema.Codec<Types.WeightInput> = typed(object({ unit: Schema.String, value: Schema.String }))
