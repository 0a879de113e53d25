// Generated from spec/paths/product/202309/global_products_global_product_id.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"
import type { Dimensions, ProductAttribute, ProductImage, SkuIdentifierCode, Weight } from "../../schemas.ts"

/**
 * Reads one global product whole.
 *
 * `GET /product/202309/global_products/{global_product_id}` · seller · takes no shop · scope
 * `seller.global_product.info` · reads, so it may be repeated
 *
 * Codes to handle: `ConflictError` 12052901; `NotFoundError` 12052032, 12052048, 12052260.
 */
export const getGlobalProduct: Operation<GetGlobalProduct.Input, GetGlobalProduct.Data, "shop", GetGlobalProduct.Code> =
  {
    id: "product.202309.getGlobalProduct",
    method: "GET",
    path: "/product/202309/global_products/{global_product_id}",
    platform: "shop",
    media: "none",
    answer: "json",
    access: "seller",
    shopCipher: "forbidden",
    safety: "read",
    required: ["id"],
    scopes: ["seller.global_product.info"],
  }

export declare namespace GetGlobalProduct {
  interface Input {
    global_product_id: string
  }

  /** The global product. */
  interface Data {
    brand?: Brand
    category?: Category
    certifications?: Array<Certification>
    /** When it was created, Unix seconds. */
    create_time?: number
    description?: string
    external_global_product_id?: string
    global_seller_id?: string
    id: string
    main_images?: Array<MainImage>
    manufacturer?: Manufacturer
    /** Registered manufacturers (EU product safety). */
    manufacturer_ids?: Array<string>
    package_dimensions?: Dimensions
    package_weight?: Weight
    product_attributes?: Array<ProductAttribute>
    products?: Array<Product>
    /** Registered responsible persons (EU product safety). */
    responsible_person_ids?: Array<string>
    size_chart?: SizeChart
    skus?: Array<Sku>
    /** Language that the texts are written in. */
    source_locale?: "de-DE" | "en-IE" | "es-ES" | "fr-FR" | "it-IT" | (string & {})
    title?: string
    /** When it last changed, Unix seconds. */
    update_time?: number
    video?: Video
  }

  interface Brand {
    id: string
  }

  interface Category {
    id: string
  }

  interface Certification {
    files?: Array<File>
    id: string
    images?: Array<Image>
    title?: string
  }

  interface File {
    /** File format. */
    format?: string
    id: string
    name?: string
    urls?: Array<string>
  }

  interface Image {
    /** Pixels. */
    height?: number
    uri?: string
    /** Pixels. */
    width?: number
  }

  interface MainImage {
    /** Pixels. */
    height?: number
    uri?: string
    /** Pixels. */
    width?: number
  }

  interface Manufacturer {
    address?: string
    email?: string
    name?: string
    phone_number?: string
  }

  interface Product {
    id: string
    /** ISO 3166-1 alpha-2 code of the market. */
    region?: string
    sku_mappings?: Array<SkuMapping>
  }

  interface SkuMapping {
    global_sku_id?: string
    local_sku_id?: string
    sales_attribute_mappings?: Array<SalesAttributeMapping>
  }

  interface SalesAttributeMapping {
    global_attribute_id?: string
    global_value_id?: string
    local_attribute_id?: string
    local_value_id?: string
  }

  interface SizeChart {
    image?: SizeChartImage
    template?: Template
  }

  interface SizeChartImage {
    /** Pixels. */
    height?: number
    /** Names the image in later calls; not a link. */
    uri?: string
    /** Pixels. */
    width?: number
  }

  interface Template {
    id: string
  }

  interface Sku {
    external_global_sku_id?: string
    /** Trade numbers of the SKUs that a virtual bundle contains. */
    extra_identifier_codes?: Array<string>
    /**
     * Units over all shops, shared out when the product is first published; later changes have no effect. Ignored where
     * warehouses are named.
     */
    global_quantity?: number
    id: string
    identifier_code?: SkuIdentifierCode
    inventory?: Array<Inventory>
    price?: Price
    sales_attributes?: Array<SalesAttribute>
    /** The merchant's own SKU code. */
    seller_sku?: string
    /** Number of base units in one SKU, as text; for the price per unit. */
    sku_unit_count?: string
  }

  interface Inventory {
    global_warehouse_id?: string
    /** Units that can be ordered now and ship at once. Units that open orders have reserved are not counted. */
    quantity?: number
  }

  interface Price {
    /** Decimal number as text, in the unit of the currency. */
    amount: string
    /** ISO 4217 code. */
    currency: "USD" | "EUR" | (string & {})
    /** Price per base unit, for markets that require it on the listing. */
    unit_price?: string
  }

  interface SalesAttribute {
    id: string
    name?: string
    sku_img?: ProductImage
    value_id?: string
    value_name?: string
  }

  interface Video {
    id: string
  }

  /** The codes that the platform documents for it. */
  type Code = 12052032 | 12052048 | 12052260 | 12052901 | 36009003
}
