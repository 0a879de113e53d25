// Generated from spec/paths/affiliate_creator/202405/target_collaborations_search.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import { Commission } from "../../schemas/Commission.schema.ts"
import type { SearchCreatorTargetCollaborations } from "./searchCreatorTargetCollaborations.ts"

/** Checks what `searchCreatorTargetCollaborations` takes. */
export const Input: Schema.Codec<SearchCreatorTargetCollaborations.Input> = typed(
  object({
    page_token: optionalInput(Schema.String),
    page_size: optionalInput(Schema.Finite),
    keyword: optionalInput(Schema.String),
    keyword_type: optionalInput(Schema.String),
    shop_id: Schema.String,
  }),
)

/** Checks the `data` that `searchCreatorTargetCollaborations` answers. */
export const Data: Schema.Codec<SearchCreatorTargetCollaborations.Data> = typed(
  object({
    next_page_token: optional(Schema.String),
    target_collaborations: list(
      object({
        id: Schema.String,
        name: optional(Schema.String),
        products: optional(
          list(
            object({
              commission: optional(Commission),
              id: Schema.String,
              main_image_url: optional(Schema.String),
              title: optional(Schema.String),
            }),
          ),
        ),
        status: optional(Schema.String),
      }),
    ),
    total_count: optional(Schema.Finite),
  }),
)
