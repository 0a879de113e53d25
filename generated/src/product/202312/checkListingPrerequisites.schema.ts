// Generated from spec/paths/product/202312/prerequisites.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../../validation.ts"
import type { CheckListingPrerequisites } from "./checkListingPrerequisites.ts"

/** Checks what `checkListingPrerequisites` takes. */
export const Input: Schema.Codec<CheckListingPrerequisites.Input> = typed(object({}))

/** Checks the `data` that `checkListingPrerequisites` answers. */
export const Data: Schema.Codec<CheckListingPrerequisites.Data> = typed(
  object({
    check_results: list(
      object({
        check_item: optional(Schema.String),
        fail_reasons: optional(list(Schema.String)),
        is_failed: optional(Schema.Boolean),
      }),
    ),
  }),
)
