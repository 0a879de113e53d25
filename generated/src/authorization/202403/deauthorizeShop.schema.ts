// Generated from spec/paths/authorization/202403/shops.yaml. Do not edit: `pnpm generate`.
import type * as Schema from "effect/Schema"
import { object, typed } from "../../validation.ts"
import type { DeauthorizeShop } from "./deauthorizeShop.ts"

/** Checks what `deauthorizeShop` takes. */
export const Input: Schema.Codec<DeauthorizeShop.Input> = typed(object({}))

/** Checks the `data` that `deauthorizeShop` answers. */
export const Data: Schema.Codec<DeauthorizeShop.Data> = typed(object({}))
