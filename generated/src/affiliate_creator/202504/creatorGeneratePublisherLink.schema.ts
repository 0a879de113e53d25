// Generated from spec/paths/affiliate_creator/202504/affiliate_sharing_links_publisher_publisher_id_generate_batch.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { CreatorGeneratePublisherLink } from "./creatorGeneratePublisherLink.ts"

/** Checks what `creatorGeneratePublisherLink` takes. */
export const Input: Schema.Codec<CreatorGeneratePublisherLink.Input> = typed(
  object({
    publisher_id: Schema.String,
    category_asset_cipher: optionalInput(Schema.String),
    campaign_id: optionalInput(Schema.String),
    link_type: optionalInput(Schema.String),
    material: object({ ids: list(Schema.String), type: Schema.String }),
  }),
)

/** Checks the `data` that `creatorGeneratePublisherLink` answers. */
export const Data: Schema.Codec<CreatorGeneratePublisherLink.Data> = typed(
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
