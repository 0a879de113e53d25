// Generated from spec/paths/fbt/202602/list_available_inbound_method.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"
import type { Money } from "../../schemas.ts"

/**
 * Lists the ways in which the goods of a plan can go to TikTok warehouses.
 *
 * `POST /fbt/202602/list_available_inbound_method` · seller (follows from its category) · for one shop · scope
 * `seller.fbt.inbound` · reads, so it may be repeated
 */
export const listAvailableInboundMethods: Operation<
  ListAvailableInboundMethods.Input,
  ListAvailableInboundMethods.Data,
  "shop"
> = {
  id: "fbt.202602.listAvailableInboundMethods",
  method: "POST",
  path: "/fbt/202602/list_available_inbound_method",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["plan_id"],
  access: "seller",
  shopCipher: "required",
  safety: "read",
  list: "available_inbound_method_list",
  scopes: ["seller.fbt.inbound"],
}

export declare namespace ListAvailableInboundMethods {
  interface Input {
    plan_id: string
  }

  /** The methods with their fees. */
  interface Data {
    available_inbound_method_list: Array<AvailableInboundMethodList>
  }

  interface AvailableInboundMethodList {
    available_time_window_list?: Array<AvailableTimeWindowList>
    /** D2FC straight to the warehouses, ONE_HUB to one place that distributes. */
    inbound_method?: "D2FC" | "ONE_HUB" | (string & {})
    placement_fee_estimate?: Money
    warehouse_list?: Array<WarehouseList>
  }

  interface AvailableTimeWindowList {
    end_timestamp?: string
    start_timestamp?: string
  }

  interface WarehouseList {
    warehouse_id?: string
    warehouse_name?: string
  }
}
