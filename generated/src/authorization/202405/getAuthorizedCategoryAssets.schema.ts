// Generated from spec/paths/authorization/202405/category_assets.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../../validation.ts"
import type { GetAuthorizedCategoryAssets } from "./getAuthorizedCategoryAssets.ts"

/** Checks what `getAuthorizedCategoryAssets` takes. */
export const Input: Schema.Codec<GetAuthorizedCategoryAssets.Input> = typed(object({}))

/** Checks the `data` that `getAuthorizedCategoryAssets` answers. */
export const Data: Schema.Codec<GetAuthorizedCategoryAssets.Data> = typed(
  object({
    category_assets: list(
      object({
        category: optional(object({ id: Schema.Finite, name: optional(Schema.String) })),
        cipher: optional(Schema.String),
        target_market: optional(Schema.String),
      }),
    ),
  }),
)
