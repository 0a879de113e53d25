// Generated from spec/paths/product/202505/images_translation_tasks.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { CreateImageTranslationTasks } from "./createImageTranslationTasks.ts"

/** Checks what `createImageTranslationTasks` takes. */
export const Input: Schema.Codec<CreateImageTranslationTasks.Input> = typed(
  object({
    category_asset_cipher: optionalInput(Schema.String),
    images: list(object({ image_uri: Schema.String, target_languages: list(Schema.String) })),
  }),
)

/** Checks the `data` that `createImageTranslationTasks` answers. */
export const Data: Schema.Codec<CreateImageTranslationTasks.Data> = typed(
  object({
    translation_tasks: optional(
      list(object({ id: Schema.String, image_uri: optional(Schema.String), target_language: optional(Schema.String) })),
    ),
  }),
)
