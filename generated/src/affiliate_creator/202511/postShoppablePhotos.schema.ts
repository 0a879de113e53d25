// Generated from spec/paths/affiliate_creator/202511/photos.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { PostShoppablePhotos } from "./postShoppablePhotos.ts"

/** Checks what `postShoppablePhotos` takes. */
export const Input: Schema.Codec<PostShoppablePhotos.Input> = typed(
  object({
    link_info: optionalInput(
      object({
        links: optionalInput(
          list(object({ link_title: optionalInput(Schema.String), product_id: optionalInput(Schema.String) })),
        ),
        post_type: optionalInput(Schema.String),
        shop_info: optionalInput(
          object({
            group_id: optionalInput(Schema.String),
            group_type: optionalInput(Schema.String),
            shop_id: optionalInput(Schema.String),
          }),
        ),
      }),
    ),
    music_id: optionalInput(Schema.String),
    photos_info: optionalInput(list(object({ photo_file_uris: optionalInput(Schema.String) }))),
    title: optionalInput(Schema.String),
  }),
)

/** Checks the `data` that `postShoppablePhotos` answers. */
export const Data: Schema.Codec<PostShoppablePhotos.Data> = typed(
  object({ photo: optional(object({ photo_post_id: optional(Schema.String) })) }),
)
