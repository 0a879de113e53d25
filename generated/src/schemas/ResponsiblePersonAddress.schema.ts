// Generated from spec/schemas/ResponsiblePersonAddress.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, typed } from "../validation.ts"
import type * as Types from "../schemas.ts"

export const ResponsiblePersonAddress: Schema.Codec<Types.ResponsiblePersonAddress> = typed(
  object({
    city: optional(Schema.String),
    country: optional(Schema.String),
    district: optional(Schema.String),
    postal_code: optional(Schema.String),
    province: optional(Schema.String),
    street_address_line1: optional(Schema.String),
    street_address_line2: optional(Schema.String),
  }),
)
