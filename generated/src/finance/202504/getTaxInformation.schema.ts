// Generated from spec/paths/finance/202504/tax_information.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../../validation.ts"
import type { GetTaxInformation } from "./getTaxInformation.ts"

/** Checks what `getTaxInformation` takes. */
export const Input: Schema.Codec<GetTaxInformation.Input> = typed(object({}))

/** Checks the `data` that `getTaxInformation` answers. */
export const Data: Schema.Codec<GetTaxInformation.Data> = typed(
  object({
    tax_information: optional(
      object({
        business_entity: optional(
          object({
            address: optional(Schema.String),
            branch_number: optional(Schema.String),
            business_name: optional(Schema.String),
            fiscal_regime: optional(Schema.String),
            organization_level: optional(Schema.String),
            postal_code: optional(Schema.String),
          }),
        ),
        overall_status: optional(
          object({
            is_tax_infomation_complete: optional(Schema.Boolean),
            is_tax_number_submitted: optional(Schema.Boolean),
          }),
        ),
        tax_numbers: optional(
          list(
            object({
              recent_audit: optional(
                object({
                  rejection_reasons: optional(list(Schema.String)),
                  status: optional(Schema.String),
                  tax_number: optional(Schema.String),
                }),
              ),
              registration_status: optional(Schema.String),
              tax_form_audit_status: optional(Schema.String),
              tax_number: optional(Schema.String),
              type: optional(Schema.String),
            }),
          ),
        ),
      }),
    ),
  }),
)
