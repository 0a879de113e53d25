// Generated from spec/paths/seller/202508/collections_sync.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { SyncCollections } from "./syncCollections.ts"

/** Checks what `syncCollections` takes. */
export const Input: Schema.Codec<SyncCollections.Input> = typed(
  object({
    collections: optionalInput(
      list(
        object({
          id: optionalInput(Schema.String),
          image_url: optionalInput(Schema.String),
          products: optionalInput(
            list(
              object({ outer_product_id: optionalInput(Schema.String), tts_product_id: optionalInput(Schema.String) }),
            ),
          ),
          title: optionalInput(Schema.String),
        }),
      ),
    ),
    logo_url: optionalInput(Schema.String),
    source: optionalInput(Schema.Finite),
  }),
)

/** Checks the `data` that `syncCollections` answers. */
export const Data: Schema.Codec<SyncCollections.Data> = typed(
  object({ failed_info: optional(object({ ids: optional(list(Schema.String)) })) }),
)
