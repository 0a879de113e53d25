// Generated from spec/paths/content_posting/v2/cancel.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, typed } from "../../validation.ts"
import type { CancelPublish } from "./cancelPublish.ts"

/** Checks what `cancelPublish` takes. */
export const Input: Schema.Codec<CancelPublish.Input> = typed(object({ publish_id: Schema.String }))

/** Checks the `data` that `cancelPublish` answers. */
export const Data: Schema.Codec<CancelPublish.Data> = typed(object({}))
