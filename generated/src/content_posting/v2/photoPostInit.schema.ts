// Generated from spec/paths/content_posting/v2/content_init.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { PhotoPostInit } from "./photoPostInit.ts"

/** Checks what `photoPostInit` takes. */
export const Input: Schema.Codec<PhotoPostInit.Input> = typed(
  object({
    media_type: Schema.String,
    post_mode: Schema.String,
    post_info: object({
      title: optionalInput(Schema.String),
      description: optionalInput(Schema.String),
      privacy_level: optionalInput(Schema.String),
      disable_comment: optionalInput(Schema.Boolean),
      auto_add_music: optionalInput(Schema.Boolean),
      brand_content_toggle: optionalInput(Schema.Boolean),
      brand_organic_toggle: optionalInput(Schema.Boolean),
    }),
    source_info: object({
      source: Schema.String,
      photo_images: list(Schema.String),
      photo_cover_index: optionalInput(Schema.Finite),
    }),
  }),
)

/** Checks the `data` that `photoPostInit` answers. */
export const Data: Schema.Codec<PhotoPostInit.Data> = typed(object({ publish_id: optional(Schema.String) }))
