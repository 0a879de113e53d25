// Generated from spec/paths/affiliate_creator/202505/videos.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, optionalInput, typed } from "../../validation.ts"
import type { PostShoppableVideo } from "./postShoppableVideo.ts"

/** Checks what `postShoppableVideo` takes. */
export const Input: Schema.Codec<PostShoppableVideo.Input> = typed(
  object({
    product_link_info: optionalInput(
      object({ product_id: optionalInput(Schema.String), title: optionalInput(Schema.String) }),
    ),
    video_info: optionalInput(object({ file_id: optionalInput(Schema.String), title: optionalInput(Schema.String) })),
  }),
)

/** Checks the `data` that `postShoppableVideo` answers. */
export const Data: Schema.Codec<PostShoppableVideo.Data> = typed(
  object({ video: optional(object({ id: Schema.String })) }),
)
