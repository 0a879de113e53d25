// Generated from spec/paths/fbt/202601/mcf_outbound_orders.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Reads one multi-channel fulfillment order and its parcels.
 *
 * `GET /fbt/202601/mcf_outbound_orders` · seller (follows from its category) · for one shop · reads, so it may be
 * repeated
 */
export const getFbtMcfOrderStatus: Operation<GetFbtMcfOrderStatus.Input, GetFbtMcfOrderStatus.Data, "shop"> = {
  id: "fbt.202601.getFbtMcfOrderStatus",
  method: "GET",
  path: "/fbt/202601/mcf_outbound_orders",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["mcf_order_id"],
  access: "seller",
  shopCipher: "required",
  safety: "read",
  scopes: [],
}

export declare namespace GetFbtMcfOrderStatus {
  interface Input {
    mcf_order_id: string
  }

  /** The order. */
  interface Data {
    mcf_order?: McfOrder
  }

  interface McfOrder {
    consign_orders?: Array<ConsignOrder>
    /** When it was made, Unix seconds. */
    create_time?: number
    external_order_id?: string
    mcf_order_id?: string
  }

  interface ConsignOrder {
    carrier?: string
    goods?: Array<Goods>
    id: string
    /** True if the platform closed the parcel. */
    is_platform_closed?: boolean
    issue?: string
    shipping_provider?: ShippingProvider
    /** The current status. */
    status?: string
    tracking_number?: string
  }

  interface Goods {
    id: string
    /** Units of the goods. */
    quantity?: number
  }

  interface ShippingProvider {
    id: string
    name?: string
  }
}
