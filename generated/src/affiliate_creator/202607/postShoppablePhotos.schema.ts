// Generated from spec/paths/affiliate_creator/202607/photos.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { PostShoppablePhotos } from "./postShoppablePhotos.ts"

/** Checks what `postShoppablePhotos` takes. */
export const Input: Schema.Codec<PostShoppablePhotos.Input> = typed(
  object({
    photos_info: list(object({ photo_file_uris: Schema.String })),
    music_id: optionalInput(Schema.String),
    title: optionalInput(Schema.String),
    link_info: optionalInput(
      object({
        post_type: Schema.String,
        shop_info: optionalInput(
          object({
            shop_id: optionalInput(Schema.String),
            group_type: optionalInput(Schema.String),
            group_id: optionalInput(Schema.String),
          }),
        ),
        links: optionalInput(
          list(object({ product_id: optionalInput(Schema.String), link_title: optionalInput(Schema.String) })),
        ),
      }),
    ),
  }),
)

/** Checks the `data` that `postShoppablePhotos` answers. */
export const Data: Schema.Codec<PostShoppablePhotos.Data> = typed(
  object({ photo: optional(object({ photo_post_id: optional(Schema.String) })), quota: optional(Schema.String) }),
)
