// Generated from spec/paths/product/202506/images_translation_tasks.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { GetImageTranslationTasks } from "./getImageTranslationTasks.ts"

/** Checks what `getImageTranslationTasks` takes. */
export const Input: Schema.Codec<GetImageTranslationTasks.Input> = typed(
  object({
    translation_task_ids: optionalInput(list(Schema.String)),
    category_asset_cipher: optionalInput(Schema.String),
  }),
)

/** Checks the `data` that `getImageTranslationTasks` answers. */
export const Data: Schema.Codec<GetImageTranslationTasks.Data> = typed(
  object({
    translation_tasks: list(
      object({
        fail_reason: optional(Schema.String),
        id: Schema.String,
        original_image: optional(object({ uri: optional(Schema.String), url: optional(Schema.String) })),
        status: optional(Schema.String),
        target_language: optional(Schema.String),
        translated_image: optional(object({ uri: optional(Schema.String), url: optional(Schema.String) })),
      }),
    ),
  }),
)
