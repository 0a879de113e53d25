// Generated from spec/schemas/FbtConsignOrder.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { either, list, object, optional, typed } from "../validation.ts"
import { FbtConsignGoods } from "../schemas/FbtConsignGoods.schema.ts"
import type * as Types from "../schemas.ts"

export const FbtConsignOrder: Schema.Codec<Types.FbtConsignOrder> = typed(
  object({
    carrier: optional(Schema.String),
    goods: optional(either(list(FbtConsignGoods), FbtConsignGoods)),
    id: Schema.String,
    is_platform_closed: optional(Schema.String),
    issue: optional(Schema.String),
    shipping_provider: optional(object({ id: Schema.String, name: optional(Schema.String) })),
    status: optional(Schema.String),
    tracking_number: optional(Schema.String),
  }),
)
