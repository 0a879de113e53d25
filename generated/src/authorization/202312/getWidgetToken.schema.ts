// Generated from spec/paths/authorization/202312/widget_token.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, optionalInput, typed } from "../../validation.ts"
import type { GetWidgetToken } from "./getWidgetToken.ts"

/** Checks what `getWidgetToken` takes. */
export const Input: Schema.Codec<GetWidgetToken.Input> = typed(object({ shop_id: optionalInput(Schema.String) }))

/** Checks the `data` that `getWidgetToken` answers. */
export const Data: Schema.Codec<GetWidgetToken.Data> = typed(
  object({ widget_token: optional(object({ expire_at: optional(Schema.Finite), token: optional(Schema.String) })) }),
)
