// Generated from spec/paths/affiliate_creator/202505/affiliate_sharing_links_general_publishers_generate_batch.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { CreatorGenerateGeneralLink } from "./creatorGenerateGeneralLink.ts"

/** Checks what `creatorGenerateGeneralLink` takes. */
export const Input: Schema.Codec<CreatorGenerateGeneralLink.Input> = typed(
  object({
    campaign_id: optionalInput(Schema.String),
    link_type: optionalInput(Schema.String),
    material: object({ ids: list(Schema.String), type: Schema.String }),
  }),
)

/** Checks the `data` that `creatorGenerateGeneralLink` answers. */
export const Data: Schema.Codec<CreatorGenerateGeneralLink.Data> = typed(
  object({
    failed_materials: optional(
      list(object({ fail_reason: optional(Schema.String), material_id: optional(Schema.String) })),
    ),
    sharing_links: optional(
      list(
        object({
          deep_link: optional(Schema.String),
          material_id: optional(Schema.String),
          one_link: optional(Schema.String),
          sharing_link: optional(Schema.String),
        }),
      ),
    ),
  }),
)
