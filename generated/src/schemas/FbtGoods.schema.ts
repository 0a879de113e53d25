// Generated from spec/schemas/FbtGoods.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../validation.ts"
import { Dimensions } from "../schemas/Dimensions.schema.ts"
import { FbtHazmat } from "../schemas/FbtHazmat.schema.ts"
import { SkuIdentifierCode } from "../schemas/SkuIdentifierCode.schema.ts"
import { Weight } from "../schemas/Weight.schema.ts"
import type * as Types from "../schemas.ts"

export const FbtGoods: Schema.Codec<Types.FbtGoods> = typed(
  object({
    barcodes: optional(list(SkuIdentifierCode)),
    bulky_item_attribute: optional(
      object({ is_bulky_item: optional(Schema.Boolean), is_bulky_item_accessories: optional(Schema.Boolean) }),
    ),
    goods_safety_attributes: optional(
      object({
        is_fragile: optional(Schema.Boolean),
        is_liquid: optional(Schema.Boolean),
        is_sharp: optional(Schema.Boolean),
      }),
    ),
    hazmat_approval_status: optional(Schema.String),
    hazmat_info: optional(FbtHazmat),
    id: Schema.String,
    image_url: optional(Schema.String),
    is_hazmat: optional(Schema.Boolean),
    is_sioc: optional(Schema.Boolean),
    lot_expiration_info: optional(
      object({
        addresses: optional(
          object({
            address_line_1: optional(Schema.String),
            address_line_2: optional(Schema.String),
            address_line_3: optional(Schema.String),
            city: optional(Schema.String),
            district: optional(Schema.String),
            name: optional(Schema.String),
            phone_number: optional(Schema.String),
            postal_code: optional(Schema.String),
            region_code: optional(Schema.String),
            state: optional(Schema.String),
          }),
        ),
        expiration_alert_days: optional(Schema.Finite),
        handling_method: optional(Schema.String),
        inbound_cutoff_days: optional(Schema.Finite),
        is_expiration_management: optional(Schema.Boolean),
        is_lot_control: optional(Schema.Boolean),
        return_cycle: optional(Schema.String),
        sales_cutoff_days: optional(Schema.Finite),
        shelf_life_days: optional(Schema.Finite),
      }),
    ),
    merchant_declaration_info: optional(object({ dimension: optional(Dimensions), weight: optional(Weight) })),
    name: optional(Schema.String),
    reference_code: optional(Schema.String),
    sioc_approval_status: optional(Schema.String),
    sioc_attribute: optional(
      object({
        sioc_files: optional(
          list(object({ sioc_certification_url: optional(Schema.String), sioc_file_type: optional(Schema.String) })),
        ),
      }),
    ),
    skus: optional(
      list(
        object({
          id: Schema.String,
          image_url: optional(Schema.String),
          matched: optional(Schema.Boolean),
          name: optional(Schema.String),
          product: optional(
            object({ id: Schema.String, image_url: optional(Schema.String), name: optional(Schema.String) }),
          ),
          regions: optional(list(Schema.String)),
        }),
      ),
    ),
    warehouse_confirmation_info: optional(object({ dimension: optional(Dimensions), weight: optional(Weight) })),
  }),
)
