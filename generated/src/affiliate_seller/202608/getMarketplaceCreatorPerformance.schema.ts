// Generated from spec/paths/affiliate_seller/202608/marketplace_creators_creator_user_id.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import { MarketplaceCreatorDetail } from "../../schemas/MarketplaceCreatorDetail.schema.ts"
import type { GetMarketplaceCreatorPerformance } from "./getMarketplaceCreatorPerformance.ts"

/** Checks what `getMarketplaceCreatorPerformance` takes. */
export const Input: Schema.Codec<GetMarketplaceCreatorPerformance.Input> = typed(
  object({ creator_user_id: Schema.String, data_groups: optionalInput(list(Schema.String)) }),
)

/** Checks the `data` that `getMarketplaceCreatorPerformance` answers. */
export const Data: Schema.Codec<GetMarketplaceCreatorPerformance.Data> = typed(
  object({ creator: optional(MarketplaceCreatorDetail) }),
)
