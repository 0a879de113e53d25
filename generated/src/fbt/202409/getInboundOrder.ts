// Generated from spec/paths/fbt/202409/inbound_orders.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Reads inbound orders by id, as of 2024-09.
 *
 * `GET /fbt/202409/inbound_orders` · seller · with or without a shop · scope `seller.fbt.info` · reads, so it may be
 * repeated
 *
 * Not in the public index of July 2026. A newer form exists: `fbt.202602.getInboundOrder`.
 */
export const getInboundOrder: Operation<GetInboundOrder.Input, GetInboundOrder.Data, "shop"> = {
  id: "fbt.202409.getInboundOrder",
  method: "GET",
  path: "/fbt/202409/inbound_orders",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["ids"],
  access: "seller",
  shopCipher: "optional",
  safety: "read",
  list: "inbound_orders",
  scopes: ["seller.fbt.info"],
}

export declare namespace GetInboundOrder {
  interface Input {
    ids: ReadonlyArray<string>
  }

  /** The inbound orders. */
  interface Data {
    inbound_orders: Array<InboundOrder>
  }

  interface InboundOrder {
    /** When it arrived, Unix seconds. */
    actual_arrive_time?: number
    carriers?: Array<Carrier>
    /** When it was made, Unix seconds. */
    create_time?: number
    /** When it is expected, Unix seconds. */
    expect_arrive_time?: number
    id: string
    merchant?: Merchant
    order_operation_logs?: Array<OrderOperationLog>
    planned_goods?: Array<PlannedGoods>
    received_batches?: Array<ReceivedBatch>
    /** When it left, Unix seconds. */
    ship_time?: number
    /** How the inbound order came about. */
    type?: "REPLENISHMENT" | (string & {})
    warehouse?: Warehouse
  }

  interface Carrier {
    carrier_name?: string
    tracking_number?: string
  }

  interface Merchant {
    id: string
    name?: string
  }

  interface OrderOperationLog {
    /** When it happened, Unix seconds. */
    operate_time?: number
    /** State that was reached. */
    order_status?:
      | "WORKING"
      | "READY_TO_SHIP"
      | "TO_BE_RECEIVED"
      | "ARRIVED_HUB"
      | "INTERNAL_TRANSFER"
      | "RECEIVING"
      | "PARTIALLY_RECEIVED"
      | "RECEIVED"
      | "CANCELLED"
      | "DELIVERED"
      | (string & {})
  }

  interface PlannedGoods {
    id: string
    name?: string
    /** Units of the goods. */
    quantity?: number
    reference_code?: string
    sku_ids?: Array<string>
  }

  interface ReceivedBatch {
    /** Units received in bad order. */
    defective_quantity?: number
    goods_id?: string
    id: string
    /** Units received in good order. */
    normal_quantity?: number
    product_ids?: Array<string>
    sku_ids?: Array<string>
    /** Units received in the batch. */
    total_quantity?: number
  }

  interface Warehouse {
    fbt_warehouse_id?: string
    name?: string
    /** Kind of warehouse. */
    type?: "PLATFORM_WAREHOUSE" | (string & {})
    warehouse_ids?: Array<string>
  }
}
