// Generated from spec/paths/fbt/202602/inbound_method_detail.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"
import type { Money } from "../../schemas.ts"

/**
 * Reads what an inbound method would mean: warehouses, shipments and fees.
 *
 * `POST /fbt/202602/inbound_method_detail` · seller (follows from its category) · for one shop · scope
 * `seller.fbt.inbound` · reads, so it may be repeated
 */
export const getInboundMethodDetail: Operation<GetInboundMethodDetail.Input, GetInboundMethodDetail.Data, "shop"> = {
  id: "fbt.202602.getInboundMethodDetail",
  method: "POST",
  path: "/fbt/202602/inbound_method_detail",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["estimate_arrival_time", "inbound_method", "plan_id"],
  access: "seller",
  shopCipher: "required",
  safety: "read",
  scopes: ["seller.fbt.inbound"],
}

export declare namespace GetInboundMethodDetail {
  interface Input {
    estimate_arrival_time: EstimateArrivalTime
    /** D2FC straight to the warehouses, ONE_HUB to one place that distributes. */
    inbound_method: "D2FC" | "ONE_HUB" | (string & {})
    plan_id: string
  }

  interface EstimateArrivalTime {
    end_timestamp?: string | undefined
    start_timestamp?: string | undefined
  }

  /** The placement options. */
  interface Data {
    /** When it ends, as text. */
    expiration_timestamp?: string
    info?: Array<Info>
    /** How far the computation of the options is; ask again while it runs. */
    placement_task_status?: "Executing" | "Succeed" | "Failed" | (string & {})
  }

  interface Info {
    allocation_shipments?: Array<AllocationShipment>
    placement_fee_estimate?: Money
    placement_option_id?: string
  }

  interface AllocationShipment {
    cartons?: Array<Carton>
    goods_items?: Array<GoodsItem>
    shipment_options?: Array<ShipmentOption>
    warehouse_id?: string
  }

  interface Carton {
    box_measurements?: BoxMeasurements
    carton_nums?: Array<string>
    /** Whether a carton holds one SKU or several. */
    carton_type?: "SINGLE_SKU" | "MULTI_SKU" | (string & {})
    items?: Array<Item>
    /** Cartons packed alike. */
    quantity?: number
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
    /** When it ends, as text. */
    expiration_timestamp?: string
    goods_id?: string
    lot_code?: string
    /** Units of the goods. */
    quantity?: number
  }

  interface GoodsItem {
    goods_id?: string
    /** Units of the goods. */
    quantity?: number
  }

  interface ShipmentOption {
    /** Parcels or freight. */
    shipping_method?: "SMALL_PARCEL" | "FREIGHT" | (string & {})
  }
}
