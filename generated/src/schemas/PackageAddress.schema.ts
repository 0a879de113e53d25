// Generated from spec/schemas/PackageAddress.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, typed } from "../validation.ts"
import type * as Types from "../schemas.ts"

export const PackageAddress: Schema.Codec<Types.PackageAddress> = typed(
  object({
    address_detail: optional(Schema.String),
    address_line1: optional(Schema.String),
    address_line2: optional(Schema.String),
    address_line3: optional(Schema.String),
    address_line4: optional(Schema.String),
    full_address: optional(Schema.String),
    name: optional(Schema.String),
    phone_number: optional(Schema.String),
    postal_code: optional(Schema.String),
    region_code: optional(Schema.String),
  }),
)
