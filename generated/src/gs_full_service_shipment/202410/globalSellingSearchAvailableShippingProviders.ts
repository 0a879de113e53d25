// Generated from spec/paths/gs_full_service_shipment/202410/shipping_providers_search.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"
import type { GsContactNamed, Money } from "../../schemas.ts"

/**
 * Lists the carriers that can take deliveries from a registered address, with fees by slot.
 *
 * `POST /gs_full_service_shipment/202410/shipping_providers/search` · any token (no source says whose) · takes no
 * shop · reads, so it may be repeated
 *
 * Not in the public index of July 2026. No source says which fields of the body are required.
 */
export const globalSellingSearchAvailableShippingProviders: Operation<
  GlobalSellingSearchAvailableShippingProviders.Input,
  GlobalSellingSearchAvailableShippingProviders.Data,
  "shop"
> = {
  id: "gs_full_service_shipment.202410.globalSellingSearchAvailableShippingProviders",
  method: "POST",
  path: "/gs_full_service_shipment/202410/shipping_providers/search",
  platform: "shop",
  media: "json",
  answer: "json",
  body: [
    "delivery_mode",
    "delivery_option",
    "delivery_order_codes",
    "sender_contact_id",
    "shipping_box_quantity",
    "total_weight",
    "warehouse_code",
  ],
  access: "any",
  shopCipher: "forbidden",
  safety: "read",
  lists: ["reserve_arrived_times", "shipping_providers", "warehouse_list"],
  scopes: [],
}

export declare namespace GlobalSellingSearchAvailableShippingProviders {
  interface Input {
    delivery_mode?: string | undefined
    delivery_option?: string | undefined
    delivery_order_codes?: ReadonlyArray<string> | undefined
    sender_contact_id?: string | undefined
    /** Boxes to ship. */
    shipping_box_quantity?: number | undefined
    total_weight?: TotalWeight | undefined
    warehouse_code?: string | undefined
  }

  interface TotalWeight {
    unit?: string | undefined
    value?: string | undefined
  }

  /** The carriers and the slots. */
  interface Data {
    reserve_arrived_times?: Array<ReserveArrivedTime>
    shipping_providers?: Array<ShippingProvider>
    warehouse_list?: Array<WarehouseList>
  }

  interface ReserveArrivedTime {
    accurate_warehouse_code?: string
    /** When it arrived, or can arrive, Unix seconds. */
    arrived_time?: number
    /** True if the slot is free. */
    can_reserve?: boolean
    max_charge_fee?: Money
    min_charge_fee?: Money
  }

  interface ShippingProvider {
    delivery_option?: string
    max_charge_fee?: Money
    min_charge_fee?: Money
    provider_code?: string
    provider_name?: string
    reserve_datas?: Array<ReserveData>
  }

  interface ReserveData {
    /** True if the slot is free. */
    can_reserve?: boolean
    reserve_segments?: Array<ReserveSegment>
    /** When it leaves, Unix seconds. */
    ship_time?: number
  }

  interface ReserveSegment {
    accurate_warehouse_code?: string
    /** True if the slot is free. */
    can_reserve?: boolean
    /** End of the slot, Unix seconds. */
    end_time?: number
    /** Start of the slot, Unix seconds. */
    start_time?: number
  }

  interface WarehouseList {
    warehouse_code?: string
    warehouse_contact?: GsContactNamed
    warehouse_name?: string
  }
}
