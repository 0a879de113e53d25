// Generated from spec/paths/content_posting/v2/status_fetch.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../../validation.ts"
import type { GetPostStatus } from "./getPostStatus.ts"

/** Checks what `getPostStatus` takes. */
export const Input: Schema.Codec<GetPostStatus.Input> = typed(object({ publish_id: Schema.String }))

/** Checks the `data` that `getPostStatus` answers. */
export const Data: Schema.Codec<GetPostStatus.Data> = typed(
  object({
    status: optional(Schema.String),
    fail_reason: optional(Schema.String),
    publicaly_available_post_id: optional(list(Schema.String)),
    uploaded_bytes: optional(Schema.Finite),
    downloaded_bytes: optional(Schema.Finite),
  }),
)
