// Generated from spec/paths/fulfillment/202309/packages_deliver.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import { PackageError } from "../../schemas/PackageError.schema.ts"
import type { UpdatePackageDeliveryStatus } from "./updatePackageDeliveryStatus.ts"

/** Checks what `updatePackageDeliveryStatus` takes. */
export const Input: Schema.Codec<UpdatePackageDeliveryStatus.Input> = typed(
  object({
    packages: list(
      object({
        delivery_type: Schema.String,
        fail_delivery_reason: optionalInput(Schema.String),
        file_type: optionalInput(Schema.String),
        file_url: optionalInput(Schema.String),
        id: Schema.String,
      }),
    ),
  }),
)

/** Checks the `data` that `updatePackageDeliveryStatus` answers. */
export const Data: Schema.Codec<UpdatePackageDeliveryStatus.Data> = typed(
  object({ errors: optional(list(PackageError)) }),
)
