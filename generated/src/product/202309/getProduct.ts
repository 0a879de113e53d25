// Generated from spec/paths/product/202309/products_product_id.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"
import type {
  CategoryNode,
  Dimensions,
  GlobalProductAssociation,
  IntegratedPlatformStatus,
  ProductAttribute,
  ProductAudit,
  ProductCertification,
  ProductFamily,
  ProductImage,
  ProductSku,
  ProductSubscription,
  ProductVideo,
  RecommendedCategory,
  ScheduledSale,
  Weight,
} from "../../schemas.ts"

/**
 * Reads one product whole: texts, images, attributes, SKUs, prices and stock.
 *
 * `GET /product/202309/products/{product_id}` · seller · for one shop · scope `seller.product.basic` · reads, so it may
 * be repeated
 *
 * Codes to handle: `ConflictError` 12052901; `NotFoundError` 12019150, 12052032, 12052048, 12052260, 12052547,
 * 12052704.
 */
export const getProduct: Operation<GetProduct.Input, GetProduct.Data, "shop", GetProduct.Code> = {
  id: "product.202309.getProduct",
  method: "GET",
  path: "/product/202309/products/{product_id}",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["return_under_review_version", "return_draft_version", "locale"],
  access: "seller",
  shopCipher: "required",
  safety: "read",
  required: ["id"],
  scopes: ["seller.product.basic"],
}

export declare namespace GetProduct {
  interface Input {
    /** As the listing search and the create call return it. */
    product_id: string
    /** Answers the version in review, where there is one, in place of the live version. */
    return_under_review_version?: boolean | undefined
    /** Answers the pending draft, where there is one, in place of the live version. */
    return_draft_version?: boolean | undefined
    /** Language of the texts, as BCP 47, such as en-US. */
    locale?: string | undefined
  }

  /** The product. */
  interface Data {
    audit?: ProductAudit
    audit_failed_reasons?: Array<AuditFailedReason>
    brand?: Brand
    category_chains?: Array<CategoryNode>
    certifications?: Array<ProductCertification>
    /** When the product was created, Unix seconds. */
    create_time?: number
    delivery_options?: Array<DeliveryOption>
    description?: string
    /** Id of the product in the merchant's own system. */
    external_product_id?: string
    global_product_association?: GlobalProductAssociation
    /** True while edits wait in a draft beside the live version. */
    has_draft?: boolean
    id: string
    integrated_platform_statuses?: Array<IntegratedPlatformStatus>
    /** True if buyers may pay cash on delivery. */
    is_cod_allowed?: boolean
    /** True for goods that are only given away, such as gifts with a purchase. */
    is_not_for_sale?: boolean
    /** True for second-hand goods. Only for products that are listed on Tokopedia alone. */
    is_pre_owned?: boolean
    /** True if copies of this product exist in other markets. */
    is_replicated?: boolean
    /** Selling points, one an entry. */
    key_product_features?: Array<string>
    /** How the platform rates the content of the listing: title, images, attributes. */
    listing_quality_tier?: "POOR" | "FAIR" | "GOOD" | (string & {})
    main_images?: Array<ProductImage>
    /** Registered manufacturers (EU product safety). */
    manufacturer_ids?: Array<string>
    /** Least number of units in one order. */
    minimum_order_quantity?: number
    package_dimensions?: Dimensions
    package_weight?: Weight
    prescription_requirement?: PrescriptionRequirement
    primary_combined_product_id?: string
    product_attributes?: Array<ProductAttribute>
    product_families?: Array<ProductFamily>
    /** Older form of `status`, which has the finer states. */
    product_status?:
      | "INITIAL"
      | "DRAFT"
      | "ACTIVATE"
      | "SELLER_DEACTIVATED"
      | "PLATFORM_DEACTIVATED"
      | "FREEZE"
      | "DELETED"
      | (string & {})
    /** What is special about it: made of other products, part of one, or a target of global replication. */
    product_types?: Array<"COMBINED_PRODUCT" | "IN_COMBINED_PRODUCT" | "GPR_TARGET_PRODUCT" | (string & {})>
    recommended_categories?: Array<RecommendedCategory>
    /** Registered responsible persons (EU product safety). */
    responsible_person_ids?: Array<string>
    scheduled_sale?: ScheduledSale
    /** Words that buyers search for. */
    search_terms?: Array<string>
    /** Whether the buyer has to take, may take or cannot take shipping insurance. */
    shipping_insurance_requirement?: "REQUIRED" | "OPTIONAL" | "NOT_SUPPORTED" | (string & {})
    shipping_template_id?: string
    size_chart?: SizeChart
    skus?: Array<ProductSku>
    /** The status of the listing; only ACTIVATE is on sale. */
    status?:
      | "DRAFT"
      | "PENDING"
      | "FAILED"
      | "ACTIVATE"
      | "SELLER_DEACTIVATED"
      | "PLATFORM_DEACTIVATED"
      | "FREEZE"
      | "DELETED"
      | "SCHEDULED"
      | (string & {})
    subscribe_info?: ProductSubscription
    title?: string
    /** When the product was last edited, Unix seconds. */
    update_time?: number
    video?: ProductVideo
  }

  interface AuditFailedReason {
    /** The storefront that refused it. */
    listing_platform?: "TIKTOK_SHOP" | "TOKOPEDIA" | (string & {})
    /** The part of the listing that was refused. */
    position?: string
    reasons?: Array<string>
    suggestions?: Array<string>
  }

  interface Brand {
    id: string
    name?: string
  }

  interface DeliveryOption {
    id: string
    /** True if this way of delivery serves the product. */
    is_available?: boolean
    name?: string
  }

  interface PrescriptionRequirement {
    /** True if the buyer has to show a prescription. */
    needs_prescription?: boolean
  }

  interface SizeChart {
    image?: ProductImage
    template?: Template
  }

  interface Template {
    id: string
  }

  /** The codes that the platform documents for it. */
  type Code = 12019150 | 12052032 | 12052048 | 12052260 | 12052547 | 12052704 | 12052901 | 36009003
}
