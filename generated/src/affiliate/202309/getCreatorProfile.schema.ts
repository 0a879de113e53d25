// Generated from spec/paths/affiliate/202309/profiles.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../../validation.ts"
import { Image } from "../../schemas/Image.schema.ts"
import type { GetCreatorProfile } from "./getCreatorProfile.ts"

/** Checks what `getCreatorProfile` takes. */
export const Input: Schema.Codec<GetCreatorProfile.Input> = typed(object({}))

/** Checks the `data` that `getCreatorProfile` answers. */
export const Data: Schema.Codec<GetCreatorProfile.Data> = typed(
  object({
    avatar: optional(Image),
    partner_id: optional(Schema.String),
    partner_name: optional(Schema.String),
    permissions: optional(list(Schema.String)),
    register_region: optional(Schema.String),
    selection_region: optional(Schema.String),
    seller_type: optional(Schema.String),
    user_name: optional(Schema.String),
    user_type: optional(Schema.String),
  }),
)
