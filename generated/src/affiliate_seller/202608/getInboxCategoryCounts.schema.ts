// Generated from spec/paths/affiliate_seller/202608/conversations_group_counts.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../../validation.ts"
import type { GetInboxCategoryCounts } from "./getInboxCategoryCounts.ts"

/** Checks what `getInboxCategoryCounts` takes. */
export const Input: Schema.Codec<GetInboxCategoryCounts.Input> = typed(object({}))

/** Checks the `data` that `getInboxCategoryCounts` answers. */
export const Data: Schema.Codec<GetInboxCategoryCounts.Data> = typed(
  object({
    data: object({
      group_counts: list(object({ group_type: optional(Schema.String), count: optional(Schema.Finite) })),
    }),
  }),
)
