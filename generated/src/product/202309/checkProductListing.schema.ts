// Generated from spec/paths/product/202309/products_listing_check.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import { ImageRef } from "../../schemas/ImageRef.schema.ts"
import { PackageDimensionsInput } from "../../schemas/PackageDimensionsInput.schema.ts"
import { PackageWeightInput } from "../../schemas/PackageWeightInput.schema.ts"
import { ProductAttributeInput } from "../../schemas/ProductAttributeInput.schema.ts"
import { ProductCertificationInput } from "../../schemas/ProductCertificationInput.schema.ts"
import { ProductSkuInput } from "../../schemas/ProductSkuInput.schema.ts"
import { ScheduledSaleInput } from "../../schemas/ScheduledSaleInput.schema.ts"
import { SizeChartInput } from "../../schemas/SizeChartInput.schema.ts"
import type { CheckProductListing } from "./checkProductListing.ts"

/** Checks what `checkProductListing` takes. */
export const Input: Schema.Codec<CheckProductListing.Input> = typed(
  object({
    is_diagnosis_required: optionalInput(Schema.Boolean),
    brand_id: optionalInput(Schema.String),
    category_id: Schema.String,
    certifications: optionalInput(list(ProductCertificationInput)),
    delivery_option_ids: optionalInput(list(Schema.String)),
    description: Schema.String,
    external_product_id: optionalInput(Schema.String),
    is_cod_allowed: optionalInput(Schema.Boolean),
    is_pre_owned: optionalInput(Schema.Boolean),
    key_product_features: optionalInput(list(Schema.String)),
    listing_platforms: optionalInput(list(Schema.String)),
    main_images: list(ImageRef),
    manufacturer_ids: optionalInput(list(Schema.String)),
    minimum_order_quantity: optionalInput(Schema.Finite),
    option: optionalInput(
      object({
        gne_async_check_session_id: optionalInput(Schema.String),
        need_trigger_gne_async_check: optionalInput(Schema.Boolean),
      }),
    ),
    package_dimensions: optionalInput(PackageDimensionsInput),
    package_weight: PackageWeightInput,
    primary_combined_product_id: optionalInput(Schema.String),
    product_attributes: optionalInput(list(ProductAttributeInput)),
    responsible_person_ids: optionalInput(list(Schema.String)),
    scheduled_sale: optionalInput(ScheduledSaleInput),
    search_terms: optionalInput(list(Schema.String)),
    shipping_insurance_requirement: optionalInput(Schema.String),
    shipping_template_id: optionalInput(Schema.String),
    size_chart: optionalInput(SizeChartInput),
    skus: list(ProductSkuInput),
    title: Schema.String,
    video: optionalInput(object({ id: Schema.String })),
  }),
)

/** Checks the `data` that `checkProductListing` answers. */
export const Data: Schema.Codec<CheckProductListing.Data> = typed(
  object({
    check_result: optional(Schema.String),
    diagnoses: optional(
      list(
        object({
          diagnosis_results: optional(
            list(
              object({
                code: optional(Schema.String),
                how_to_solve: optional(Schema.String),
                quality_tier: optional(Schema.String),
              }),
            ),
          ),
          field: optional(Schema.String),
          suggestions: optional(
            object({
              images: optional(
                list(
                  object({
                    height: optional(Schema.Finite),
                    optimized_uri: optional(Schema.String),
                    optimized_url: optional(Schema.String),
                    uri: optional(Schema.String),
                    url: optional(Schema.String),
                    width: optional(Schema.Finite),
                  }),
                ),
              ),
              seo_words: optional(list(object({ text: optional(Schema.String) }))),
              smart_texts: optional(list(object({ text: optional(Schema.String) }))),
            }),
          ),
        }),
      ),
    ),
    fail_reasons: optional(list(object({ code: optional(Schema.Finite), message: optional(Schema.String) }))),
    listing_quality: optional(
      object({ current_tier: optional(Schema.String), remaining_recommendations: optional(Schema.Finite) }),
    ),
    pre_check_results: optional(
      list(
        object({
          pre_check_details: optional(
            list(
              object({
                long_reason: optional(Schema.String),
                related_fields: optional(list(Schema.String)),
                short_reason: optional(Schema.String),
              }),
            ),
          ),
          pre_check_item: optional(Schema.String),
        }),
      ),
    ),
    warnings: optional(object({ message: optional(Schema.String) })),
  }),
)
