// Generated from spec/schemas/FbtConsignGoods.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, typed } from "../validation.ts"
import type * as Types from "../schemas.ts"

export const FbtConsignGoods: Schema.Codec<Types.FbtConsignGoods> = typed(
  object({ id: Schema.String, quantity: optional(Schema.Finite) }),
)
