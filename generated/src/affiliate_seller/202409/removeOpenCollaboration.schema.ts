// Generated from spec/paths/affiliate_seller/202409/open_collaborations_products_product_id.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, typed } from "../../validation.ts"
import type { RemoveOpenCollaboration } from "./removeOpenCollaboration.ts"

/** Checks what `removeOpenCollaboration` takes. */
export const Input: Schema.Codec<RemoveOpenCollaboration.Input> = typed(object({ product_id: Schema.String }))

/** Checks the `data` that `removeOpenCollaboration` answers. */
export const Data: Schema.Codec<RemoveOpenCollaboration.Data> = typed(
  object({ terminated_effective_time: optional(Schema.Finite) }),
)
