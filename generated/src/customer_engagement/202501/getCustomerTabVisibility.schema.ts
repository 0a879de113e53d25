// Generated from spec/paths/customer_engagement/202501/customer_tab_visibility.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, typed } from "../../validation.ts"
import type { GetCustomerTabVisibility } from "./getCustomerTabVisibility.ts"

/** Checks what `getCustomerTabVisibility` takes. */
export const Input: Schema.Codec<GetCustomerTabVisibility.Input> = typed(object({}))

/** Checks the `data` that `getCustomerTabVisibility` answers. */
export const Data: Schema.Codec<GetCustomerTabVisibility.Data> = typed(object({ is_visible: optional(Schema.Boolean) }))
