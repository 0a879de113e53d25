// Generated from spec/paths/product/202502/products_product_id_strikethrough_prices_enable.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Shows the list price of SKUs struck through beside the sale price.
 *
 * `POST /product/202502/products/{product_id}/strikethrough_prices/enable` · seller (follows from its category) · for
 * one shop · may be repeated: a second call changes nothing more
 *
 * Not in the public index of July 2026. No source says which fields of the body are required.
 */
export const enableStrikethroughPrices: Operation<
  EnableStrikethroughPrices.Input,
  EnableStrikethroughPrices.Data,
  "shop"
> = {
  id: "product.202502.enableStrikethroughPrices",
  method: "POST",
  path: "/product/202502/products/{product_id}/strikethrough_prices/enable",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["external_product_id", "skus"],
  seconds: ["skus[].external_transaction_price.transaction_time"],
  access: "seller",
  shopCipher: "required",
  safety: "idempotent",
  lists: ["errors"],
  scopes: [],
}

export declare namespace EnableStrikethroughPrices {
  interface Input {
    /** As the listing search and the create call return it. */
    product_id: string
    /** Id of the product in the merchant's own system. At most 999 characters. */
    external_product_id?: string | undefined
    skus?: ReadonlyArray<Sku> | undefined
  }

  interface Sku {
    external_retail_price?: ExternalRetailPrice | undefined
    /** Id of the SKU in the merchant's own system. At most 999 characters. */
    external_sku_id?: string | undefined
    external_transaction_price?: ExternalTransactionPrice | undefined
    id?: string | undefined
  }

  interface ExternalRetailPrice {
    /** Decimal number as text, in the unit of the currency. 0.01 to 7,600. */
    amount?: string | undefined
    /** ISO 4217 code. */
    currency?: "USD" | (string & {}) | undefined
  }

  interface ExternalTransactionPrice {
    /** Decimal number as text, in the unit of the currency. 0.01 to 7,600. */
    amount?: string | undefined
    /** ISO 4217 code. */
    currency?: "USD" | (string & {}) | undefined
    image?: Image | undefined
    /** When the highest price of the past 90 days was paid, Unix seconds. */
    transaction_time?: number | undefined
  }

  interface Image {
    /** Names the image in later calls; not a link. */
    uri?: string | undefined
  }

  /** The SKUs that were refused. */
  interface Data {
    errors?: Array<Error>
  }

  interface Error {
    /** Business code of this refusal. */
    code?: string
    detail?: Detail
    message?: string
  }

  interface Detail {
    sku_id?: string
  }
}
