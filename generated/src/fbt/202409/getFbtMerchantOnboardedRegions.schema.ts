// Generated from spec/paths/fbt/202409/merchants_onboarded_regions.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../../validation.ts"
import type { GetFbtMerchantOnboardedRegions } from "./getFbtMerchantOnboardedRegions.ts"

/** Checks what `getFbtMerchantOnboardedRegions` takes. */
export const Input: Schema.Codec<GetFbtMerchantOnboardedRegions.Input> = typed(object({}))

/** Checks the `data` that `getFbtMerchantOnboardedRegions` answers. */
export const Data: Schema.Codec<GetFbtMerchantOnboardedRegions.Data> = typed(
  object({ onboarded_regions: list(object({ region_code: optional(Schema.String) })) }),
)
