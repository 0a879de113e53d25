// Generated from spec/paths/product/202503/global_products_global_product_id_bind_local_products.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Ties local products to a global one.
 *
 * `POST /product/202503/global_products/{global_product_id}/bind_local_products` · any token (no source says whose) ·
 * takes no shop · not repeated once it may have run
 *
 * Not in the public index of July 2026. No source says which fields of the body are required.
 */
export const bindLocalProducts: Operation<BindLocalProducts.Input, BindLocalProducts.Data, "shop"> = {
  id: "product.202503.bindLocalProducts",
  method: "POST",
  path: "/product/202503/global_products/{global_product_id}/bind_local_products",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["local_products"],
  access: "any",
  shopCipher: "forbidden",
  safety: "unsafe",
  lists: ["bind_results"],
  scopes: [],
}

export declare namespace BindLocalProducts {
  interface Input {
    global_product_id: string
    local_products?: ReadonlyArray<LocalProduct> | undefined
  }

  interface LocalProduct {
    id?: string | undefined
    /** ADD puts the units on top, SET replaces them. */
    inventory_add_type?: "ADD" | "SET" | (string & {}) | undefined
    /** SHARED with the source listing, or EXCLUSIVE to this one. */
    inventory_mode?: "SHARED" | "EXCLUSIVE" | (string & {}) | undefined
    skus?: ReadonlyArray<Sku> | undefined
  }

  interface Sku {
    global_sku_id?: string | undefined
    id?: string | undefined
    inventory?: ReadonlyArray<Inventory> | undefined
    sales_attributes?: ReadonlyArray<SalesAttribute> | undefined
  }

  interface Inventory {
    /** Units that can be ordered now and ship at once. Units that open orders have reserved are not counted. */
    quantity?: number | undefined
    /** The warehouse; left out by shops with one only. */
    warehouse_id?: string | undefined
  }

  interface SalesAttribute {
    global_id?: string | undefined
    global_value_id?: string | undefined
    id?: string | undefined
    value_id?: string | undefined
  }

  /** The outcome for each product. */
  interface Data {
    bind_results?: Array<BindResult>
  }

  interface BindResult {
    fail_reasons?: Array<FailReason>
    local_product_id?: string
    /** ISO 3166-1 alpha-2 code of the market. */
    region?: "DE" | "ES" | "FR" | "IE" | "IT" | (string & {})
    /** Whether the product could be tied. */
    status?: "SUCCESS" | "FAILED" | (string & {})
  }

  interface FailReason {
    /** Business code of this refusal. */
    code?: number
    message?: string
  }
}
