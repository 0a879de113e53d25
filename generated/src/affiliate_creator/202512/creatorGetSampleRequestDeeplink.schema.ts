// Generated from spec/paths/affiliate_creator/202512/samples_deeplink.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, optionalInput, typed } from "../../validation.ts"
import type { CreatorGetSampleRequestDeeplink } from "./creatorGetSampleRequestDeeplink.ts"

/** Checks what `creatorGetSampleRequestDeeplink` takes. */
export const Input: Schema.Codec<CreatorGetSampleRequestDeeplink.Input> = typed(
  object({
    product_id: Schema.String,
    sku_id: Schema.String,
    redirect_schema: optionalInput(Schema.String),
    campaign_id: optionalInput(Schema.String),
    collaboration_id: optionalInput(Schema.String),
  }),
)

/** Checks the `data` that `creatorGetSampleRequestDeeplink` answers. */
export const Data: Schema.Codec<CreatorGetSampleRequestDeeplink.Data> = typed(
  object({ deeplink: optional(Schema.String) }),
)
