// Generated from spec/paths/seller/202309/shops.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Lists the seller's shops that are open, market by market.
 *
 * `GET /seller/202309/shops` · seller · takes no shop · scope `seller.shop.info` · reads, so it may be repeated
 */
export const getActiveShops: Operation<GetActiveShops.Input, GetActiveShops.Data, "shop"> = {
  id: "seller.202309.getActiveShops",
  method: "GET",
  path: "/seller/202309/shops",
  platform: "shop",
  media: "none",
  answer: "json",
  access: "seller",
  shopCipher: "forbidden",
  safety: "read",
  list: "shops",
  scopes: ["seller.shop.info"],
}

export declare namespace GetActiveShops {
  interface Input {}

  /** The shops. */
  interface Data {
    shops: Array<Shop>
  }

  interface Shop {
    id: string
    /** ISO 3166-1 alpha-2 code of the market. */
    region?: string
  }
}
