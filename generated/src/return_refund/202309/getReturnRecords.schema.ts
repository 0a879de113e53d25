// Generated from spec/paths/return_refund/202309/returns_return_id_records.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import { Image } from "../../schemas/Image.schema.ts"
import type { GetReturnRecords } from "./getReturnRecords.ts"

/** Checks what `getReturnRecords` takes. */
export const Input: Schema.Codec<GetReturnRecords.Input> = typed(
  object({ return_id: Schema.String, locale: optionalInput(Schema.String) }),
)

/** Checks the `data` that `getReturnRecords` answers. */
export const Data: Schema.Codec<GetReturnRecords.Data> = typed(
  object({
    records: list(
      object({
        create_time: optional(Schema.Finite),
        description: optional(Schema.String),
        event: optional(Schema.String),
        images: optional(list(Image)),
        note: optional(Schema.String),
        reason_text: optional(Schema.String),
        role: optional(Schema.String),
        videos: optional(
          list(
            object({
              cover: optional(Schema.String),
              duration_millis: optional(Schema.Finite),
              height: optional(Schema.Finite),
              url: optional(Schema.String),
              width: optional(Schema.Finite),
            }),
          ),
        ),
      }),
    ),
  }),
)
