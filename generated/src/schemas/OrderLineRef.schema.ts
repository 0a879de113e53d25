// Generated from spec/schemas/OrderLineRef.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optionalInput, typed } from "../validation.ts"
import type * as Types from "../schemas.ts"

export const OrderLineRef: Schema.Codec<Types.OrderLineRef> = typed(
  object({ order_line_id: optionalInput(Schema.String), sub_item_id: optionalInput(Schema.String) }),
)
