// Generated from spec/paths/fulfillment/202309/packages_package_id.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../../validation.ts"
import { Dimensions } from "../../schemas/Dimensions.schema.ts"
import { PackageAddress } from "../../schemas/PackageAddress.schema.ts"
import { Weight } from "../../schemas/Weight.schema.ts"
import type { GetPackageDetail } from "./getPackageDetail.ts"

/** Checks what `getPackageDetail` takes. */
export const Input: Schema.Codec<GetPackageDetail.Input> = typed(object({ package_id: Schema.String }))

/** Checks the `data` that `getPackageDetail` answers. */
export const Data: Schema.Codec<GetPackageDetail.Data> = typed(
  object({
    biz_extension_tags: optional(list(Schema.String)),
    create_time: optional(Schema.Finite),
    delivery_option_id: optional(Schema.String),
    delivery_option_name: optional(Schema.String),
    dimension: optional(Dimensions),
    handover_method: optional(Schema.String),
    has_multi_skus: optional(Schema.Boolean),
    insurance: optional(
      object({
        claim_status: optional(Schema.String),
        coverage_amount: optional(Schema.String),
        is_claim_eligible: optional(Schema.Boolean),
        is_purchased: optional(Schema.Boolean),
      }),
    ),
    last_mile_tracking_number: optional(Schema.String),
    note_tag: optional(Schema.String),
    order_line_item_ids: optional(list(Schema.String)),
    orders: optional(
      list(
        object({
          id: Schema.String,
          skus: optional(
            list(
              object({
                id: Schema.String,
                image_url: optional(Schema.String),
                name: optional(Schema.String),
                quantity: optional(Schema.Finite),
              }),
            ),
          ),
        }),
      ),
    ),
    package_id: optional(Schema.String),
    package_status: optional(Schema.String),
    package_sub_status: optional(Schema.String),
    pickup_slot: optional(object({ end_time: optional(Schema.Finite), start_time: optional(Schema.Finite) })),
    recipient_address: optional(PackageAddress),
    sender_address: optional(PackageAddress),
    ship_exception_reason: optional(Schema.String),
    shipping_provider_id: optional(Schema.String),
    shipping_provider_name: optional(Schema.String),
    shipping_type: optional(Schema.String),
    split_and_combine_tag: optional(Schema.String),
    tracking_number: optional(Schema.String),
    update_time: optional(Schema.Finite),
    weight: optional(Weight),
    warehouse_id: optional(Schema.String),
  }),
)
