// Generated from spec/paths/affiliate_creator/202501/affiliate_sharing_links_generate_batch.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { GenerateAffiliateSharingLink } from "./generateAffiliateSharingLink.ts"

/** Checks what `generateAffiliateSharingLink` takes. */
export const Input: Schema.Codec<GenerateAffiliateSharingLink.Input> = typed(
  object({
    channel: optionalInput(Schema.String),
    material: optionalInput(
      object({
        campaign_url: optionalInput(Schema.String),
        id: optionalInput(Schema.String),
        type: optionalInput(Schema.String),
      }),
    ),
    tags: optionalInput(list(Schema.String)),
  }),
)

/** Checks the `data` that `generateAffiliateSharingLink` answers. */
export const Data: Schema.Codec<GenerateAffiliateSharingLink.Data> = typed(
  object({
    affiliate_sharing_links: optional(
      list(object({ affiliate_sharing_link: optional(Schema.String), tag: optional(Schema.String) })),
    ),
    errors: optional(
      list(
        object({
          code: optional(Schema.Finite),
          detail: optional(object({ fail_reason: optional(Schema.String), tag: optional(Schema.String) })),
          message: optional(Schema.String),
        }),
      ),
    ),
  }),
)
