// Generated from spec/paths/customer_service/202602/sessions_search.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { SearchSessions } from "./searchSessions.ts"

/** Checks what `searchSessions` takes. */
export const Input: Schema.Codec<SearchSessions.Input> = typed(
  object({
    page_size: optionalInput(Schema.Finite),
    page_token: optionalInput(Schema.String),
    locale: optionalInput(Schema.String),
    begin_time_ge: optionalInput(Schema.Finite),
    begin_time_lt: optionalInput(Schema.Finite),
    buyer_nickname: optionalInput(Schema.String),
  }),
)

/** Checks the `data` that `searchSessions` answers. */
export const Data: Schema.Codec<SearchSessions.Data> = typed(
  object({
    next_page_token: optional(Schema.String),
    sessions: list(
      object({
        begin_time: optional(Schema.Finite),
        buyer_nickname: optional(Schema.String),
        chat_tags: optional(list(Schema.String)),
        conversation_id: optional(Schema.String),
        dissatisfaction_reason: optional(Schema.String),
        end_time: optional(Schema.Finite),
        first_response_late: optional(Schema.Boolean),
        first_response_time: optional(Schema.Finite),
        id: Schema.String,
        satisfaction_score: optional(Schema.Finite),
      }),
    ),
  }),
)
