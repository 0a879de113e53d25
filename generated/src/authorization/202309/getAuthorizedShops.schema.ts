// Generated from spec/paths/authorization/202309/shops.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../../validation.ts"
import type { GetAuthorizedShops } from "./getAuthorizedShops.ts"

/** Checks what `getAuthorizedShops` takes. */
export const Input: Schema.Codec<GetAuthorizedShops.Input> = typed(object({}))

/** Checks the `data` that `getAuthorizedShops` answers. */
export const Data: Schema.Codec<GetAuthorizedShops.Data> = typed(
  object({
    shops: list(
      object({
        cipher: optional(Schema.String),
        code: optional(Schema.String),
        id: Schema.String,
        name: optional(Schema.String),
        region: optional(Schema.String),
        seller_type: optional(Schema.String),
      }),
    ),
  }),
)
