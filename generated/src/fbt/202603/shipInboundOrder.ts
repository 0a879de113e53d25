// Generated from spec/paths/fbt/202603/ship_inbound_order.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Reports that an inbound order left, with cartons and carrier.
 *
 * `POST /fbt/202603/ship_inbound_order` · seller (follows from its category) · for one shop · scope
 * `seller.fbt.inbound` · not repeated once it may have run
 */
export const shipInboundOrder: Operation<ShipInboundOrder.Input, ShipInboundOrder.Data, "shop"> = {
  id: "fbt.202603.shipInboundOrder",
  method: "POST",
  path: "/fbt/202603/ship_inbound_order",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["cartons", "inbound_order_id", "shipment_option"],
  access: "seller",
  shopCipher: "required",
  safety: "unsafe",
  scopes: ["seller.fbt.inbound"],
}

export declare namespace ShipInboundOrder {
  interface Input {
    cartons?: ReadonlyArray<Carton> | undefined
    inbound_order_id: string
    shipment_option: ShipmentOption
  }

  interface Carton {
    box_measurements?: BoxMeasurements | undefined
    carton_nums?: ReadonlyArray<string> | undefined
    /** Whether a carton holds one SKU or several. */
    carton_type?: "SINGLE_SKU" | "MULTI_SKU" | (string & {}) | undefined
    items?: ReadonlyArray<Item> | undefined
    /** Cartons packed alike. */
    quantity?: number | undefined
  }

  interface BoxMeasurements {
    /** Length of this side, in `length_unit`. */
    height?: string | undefined
    /** Length of this side, in `length_unit`. */
    length?: string | undefined
    /** Unit of the sides. */
    length_unit?: "METER" | "CENTIMETER" | "MILLIMETER" | "FOOT" | "MICRON" | "INCH" | (string & {}) | undefined
    /** Weight of the carton, in `weight_unit`. */
    weight?: string | undefined
    /** Measure in which the weight is given. */
    weight_unit?: "KILOGRAM" | "GRAM" | "MILLIGRAM" | "POUNDS" | "OUNCE" | (string & {}) | undefined
    /** Length of this side, in `length_unit`. */
    width?: string | undefined
  }

  interface Item {
    /** When it ends, as text. */
    expiration_timestamp?: string | undefined
    goods_id?: string | undefined
    lot_code?: string | undefined
    /** Units of the goods. */
    quantity?: number | undefined
  }

  interface ShipmentOption {
    /** Full or part truck load. */
    freight_type?: "FTL" | "LTL" | (string & {}) | undefined
    /** Parcels or freight. */
    shipping_method?: "SMALL_PARCEL" | "FREIGHT" | (string & {}) | undefined
  }

  /** The id of the inbound order. */
  interface Data {
    inbound_order_id?: string
  }
}
