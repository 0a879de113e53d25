// Generated from spec/paths/product/202509/global_products_global_product_id_partial_edit.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"
import type {
  GlobalProductAttributeInput,
  ImageRef,
  MoneyInput,
  PackageDimensionsInput,
  PackageWeightInput,
  PublishResult,
  SizeChartInput,
  SkuIdentifierCodeInput,
} from "../../schemas.ts"

/**
 * Changes the given parts of a global product.
 *
 * A SKU that a given `skus` leaves out is deleted, and one without `id` is created anew by every call.
 *
 * `PUT /product/202509/global_products/{global_product_id}/partial_edit` · seller · takes no shop · scope
 * `seller.product.basic` · not repeated once it may have run
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
  maxItems: { certifications: 10, main_images: 9, skus: 300 },
  access: "seller",
  shopCipher: "forbidden",
  safety: "unsafe",
  lists: ["global_skus", "publish_results"],
  scopes: ["seller.product.basic"],
}

export declare namespace PartialEditGlobalProduct {
  interface Input {
    global_product_id: string
    /** The brand; left out for goods without one. */
    brand_id?: string | undefined
    /** A leaf category of the market. */
    category_id?: string | undefined
    /**
     * v1 (three levels) or v2 (seven levels) of the category tree. The US has to say v2; for listings, Southeast Asia
     * too.
     */
    category_version?: string | undefined
    /** At most 10 of them. */
    certifications?: ReadonlyArray<Certification> | undefined
    /** At most 10,000 characters. */
    description?: string | undefined
    /** At most 999 characters. */
    external_global_product_id?: string | undefined
    /** At most 9 of them. */
    main_images?: ReadonlyArray<ImageRef> | undefined
    manufacturer?: Manufacturer | undefined
    /** Registered manufacturers (EU product safety). */
    manufacturer_ids?: ReadonlyArray<string> | undefined
    package_dimensions?: PackageDimensionsInput | undefined
    package_weight?: PackageWeightInput | undefined
    product_attributes?: ReadonlyArray<GlobalProductAttributeInput> | undefined
    /** Registered responsible persons (EU product safety). */
    responsible_person_ids?: ReadonlyArray<string> | undefined
    size_chart?: SizeChartInput | undefined
    /** All of the SKUs: one that is left out is deleted, one without `id` is created. At most 300 of them. */
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
    /** At most 999 characters. */
    external_global_sku_id?: string | undefined
    /** Trade numbers of the SKUs that a virtual bundle contains. At most 10 of them. */
    extra_identifier_codes?: ReadonlyArray<string> | undefined
    /**
     * Units over all shops, shared out when the product is first published; later changes have no effect. Ignored where
     * warehouses are named.
     */
    global_quantity?: number | undefined
    id?: string | undefined
    identifier_code?: SkuIdentifierCodeInput | undefined
    /** At most 50 of them. */
    inventory?: ReadonlyArray<Inventory> | undefined
    price?: MoneyInput | undefined
    sale_prices?: ReadonlyArray<SalePrice> | undefined
    /** At most 3 of them. */
    sales_attributes?: ReadonlyArray<SkuSalesAttribute> | undefined
    /** The merchant's own SKU code, without spaces. Buyers do not see it. 1 to 50 characters. */
    seller_sku?: string | undefined
    /** Number of base units in one SKU, as text; for the price per unit, which the EU shows. 0.01 to 99,999.9999. */
    sku_unit_count?: string | undefined
  }

  interface Inventory {
    global_warehouse_id: string
    /** Units available in this warehouse. The vendor says 1 to 99,999; whether 0 is taken is disputed. 0 to 99,999. */
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
    /** At most 20 characters. */
    name?: string | undefined
    sku_img?: ImageRef | undefined
    value_id?: string | undefined
    /** At most 50 characters. */
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
