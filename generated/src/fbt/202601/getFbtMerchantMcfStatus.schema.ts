// Generated from spec/paths/fbt/202601/merchants_mcf_status.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, typed } from "../../validation.ts"
import type { GetFbtMerchantMcfStatus } from "./getFbtMerchantMcfStatus.ts"

/** Checks what `getFbtMerchantMcfStatus` takes. */
export const Input: Schema.Codec<GetFbtMerchantMcfStatus.Input> = typed(object({}))

/** Checks the `data` that `getFbtMerchantMcfStatus` answers. */
export const Data: Schema.Codec<GetFbtMerchantMcfStatus.Data> = typed(
  object({ mcf_status: optional(object({ is_mcf: optional(Schema.Finite) })) }),
)
