// Generated from spec/paths/affiliate_seller/202608/creator_outreach_records_query.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { GetWeeklyCreatorOutreachRecords } from "./getWeeklyCreatorOutreachRecords.ts"

/** Checks what `getWeeklyCreatorOutreachRecords` takes. */
export const Input: Schema.Codec<GetWeeklyCreatorOutreachRecords.Input> = typed(
  object({ page_index: Schema.Finite, page_size: optionalInput(Schema.Finite) }),
)

/** Checks the `data` that `getWeeklyCreatorOutreachRecords` answers. */
export const Data: Schema.Codec<GetWeeklyCreatorOutreachRecords.Data> = typed(
  object({
    data: object({
      total: optional(Schema.Finite),
      connect_list: list(
        object({
          id: Schema.String,
          creator_open_id: optional(Schema.String),
          has_sent_im_message: optional(Schema.Boolean),
          has_sent_invitation: optional(Schema.Boolean),
          is_paired: optional(Schema.Boolean),
        }),
      ),
    }),
  }),
)
