// Generated from spec/paths/fbt/202602/inbound_orders.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Reads inbound orders by id, with carton details on request.
 *
 * `GET /fbt/202602/inbound_orders` · seller (follows from its category) · for one shop · scope `seller.fbt.inbound`,
 * `seller.fbt.info` · reads, so it may be repeated
 */
export const getInboundOrder: Operation<GetInboundOrder.Input, GetInboundOrder.Data, "shop"> = {
  id: "fbt.202602.getInboundOrder",
  method: "GET",
  path: "/fbt/202602/inbound_orders",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["order_ids", "include_carton_details"],
  access: "seller",
  shopCipher: "required",
  safety: "read",
  list: "inbound_orders",
  scopes: ["seller.fbt.inbound", "seller.fbt.info"],
}

export declare namespace GetInboundOrder {
  interface Input {
    order_ids?: ReadonlyArray<string> | undefined
    /** Adds what each carton holds. */
    include_carton_details?: boolean | undefined
  }

  /** The inbound orders. */
  interface Data {
    inbound_orders: Array<InboundOrder>
  }

  interface InboundOrder {
    /** When it arrived, Unix seconds. */
    actual_arrival_time?: number
    carton_details?: Array<CartonDetail>
    /** When it was made, Unix seconds. */
    create_time?: number
    /** When it is expected, Unix seconds. */
    expected_arrival_time?: number
    inbound_goods_lot_receive_item_details?: Array<InboundGoodsLotReceiveItemDetail>
    logistic_info_list?: Array<LogisticInfoList>
    merchant?: Merchant
    order_id?: string
    order_id_string?: string
    order_plan_id?: string
    /** When it left, Unix seconds. */
    ship_time?: number
    status_logs?: Array<StatusLog>
    warehouse?: Warehouse
  }

  interface CartonDetail {
    box_measurements?: BoxMeasurements
    carton_no?: string
    /** Whether a carton holds one SKU or several. */
    carton_type?: "SINGLE_SKU" | "MULTI_SKU" | (string & {})
    items?: Array<Item>
  }

  interface BoxMeasurements {
    /** Length of this side, in `length_unit`. */
    height?: string
    /** Length of this side, in `length_unit`. */
    length?: string
    /** Unit of the sides. */
    length_unit?: "METER" | "CENTIMETER" | "MILLIMETER" | "FOOT" | "MICRON" | "INCH" | (string & {})
    /** Weight of the carton, in `weight_unit`. */
    weight?: string
    /** Measure in which the weight is given. */
    weight_unit?: "KILOGRAM" | "GRAM" | "MILLIGRAM" | "POUNDS" | "OUNCE" | (string & {})
    /** Length of this side, in `length_unit`. */
    width?: string
  }

  interface Item {
    goods_id?: string
    /** Units of the goods. */
    quantity?: number
  }

  interface InboundGoodsLotReceiveItemDetail {
    /** Units received in bad order. */
    defective_received_count?: number
    /** When the lot expires, Unix seconds. */
    expiration_time?: number
    goods_id?: string
    lot_code?: string
    /** Units received in good order. */
    normal_received_count?: number
    /** Units that were announced. */
    planned_count?: number
    /** Units received in all. */
    total_received_count?: number
  }

  interface LogisticInfoList {
    /** The carrier. */
    provider_name?: "FEDEX" | "UPS" | "DHL" | "USPS" | "OTHER" | (string & {})
    related_number?: string
    waybill_number?: string
  }

  interface Merchant {
    id: string
    name?: string
  }

  interface StatusLog {
    /** State after the change. */
    new_status?:
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
    /** When it happened, Unix seconds. */
    operate_time?: number
    operator?: string
    /** State before the change. */
    previous_status?:
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

  interface Warehouse {
    business_warehouse_ids?: Array<string>
    fbt_warehouse_id?: string
    name?: string
    /** Kind of warehouse. */
    type?: "HUB" | "FC" | (string & {})
  }
}
