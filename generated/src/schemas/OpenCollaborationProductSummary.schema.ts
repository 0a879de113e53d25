// Generated from spec/schemas/OpenCollaborationProductSummary.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, typed } from "../validation.ts"
import { MoneyRange } from "../schemas/MoneyRange.schema.ts"
import type * as Types from "../schemas.ts"

export const OpenCollaborationProductSummary: Schema.Codec<Types.OpenCollaborationProductSummary> = typed(
  object({
    id: Schema.String,
    inventory: optional(Schema.Finite),
    main_image_url: optional(Schema.String),
    original_price: optional(MoneyRange),
    status: optional(Schema.String),
    title: optional(Schema.String),
  }),
)
