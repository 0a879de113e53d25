// Generated from spec/schemas/Money.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, typed } from "../validation.ts"
import type * as Types from "../schemas.ts"

export const Money: Schema.Codec<Types.Money> = typed(object({ amount: Schema.String, currency: Schema.String }))
