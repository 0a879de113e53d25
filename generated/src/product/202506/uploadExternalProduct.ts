// Generated from spec/paths/product/202506/external_products.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Submits a product of another channel.
 *
 * `POST /product/202506/external_products` · seller (follows from its category) · for one shop · not repeated once it
 * may have run
 *
 * Not in the public index of July 2026. No source says which fields of the body are required.
 */
export const uploadExternalProduct: Operation<UploadExternalProduct.Input, UploadExternalProduct.Data, "shop"> = {
  id: "product.202506.uploadExternalProduct",
  method: "POST",
  path: "/product/202506/external_products",
  platform: "shop",
  media: "json",
  answer: "empty",
  body: ["external_product"],
  seconds: [
    "external_product.create_time",
    "external_product.publish_time",
    "external_product.skus[].create_time",
    "external_product.skus[].update_time",
    "external_product.update_time",
  ],
  access: "seller",
  shopCipher: "required",
  safety: "unsafe",
  scopes: [],
}

export declare namespace UploadExternalProduct {
  interface Input {
    external_product?: ExternalProduct | undefined
  }

  interface ExternalProduct {
    /** When it was created, Unix seconds. */
    create_time?: number | undefined
    /** At most 10,000 characters. */
    description?: string | undefined
    /** At most 100 characters. */
    external_category_name?: string | undefined
    /** Id of the product in the merchant's own system. At most 999 characters. */
    external_product_id?: string | undefined
    /** At most 999 characters. */
    external_shop_id?: string | undefined
    first_image?: FirstImage | undefined
    /** At most 25 of them. */
    images?: ReadonlyArray<Image> | undefined
    /** When the other channel published it, Unix seconds. */
    publish_time?: number | undefined
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
      | (string & {})
      | undefined
    /** At most 300 of them. */
    skus?: ReadonlyArray<Sku> | undefined
    /** The status of the product in the other channel. */
    status?: "ALL" | "DRAFT" | "ACTIVE" | "ARCHIVED" | "SUSPENDED" | "PENDING_SUSPENSION" | (string & {}) | undefined
    /** At most 300 characters. */
    title?: string | undefined
    /** When it last changed, Unix seconds. */
    update_time?: number | undefined
    /** At most 255 characters. */
    vendor_name?: string | undefined
  }

  interface FirstImage {
    url?: string | undefined
  }

  interface Image {
    url?: string | undefined
  }

  interface Sku {
    /** When it was created, Unix seconds. */
    create_time?: number | undefined
    /** 0.01 to 7,600. */
    external_list_price?: string | undefined
    /** Id of the SKU in the merchant's own system. */
    external_sku_id?: string | undefined
    image?: Image | undefined
    /** Stock in the other channel. 0 to 99,999. */
    inventory_quantity?: number | undefined
    price?: string | undefined
    selected_options?: ReadonlyArray<SelectedOption> | undefined
    /** The status of the SKU in the other channel. */
    status?: string | undefined
    /** True if the other channel charges tax on it. */
    taxable?: boolean | undefined
    title?: string | undefined
    /** When it last changed, Unix seconds. */
    update_time?: number | undefined
    weight?: Weight | undefined
  }

  interface SelectedOption {
    /** At most 50 characters. */
    name?: string | undefined
    /** At most 50 characters. */
    value?: string | undefined
  }

  interface Weight {
    /** What `value` counts, such as grams; no source lists the words. */
    unit?: string | undefined
    /** Decimal number as text, in `unit`. */
    value?: string | undefined
  }

  /** Success without data. */
  interface Data {}
}
