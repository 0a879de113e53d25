// Generated from spec/schemas/ProductSummary.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../validation.ts"
import { IntegratedPlatformStatus } from "../schemas/IntegratedPlatformStatus.schema.ts"
import { ProductAudit } from "../schemas/ProductAudit.schema.ts"
import { ProductFamily } from "../schemas/ProductFamily.schema.ts"
import { ProductSkuSummary } from "../schemas/ProductSkuSummary.schema.ts"
import { RecommendedCategory } from "../schemas/RecommendedCategory.schema.ts"
import { ScheduledSale } from "../schemas/ScheduledSale.schema.ts"
import type * as Types from "../schemas.ts"

export const ProductSummary: Schema.Codec<Types.ProductSummary> = typed(
  object({
    audit: optional(ProductAudit),
    create_time: optional(Schema.Finite),
    has_draft: optional(Schema.Boolean),
    id: Schema.String,
    integrated_platform_statuses: optional(list(IntegratedPlatformStatus)),
    is_not_for_sale: optional(Schema.Boolean),
    listing_quality_tier: optional(Schema.String),
    product_families: optional(list(ProductFamily)),
    product_sync_fail_reasons: optional(list(Schema.String)),
    product_tags: optional(list(Schema.String)),
    recommended_categories: optional(list(RecommendedCategory)),
    sales_regions: optional(list(Schema.String)),
    scheduled_sale: optional(ScheduledSale),
    skus: optional(list(ProductSkuSummary)),
    status: optional(Schema.String),
    title: optional(Schema.String),
    update_time: optional(Schema.Finite),
  }),
)
