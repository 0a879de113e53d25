// Generated from spec/paths/product/202309/products_product_id.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import { CategoryNode } from "../../schemas/CategoryNode.schema.ts"
import { Dimensions } from "../../schemas/Dimensions.schema.ts"
import { GlobalProductAssociation } from "../../schemas/GlobalProductAssociation.schema.ts"
import { IntegratedPlatformStatus } from "../../schemas/IntegratedPlatformStatus.schema.ts"
import { ProductAttribute } from "../../schemas/ProductAttribute.schema.ts"
import { ProductAudit } from "../../schemas/ProductAudit.schema.ts"
import { ProductCertification } from "../../schemas/ProductCertification.schema.ts"
import { ProductFamily } from "../../schemas/ProductFamily.schema.ts"
import { ProductImage } from "../../schemas/ProductImage.schema.ts"
import { ProductSku } from "../../schemas/ProductSku.schema.ts"
import { ProductSubscription } from "../../schemas/ProductSubscription.schema.ts"
import { ProductVideo } from "../../schemas/ProductVideo.schema.ts"
import { RecommendedCategory } from "../../schemas/RecommendedCategory.schema.ts"
import { ScheduledSale } from "../../schemas/ScheduledSale.schema.ts"
import { Weight } from "../../schemas/Weight.schema.ts"
import type { GetProduct } from "./getProduct.ts"

/** Checks what `getProduct` takes. */
export const Input: Schema.Codec<GetProduct.Input> = typed(
  object({
    product_id: Schema.String,
    return_under_review_version: optionalInput(Schema.Boolean),
    return_draft_version: optionalInput(Schema.Boolean),
    locale: optionalInput(Schema.String),
  }),
)

/** Checks the `data` that `getProduct` answers. */
export const Data: Schema.Codec<GetProduct.Data> = typed(
  object({
    audit: optional(ProductAudit),
    audit_failed_reasons: optional(
      list(
        object({
          listing_platform: optional(Schema.String),
          position: optional(Schema.String),
          reasons: optional(list(Schema.String)),
          suggestions: optional(list(Schema.String)),
        }),
      ),
    ),
    brand: optional(object({ id: Schema.String, name: optional(Schema.String) })),
    category_chains: optional(list(CategoryNode)),
    certifications: optional(list(ProductCertification)),
    create_time: optional(Schema.Finite),
    delivery_options: optional(
      list(object({ id: Schema.String, is_available: optional(Schema.Boolean), name: optional(Schema.String) })),
    ),
    description: optional(Schema.String),
    external_product_id: optional(Schema.String),
    global_product_association: optional(GlobalProductAssociation),
    has_draft: optional(Schema.Boolean),
    id: Schema.String,
    integrated_platform_statuses: optional(list(IntegratedPlatformStatus)),
    is_cod_allowed: optional(Schema.Boolean),
    is_not_for_sale: optional(Schema.Boolean),
    is_pre_owned: optional(Schema.Boolean),
    is_replicated: optional(Schema.Boolean),
    key_product_features: optional(list(Schema.String)),
    listing_quality_tier: optional(Schema.String),
    main_images: optional(list(ProductImage)),
    manufacturer_ids: optional(list(Schema.String)),
    minimum_order_quantity: optional(Schema.Finite),
    package_dimensions: optional(Dimensions),
    package_weight: optional(Weight),
    prescription_requirement: optional(object({ needs_prescription: optional(Schema.Boolean) })),
    primary_combined_product_id: optional(Schema.String),
    product_attributes: optional(list(ProductAttribute)),
    product_families: optional(list(ProductFamily)),
    product_status: optional(Schema.String),
    product_types: optional(list(Schema.String)),
    recommended_categories: optional(list(RecommendedCategory)),
    responsible_person_ids: optional(list(Schema.String)),
    scheduled_sale: optional(ScheduledSale),
    search_terms: optional(list(Schema.String)),
    shipping_insurance_requirement: optional(Schema.String),
    shipping_template_id: optional(Schema.String),
    size_chart: optional(object({ image: optional(ProductImage), template: optional(object({ id: Schema.String })) })),
    skus: optional(list(ProductSku)),
    status: optional(Schema.String),
    subscribe_info: optional(ProductSubscription),
    title: optional(Schema.String),
    update_time: optional(Schema.Finite),
    video: optional(ProductVideo),
  }),
)
