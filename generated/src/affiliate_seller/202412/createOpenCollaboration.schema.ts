// Generated from spec/paths/affiliate_seller/202412/open_collaborations.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, typed } from "../../validation.ts"
import type { CreateOpenCollaboration } from "./createOpenCollaboration.ts"

/** Checks what `createOpenCollaboration` takes. */
export const Input: Schema.Codec<CreateOpenCollaboration.Input> = typed(
  object({ commission_rate: Schema.Finite, product_id: Schema.String }),
)

/** Checks the `data` that `createOpenCollaboration` answers. */
export const Data: Schema.Codec<CreateOpenCollaboration.Data> = typed(
  object({
    open_collaboration: object({
      effective_time: optional(Schema.Finite),
      id: Schema.String,
      product_id: optional(Schema.String),
    }),
  }),
)
