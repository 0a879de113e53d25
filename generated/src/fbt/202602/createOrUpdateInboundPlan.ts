// Generated from spec/paths/fbt/202602/create_update_inbound_plan.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Creates a plan of what goes to TikTok warehouses, or changes one.
 *
 * `POST /fbt/202602/create_update_inbound_plan` · seller (follows from its category) · for one shop · scope
 * `seller.fbt.inbound` · not repeated once it may have run
 *
 * No source says which fields of the body are required.
 */
export const createOrUpdateInboundPlan: Operation<
  CreateOrUpdateInboundPlan.Input,
  CreateOrUpdateInboundPlan.Data,
  "shop"
> = {
  id: "fbt.202602.createOrUpdateInboundPlan",
  method: "POST",
  path: "/fbt/202602/create_update_inbound_plan",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["cartons", "goods_items", "idempotent_key", "plan_id"],
  access: "seller",
  shopCipher: "required",
  safety: "unsafe",
  required: ["inbound_plan.plan_id"],
  scopes: ["seller.fbt.inbound"],
}

export declare namespace CreateOrUpdateInboundPlan {
  interface Input {
    cartons?: ReadonlyArray<Carton> | undefined
    goods_items?: ReadonlyArray<GoodsItem> | undefined
    idempotent_key?: string | undefined
    plan_id?: string | undefined
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

  interface GoodsItem {
    goods_id?: string | undefined
    /** Units of the goods. */
    quantity?: number | undefined
  }

  /** The plan. */
  interface Data {
    inbound_plan: InboundPlan
  }

  interface InboundPlan {
    plan_id: string
  }
}
