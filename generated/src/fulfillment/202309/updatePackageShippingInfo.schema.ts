// Generated from spec/paths/fulfillment/202309/packages_package_id_shipping_info_update.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, typed } from "../../validation.ts"
import type { UpdatePackageShippingInfo } from "./updatePackageShippingInfo.ts"

/** Checks what `updatePackageShippingInfo` takes. */
export const Input: Schema.Codec<UpdatePackageShippingInfo.Input> = typed(
  object({ package_id: Schema.String, shipping_provider_id: Schema.String, tracking_number: Schema.String }),
)

/** Checks the `data` that `updatePackageShippingInfo` answers. */
export const Data: Schema.Codec<UpdatePackageShippingInfo.Data> = typed(object({}))
