// Generated from spec/paths/seller/202601/shop_groups.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Reads which shops sell the same goods as one group.
 *
 * `GET /seller/202601/shop_groups` · any token (no source says whose) · takes no shop · reads, so it may be repeated
 */
export const getShopGroups: Operation<GetShopGroups.Input, GetShopGroups.Data, "shop"> = {
  id: "seller.202601.getShopGroups",
  method: "GET",
  path: "/seller/202601/shop_groups",
  platform: "shop",
  media: "none",
  answer: "json",
  access: "any",
  shopCipher: "forbidden",
  safety: "read",
  scopes: [],
}

export declare namespace GetShopGroups {
  interface Input {}

  /** The groups. */
  interface Data {
    shop_group_data?: ShopGroupData
  }

  interface ShopGroupData {
    shop_group?: ShopGroup
    shops?: Array<Shop>
  }

  interface ShopGroup {
    shop_group_name?: string
    /** Number of the channel that the collections come from. */
    source?: string
  }

  interface Shop {
    seller_id?: string
    shop_id?: string
    shop_name?: string
    shop_region?: string
  }
}
