// Generated from spec/paths/product/202507/products_product_id_global_replicate.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Copies a product to shops of other markets.
 *
 * `POST /product/202507/products/{product_id}/global_replicate` · seller · for one shop · scope
 * `seller.product.write` · not repeated once it may have run
 */
export const replicateProduct: Operation<ReplicateProduct.Input, ReplicateProduct.Data, "shop"> = {
  id: "product.202507.replicateProduct",
  method: "POST",
  path: "/product/202507/products/{product_id}/global_replicate",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["inventory_mode", "replicate_target"],
  access: "seller",
  shopCipher: "required",
  safety: "unsafe",
  lists: ["errors"],
  scopes: ["seller.product.write"],
}

export declare namespace ReplicateProduct {
  interface Input {
    /** As the listing search and the create call return it. */
    product_id: string
    /** SHARED with the source listing, or EXCLUSIVE to this one. */
    inventory_mode?: "SHARED" | "EXCLUSIVE" | (string & {}) | undefined
    replicate_target?: ReadonlyArray<ReplicateTarget> | undefined
  }

  interface ReplicateTarget {
    /** SHARED with the source listing, or EXCLUSIVE to this one. */
    inventory_mode?: "SHARED" | "EXCLUSIVE" | (string & {}) | undefined
    /** ISO 3166-1 alpha-2 code of the market. */
    region?: string | undefined
    /** At most 300 of them. */
    skus?: ReadonlyArray<Sku> | undefined
  }

  interface Sku {
    inventory?: ReadonlyArray<Inventory> | undefined
    price?: Price | undefined
    source_sku_id?: string | undefined
  }

  interface Inventory {
    /**
     * Units available in this warehouse. The vendor says 1 to 999,999; whether 0 is taken is disputed. 0 to 999,999.
     */
    quantity?: number | undefined
    /** The warehouse; left out by shops with one only. */
    warehouse_id?: string | undefined
  }

  interface Price {
    /** ISO 4217 code. */
    currency?: string | undefined
    /** The price on the product page of that market, before discounts. Decimal number as text. */
    sale_price: string
  }

  /** The markets that were refused. */
  interface Data {
    errors?: Array<Error>
  }

  interface Error {
    /** Business code of this refusal. */
    code?: number
    detail?: Detail
    message?: string
  }

  interface Detail {
    /** ISO 3166-1 alpha-2 code of the market. */
    region?: string
  }
}
