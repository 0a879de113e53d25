// Generated from spec/paths/product/202404/global_products_listing_check.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"
import type { SkuIdentifierCodeInput } from "../../schemas.ts"

/**
 * Checks a global product before it is submitted, without storing it.
 *
 * `POST /product/202404/global_products/listing_check` · any token (no source says whose) · takes no shop · reads, so
 * it may be repeated
 *
 * Not in the public index of July 2026. No source says which fields of the body are required.
 */
export const checkGlobalProductListing: Operation<
  CheckGlobalProductListing.Input,
  CheckGlobalProductListing.Data,
  "shop"
> = {
  id: "product.202404.checkGlobalProductListing",
  method: "POST",
  path: "/product/202404/global_products/listing_check",
  platform: "shop",
  media: "json",
  answer: "json",
  body: [
    "brand_id",
    "category_id",
    "certifications",
    "description",
    "main_images",
    "manufacturer",
    "package_dimensions",
    "package_weight",
    "product_attributes",
    "size_chart",
    "skus",
    "title",
    "video",
  ],
  access: "any",
  shopCipher: "forbidden",
  safety: "read",
  scopes: [],
}

export declare namespace CheckGlobalProductListing {
  interface Input {
    /** The brand; left out for goods without one. */
    brand_id?: string | undefined
    /** A leaf category of the market. */
    category_id?: string | undefined
    certifications?: ReadonlyArray<Certification> | undefined
    /** At most 10,000 characters. */
    description?: string | undefined
    main_images?: ReadonlyArray<MainImage> | undefined
    manufacturer?: Manufacturer | undefined
    package_dimensions?: PackageDimensions | undefined
    package_weight?: PackageWeight | undefined
    product_attributes?: ReadonlyArray<ProductAttribute> | undefined
    size_chart?: SizeChart | undefined
    skus?: ReadonlyArray<Sku> | undefined
    /** At most 255 characters. */
    title?: string | undefined
    video?: Video | undefined
  }

  interface Certification {
    files?: ReadonlyArray<File> | undefined
    id?: string | undefined
    images?: ReadonlyArray<Image> | undefined
  }

  interface File {
    /** File format. */
    format?: string | undefined
    id?: string | undefined
    name?: string | undefined
  }

  interface Image {
    uri?: string | undefined
  }

  interface MainImage {
    uri?: string | undefined
  }

  interface Manufacturer {
    address?: string | undefined
    email?: string | undefined
    name?: string | undefined
    phone_number?: string | undefined
  }

  interface PackageDimensions {
    /** Whole number as text, in `unit`. */
    height?: string | undefined
    /** Whole number as text, in `unit`. */
    length?: string | undefined
    /** CENTIMETER, the only unit of global products. */
    unit?: string | undefined
    /** Whole number as text, in `unit`. */
    width?: string | undefined
  }

  interface PackageWeight {
    /** KILOGRAM, the only unit of global products. */
    unit?: string | undefined
    /** Decimal number as text, in `unit`. */
    value?: string | undefined
  }

  interface ProductAttribute {
    id?: string | undefined
    values?: ReadonlyArray<Value> | undefined
  }

  interface Value {
    id?: string | undefined
    /** At most 500 characters. */
    name?: string | undefined
  }

  interface SizeChart {
    image?: SizeChartImage | undefined
    template?: Template | undefined
  }

  interface SizeChartImage {
    /** Names the image in later calls; not a link. */
    uri?: string | undefined
  }

  interface Template {
    id?: string | undefined
  }

  interface Sku {
    /**
     * Units over all shops, shared out when the product is first published; later changes have no effect. Ignored where
     * warehouses are named.
     */
    global_quantity?: number | undefined
    identifier_code?: SkuIdentifierCodeInput | undefined
    inventory?: ReadonlyArray<Inventory> | undefined
    price?: Price | undefined
    sales_attributes?: ReadonlyArray<SalesAttribute> | undefined
    /** The merchant's own SKU code. At most 50 characters. */
    seller_sku?: string | undefined
    /** Number of base units in one SKU, as text; for the price per unit. 0.01 to 99,999.9999. */
    sku_unit_count?: string | undefined
  }

  interface Inventory {
    global_warehouse_id?: string | undefined
    /** Units that can be ordered now and ship at once. Units that open orders have reserved are not counted. */
    quantity?: number | undefined
  }

  interface Price {
    /** The price before tax from which the local prices are computed, decimal number as text. At most 99,999,999.99. */
    amount?: string | undefined
    /** ISO 4217 code. */
    currency?: string | undefined
  }

  interface SalesAttribute {
    id?: string | undefined
    /** At most 20 characters. */
    name?: string | undefined
    sku_img?: SkuImg | undefined
    value_id?: string | undefined
    value_name?: string | undefined
  }

  interface SkuImg {
    uri?: string | undefined
  }

  interface Video {
    id?: string | undefined
  }

  /** The verdict and the reasons. */
  interface Data {
    check_result?: string
    fail_reasons?: Array<FailReason>
  }

  interface FailReason {
    message?: string
  }
}
