// Generated from spec/paths/return_refund/202606/aftersales_review.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../../validation.ts"
import type { ReviewAftersales } from "./reviewAftersales.ts"

/** Checks what `reviewAftersales` takes. */
export const Input: Schema.Codec<ReviewAftersales.Input> = typed(
  object({ aftersales_request_decisions: list(object({})) }),
)

/** Checks the `data` that `reviewAftersales` answers. */
export const Data: Schema.Codec<ReviewAftersales.Data> = typed(
  object({ errors: optional(list(object({ code: optional(Schema.String), message: optional(Schema.String) }))) }),
)
