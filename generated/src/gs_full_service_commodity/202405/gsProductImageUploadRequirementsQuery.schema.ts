// Generated from spec/paths/gs_full_service_commodity/202405/beta_categories_category_id_image_upload_requirements.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../../validation.ts"
import type { GsProductImageUploadRequirementsQuery } from "./gsProductImageUploadRequirementsQuery.ts"

/** Checks what `gsProductImageUploadRequirementsQuery` takes. */
export const Input: Schema.Codec<GsProductImageUploadRequirementsQuery.Input> = typed(
  object({ category_id: Schema.String }),
)

/** Checks the `data` that `gsProductImageUploadRequirementsQuery` answers. */
export const Data: Schema.Codec<GsProductImageUploadRequirementsQuery.Data> = typed(
  object({
    image_upload_requirements: optional(
      list(
        object({
          config_details: optional(
            list(
              object({
                is_required: optional(Schema.Boolean),
                length_max: optional(Schema.Finite),
                length_min: optional(Schema.Finite),
                length_rate: optional(Schema.Finite),
                material_show_type: optional(Schema.String),
                material_use_type: optional(
                  list(
                    object({
                      code: optional(Schema.String),
                      is_required: optional(Schema.Boolean),
                      quantity_ceiling: optional(Schema.Finite),
                      quantity_floor: optional(Schema.Finite),
                    }),
                  ),
                ),
                max_size: optional(Schema.Finite),
                quantity_ceiling: optional(Schema.Finite),
                quantity_floor: optional(Schema.Finite),
                width_max: optional(Schema.Finite),
                width_min: optional(Schema.Finite),
                width_rate: optional(Schema.Finite),
              }),
            ),
          ),
          pic_set_type: optional(list(Schema.String)),
        }),
      ),
    ),
    pic_upload_way_configs: optional(list(Schema.String)),
  }),
)
