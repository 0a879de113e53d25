// Generated from spec/paths/gs_full_service_commodity/202509/beta_products.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optionalInput, typed } from "../../validation.ts"
import { GsSpu202509 } from "../../schemas/GsSpu202509.schema.ts"
import type { GsCreateProduct } from "./gsCreateProduct.ts"

/** Checks what `gsCreateProduct` takes. */
export const Input: Schema.Codec<GsCreateProduct.Input> = typed(
  object({ idempotent_key: optionalInput(Schema.String), spu: optionalInput(GsSpu202509) }),
)

/** Checks the `data` that `gsCreateProduct` answers. */
export const Data: Schema.Codec<GsCreateProduct.Data> = typed(object({ spu_code: Schema.String }))
