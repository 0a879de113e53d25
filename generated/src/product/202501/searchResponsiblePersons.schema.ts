// Generated from spec/paths/product/202501/compliance_responsible_persons_search.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import { ResponsiblePersonAddress } from "../../schemas/ResponsiblePersonAddress.schema.ts"
import type { SearchResponsiblePersons } from "./searchResponsiblePersons.ts"

/** Checks what `searchResponsiblePersons` takes. */
export const Input: Schema.Codec<SearchResponsiblePersons.Input> = typed(
  object({
    page_size: optionalInput(Schema.Finite),
    page_token: optionalInput(Schema.String),
    keyword: optionalInput(Schema.String),
    locales: optionalInput(list(Schema.String)),
    responsible_person_ids: optionalInput(list(Schema.String)),
  }),
)

/** Checks the `data` that `searchResponsiblePersons` answers. */
export const Data: Schema.Codec<SearchResponsiblePersons.Data> = typed(
  object({
    next_page_token: optional(Schema.String),
    responsible_persons: list(
      object({
        id: Schema.String,
        regional_profiles: optional(
          list(
            object({
              address: optional(ResponsiblePersonAddress),
              email: optional(Schema.String),
              locale: optional(Schema.String),
              name: optional(Schema.String),
              phone_number: optional(
                object({ country_code: optional(Schema.String), local_number: optional(Schema.String) }),
              ),
            }),
          ),
        ),
      }),
    ),
    total_count: optional(Schema.Finite),
  }),
)
