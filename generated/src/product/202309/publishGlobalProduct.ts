// Generated from spec/paths/product/202309/global_products_global_product_id_publish.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"
import type { PublishResult, SkuFeeInput } from "../../schemas.ts"

/**
 * Publishes a global product to chosen markets.
 *
 * `POST /product/202309/global_products/{global_product_id}/publish` · seller · takes no shop · scope
 * `seller.global_product.write` · not repeated once it may have run
 *
 * Codes to handle: `ConflictError` 12019113, 12019212, 12052145, 12052146, 12052531, 12052901; `LimitError` 12052117
 * (may have acted); `NotFoundError` 12019150, 12052260, 12052556; `PermissionError` 12019004, 12052700, 12052701,
 * 12052903.
 */
export const publishGlobalProduct: Operation<
  PublishGlobalProduct.Input,
  PublishGlobalProduct.Data,
  "shop",
  PublishGlobalProduct.Code
> = {
  id: "product.202309.publishGlobalProduct",
  method: "POST",
  path: "/product/202309/global_products/{global_product_id}/publish",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["publish_target"],
  nonEmpty: ["publish_target"],
  access: "seller",
  shopCipher: "forbidden",
  safety: "unsafe",
  lists: ["products", "publish_result"],
  scopes: ["seller.global_product.write"],
}

export declare namespace PublishGlobalProduct {
  interface Input {
    global_product_id: string
    publish_target: ReadonlyArray<PublishTarget>
  }

  interface PublishTarget {
    /** Registered manufacturers (EU product safety). */
    manufacturer_ids?: ReadonlyArray<string> | undefined
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
      | "MX"
      | (string & {})
    /** Registered responsible persons (EU product safety). */
    responsible_person_ids?: ReadonlyArray<string> | undefined
    /** At most 300 of them. */
    skus: ReadonlyArray<PublishTargetSku>
  }

  interface PublishTargetSku {
    fees?: ReadonlyArray<SkuFeeInput> | undefined
    inventory?: Inventory | undefined
    price?: Price | undefined
    related_global_sku_id: string
  }

  interface Inventory {
    /**
     * Units available in this warehouse; at most those of the global SKU count. Whether 0 is taken is disputed. 0 to
     * 99,999.
     */
    quantity?: number | undefined
    /** The warehouse; left out by shops with one only. */
    warehouse_id?: string | undefined
  }

  interface Price {
    /**
     * The price in this market before tax, shipping and other charges; computed from the global price where left out.
     * Decimal number as text.
     */
    amount?: string | undefined
    /** ISO 4217 code. */
    currency: "EUR" | "GBP" | "IDR" | "JPY" | "MYR" | "PHP" | "SGD" | "THB" | "USD" | "VND" | "MXN" | (string & {})
    /** The price on the product page, before discounts; it wins over `amount`. Decimal number as text. */
    sale_price?: string | undefined
  }

  /** The local products, and how publishing went. */
  interface Data {
    products?: Array<Product>
    publish_result?: Array<PublishResult>
  }

  interface Product {
    id: string
    /** ISO 3166-1 alpha-2 code of the market. */
    region?:
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
      | "MX"
      | (string & {})
    shop_id?: string
    skus?: Array<Sku>
  }

  interface Sku {
    id: string
    related_global_sku_id?: string
    sale_attributes?: Array<SaleAttribute>
    /** The merchant's own SKU code. */
    seller_sku?: string
  }

  interface SaleAttribute {
    id: string
    value_id?: string
  }

  /** The codes that the platform documents for it. */
  type Code =
    | 12019004
    | 12019010
    | 12019016
    | 12019028
    | 12019113
    | 12019121
    | 12019150
    | 12019212
    | 12052055
    | 12052084
    | 12052117
    | 12052145
    | 12052146
    | 12052260
    | 12052379
    | 12052424
    | 12052531
    | 12052556
    | 12052700
    | 12052701
    | 12052901
    | 12052903
    | 12052910
    | 36009003
}
