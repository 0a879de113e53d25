// Generated from spec/paths/fbt/202408/warehouses.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Lists the TikTok warehouses that the merchant can use.
 *
 * `GET /fbt/202408/warehouses` · seller · with or without a shop · scope `seller.fbt.info` · reads, so it may be
 * repeated
 */
export const getFbtWarehouseList: Operation<GetFbtWarehouseList.Input, GetFbtWarehouseList.Data, "shop"> = {
  id: "fbt.202408.getFbtWarehouseList",
  method: "GET",
  path: "/fbt/202408/warehouses",
  platform: "shop",
  media: "none",
  answer: "json",
  access: "seller",
  shopCipher: "optional",
  safety: "read",
  list: "warehouses",
  scopes: ["seller.fbt.info"],
}

export declare namespace GetFbtWarehouseList {
  interface Input {}

  /** The warehouses. */
  interface Data {
    warehouses: Array<Warehouse>
  }

  interface Warehouse {
    addresses?: Array<Address>
    fbt_warehouse_id?: string
    logistics_services?: Array<LogisticsService>
    name?: string
    /** True if the merchant uses it. */
    subscribed?: boolean
    /** Kind of warehouse. */
    type?: "PLATFORM_WAREHOUSE" | (string & {})
    warehouse_ids?: Array<string>
  }

  interface Address {
    address_line_1?: string
    address_line_2?: string
    address_line_3?: string
    city?: string
    district?: string
    postal_code?: string
    region_code?: string
    state?: string
  }

  interface LogisticsService {
    id: string
    name?: string
    /** True if the merchant uses it. */
    subscribed?: boolean
  }
}
