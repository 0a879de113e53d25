// Generated from spec/paths/product/202507/products_product_id_replicated_products.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Lists the copies of a product in other markets.
 *
 * `GET /product/202507/products/{product_id}/replicated_products` · seller · for one shop · scope
 * `seller.product.basic` · reads, so it may be repeated
 */
export const getGlobalReplicatedProducts: Operation<
  GetGlobalReplicatedProducts.Input,
  GetGlobalReplicatedProducts.Data,
  "shop"
> = {
  id: "product.202507.getGlobalReplicatedProducts",
  method: "GET",
  path: "/product/202507/products/{product_id}/replicated_products",
  platform: "shop",
  media: "none",
  answer: "json",
  access: "seller",
  shopCipher: "required",
  safety: "read",
  list: "replicated_products",
  scopes: ["seller.product.basic"],
}

export declare namespace GetGlobalReplicatedProducts {
  interface Input {
    /** As the listing search and the create call return it. */
    product_id: string
  }

  /** The copies. */
  interface Data {
    replicated_products: Array<ReplicatedProduct>
  }

  interface ReplicatedProduct {
    product_id?: string
    /** The status of the copy. */
    product_status?: string
    /** ISO 3166-1 alpha-2 code of the market. */
    region?: string
    shop_id?: string
  }
}
