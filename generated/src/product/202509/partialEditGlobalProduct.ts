// Generated from spec/paths/product/202509/global_products_global_product_id_partial_edit.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"
import type {
  DimensionsInput,
  ImageRef,
  MoneyInput,
  ProductAttributeInput,
  PublishResult,
  SizeChartInput,
  SkuIdentifierCodeInput,
  WeightInput,
} from "../../schemas.ts"

/**
 * Changes the given parts of a global product.
 *
 * `PUT /product/202509/global_products/{global_product_id}/partial_edit` · seller · takes no shop · scope
 * `seller.product.basic` · may be repeated: twice leaves what once leaves
 */
export const partialEditGlobalProduct: Operation<
  PartialEditGlobalProduct.Input,
  PartialEditGlobalProduct.Data,
  "shop"
> = {
  id: "product.202509.partialEditGlobalProduct",
  method: "PUT",
  path: "/product/202509/global_products/{global_product_id}/partial_edit",
  platform: "shop",
  media: "json",
  answer: "json",
  body: [
    "brand_id",
    "category_id",
    "category_version",
    "certifications",
    "description",
    "external_global_product_id",
    "main_images",
    "manufacturer",
    "manufacturer_ids",
    "package_dimensions",
    "package_weight",
    "product_attributes",
    "responsible_person_ids",
    "size_chart",
    "skus",
    "title",
    "video",
  ],
  access: "seller",
  shopCipher: "forbidden",
  safety: "idempotent",
  scopes: ["seller.product.basic"],
}

export declare namespace PartialEditGlobalProduct {
  interface Input {
    global_product_id: string
    /** The brand; left out for goods without one. */
    brand_id?: string | undefined
    /** A leaf category of the market. */
    category_id?: string | undefined
    /** v1 or v2 of the category tree; v2 is the tree of the US market. */
    category_version?: string | undefined
    certifications?: ReadonlyArray<Certification> | undefined
    description?: string | undefined
    external_global_product_id?: string | undefined
    main_images?: ReadonlyArray<ImageRef> | undefined
    manufacturer?: Manufacturer | undefined
    /** Registered manufacturers (EU product safety). */
    manufacturer_ids?: ReadonlyArray<string> | undefined
    package_dimensions?: DimensionsInput | undefined
    package_weight?: WeightInput | undefined
    product_attributes?: ReadonlyArray<ProductAttributeInput> | undefined
    /** Registered responsible persons (EU product safety). */
    responsible_person_ids?: ReadonlyArray<string> | undefined
    size_chart?: SizeChartInput | undefined
    skus?: ReadonlyArray<Sku> | undefined
    title?: string | undefined
    video?: Video | undefined
  }

  interface Certification {
    files?: ReadonlyArray<File> | undefined
    id: string
    images?: ReadonlyArray<ImageRef> | undefined
  }

  interface File {
    /** File format. */
    format: string
    id: string
    name: string
  }

  interface Manufacturer {
    address?: string | undefined
    email?: string | undefined
    name?: string | undefined
    phone_number?: string | undefined
  }

  interface Sku {
    external_global_sku_id?: string | undefined
    /** Further trade numbers. */
    extra_identifier_codes?: ReadonlyArray<string> | undefined
    /** Units to share over the local listings. */
    global_quantity?: number | undefined
    id?: string | undefined
    identifier_code?: SkuIdentifierCodeInput | undefined
    inventory?: ReadonlyArray<Inventory> | undefined
    price?: MoneyInput | undefined
    sale_prices?: ReadonlyArray<SalePrice> | undefined
    sales_attributes?: ReadonlyArray<SkuSalesAttribute> | undefined
    /** The merchant's own SKU code. */
    seller_sku?: string | undefined
    /** Number of base units in one SKU, as text; for the price per unit. */
    sku_unit_count?: string | undefined
  }

  interface Inventory {
    global_warehouse_id: string
    /** Units on hand in this warehouse. */
    quantity: number
  }

  interface SalePrice {
    /** Decimal number as text, in the unit of the currency. */
    amount: string
    /** ISO 3166-1 alpha-2 code of the market. */
    region:
      | "DE"
      | "ES"
      | "FR"
      | "GB"
      | "ID"
      | "IE"
      | "IT"
      | "JP"
      | "MY"
      | "PH"
      | "SG"
      | "TH"
      | "US"
      | "VN"
      | (string & {})
  }

  interface SkuSalesAttribute {
    id?: string | undefined
    name?: string | undefined
    sku_img?: ImageRef | undefined
    value_id?: string | undefined
    value_name?: string | undefined
  }

  interface Video {
    id: string
  }

  /** The ids of the SKUs, and how publishing went. */
  interface Data {
    global_skus?: Array<GlobalSku>
    publish_results?: Array<PublishResult>
  }

  interface GlobalSku {
    external_global_sku_id?: string
    id: string
    sales_attributes?: Array<SalesAttribute>
    seller_sku?: string
  }

  interface SalesAttribute {
    id: string
    value_id?: string
  }
}
