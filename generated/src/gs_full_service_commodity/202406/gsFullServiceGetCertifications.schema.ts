// Generated from spec/paths/gs_full_service_commodity/202406/beta_categories_category_id_certifications.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../../validation.ts"
import type { GsFullServiceGetCertifications } from "./gsFullServiceGetCertifications.ts"

/** Checks what `gsFullServiceGetCertifications` takes. */
export const Input: Schema.Codec<GsFullServiceGetCertifications.Input> = typed(object({ category_id: Schema.String }))

/** Checks the `data` that `gsFullServiceGetCertifications` answers. */
export const Data: Schema.Codec<GsFullServiceGetCertifications.Data> = typed(
  object({
    certifications: list(
      object({
        description: optional(Schema.String),
        is_required: optional(Schema.Boolean),
        qualifications: optional(
          list(
            object({
              description: optional(Schema.String),
              example_url: optional(Schema.String),
              file_types: optional(list(Schema.String)),
              max_file_count: optional(Schema.Finite),
              type: optional(Schema.String),
            }),
          ),
        ),
        region_code: optional(Schema.String),
        type: optional(Schema.String),
      }),
    ),
  }),
)
