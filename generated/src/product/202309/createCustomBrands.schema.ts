// Generated from spec/paths/product/202309/brands.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, typed } from "../../validation.ts"
import type { CreateCustomBrands } from "./createCustomBrands.ts"

/** Checks what `createCustomBrands` takes. */
export const Input: Schema.Codec<CreateCustomBrands.Input> = typed(object({ name: Schema.String }))

/** Checks the `data` that `createCustomBrands` answers. */
export const Data: Schema.Codec<CreateCustomBrands.Data> = typed(object({ id: Schema.String }))
