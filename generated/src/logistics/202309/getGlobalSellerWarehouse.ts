// Generated from spec/paths/logistics/202309/global_warehouses.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Lists the global warehouses of a cross-border seller.
 *
 * `GET /logistics/202309/global_warehouses` · seller · takes no shop · scope `seller.shop.info` · reads, so it may be
 * repeated
 */
export const getGlobalSellerWarehouse: Operation<
  GetGlobalSellerWarehouse.Input,
  GetGlobalSellerWarehouse.Data,
  "shop"
> = {
  id: "logistics.202309.getGlobalSellerWarehouse",
  method: "GET",
  path: "/logistics/202309/global_warehouses",
  platform: "shop",
  media: "none",
  answer: "json",
  access: "seller",
  shopCipher: "forbidden",
  safety: "read",
  list: "global_warehouses",
  scopes: ["seller.shop.info"],
}

export declare namespace GetGlobalSellerWarehouse {
  interface Input {}

  /** The warehouses. */
  interface Data {
    global_warehouses: Array<GlobalWarehouse>
  }

  interface GlobalWarehouse {
    id: string
    name?: string
    /** The seller's own, or of a partner of the platform. */
    ownership?: "SELLER" | "PLATFORM_COOPERATION" | (string & {})
  }
}
