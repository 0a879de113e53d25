// Generated from spec/schemas/SellerNextAction.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, typed } from "../validation.ts"
import type * as Types from "../schemas.ts"

export const SellerNextAction: Schema.Codec<Types.SellerNextAction> = typed(
  object({ action: optional(Schema.String), deadline: optional(Schema.Finite) }),
)
