// Generated from spec/paths/fbt/202603/goods_update_goods_info.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"
import type { FbtHazmatInput, FbtReturnAddressInput } from "../../schemas.ts"

/**
 * Changes the data of goods in fulfilled-by-TikTok, as of 2026-03.
 *
 * `POST /fbt/202603/goods/update_goods_info` · seller (follows from its category) · for one shop · may be repeated: a
 * second call changes nothing more
 *
 * Not in the public index of July 2026. No source says which fields of the body are required. A newer form exists:
 * `fbt.202607.updateFbtGoodsInfo`.
 */
export const updateFbtGoodsInfo: Operation<UpdateFbtGoodsInfo.Input, UpdateFbtGoodsInfo.Data, "shop"> = {
  id: "fbt.202603.updateFbtGoodsInfo",
  method: "POST",
  path: "/fbt/202603/goods/update_goods_info",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["update_goods_dto"],
  access: "seller",
  shopCipher: "required",
  safety: "idempotent",
  scopes: [],
}

export declare namespace UpdateFbtGoodsInfo {
  interface Input {
    update_goods_dto?: UpdateGoodsDto | undefined
  }

  interface UpdateGoodsDto {
    barcode_infos?: ReadonlyArray<BarcodeInfo> | undefined
    dimension_and_weight_base_info?: DimensionAndWeightBaseInfo | undefined
    goods_image_url?: string | undefined
    goods_name?: string | undefined
    hazmat_info?: FbtHazmatInput | undefined
    /** True if the warehouse watches expiry dates. */
    is_expiration_management?: boolean | undefined
    /** True for hazardous goods. */
    is_hazmat?: boolean | undefined
    /** True if lots are told apart by a code. */
    is_lot_code?: boolean | undefined
    reference_code?: string | undefined
    /** What happens to goods that buyers send back. */
    return_handling_method?:
      | "Dispose_of_all_returned_units"
      | "Restock_sellable_dispose_of_unsellable"
      | (string & {})
      | undefined
    shelf_life_attribute_info?: ShelfLifeAttributeInfo | undefined
    tts_goods_id?: string | undefined
  }

  interface BarcodeInfo {
    /** Numbering scheme of the code. */
    barcode_type?: string | undefined
    barcode_value?: string | undefined
  }

  interface DimensionAndWeightBaseInfo {
    /** Unit of the sides. */
    dimension_unit?: "MILLIMETER" | "CENTIMETER" | "METER" | "FOOT" | "INCH" | (string & {}) | undefined
    height_value?: string | undefined
    length_value?: string | undefined
    /** Measure in which the weight is given. */
    weight_unit?: "MILLIGRAM" | "POUND" | "OUNCE" | (string & {}) | undefined
    weight_value?: string | undefined
    width_value?: string | undefined
  }

  interface ShelfLifeAttributeInfo {
    /** Days before expiry at which the merchant is warned. */
    expiration_alert_days?: number | undefined
    /** What happens to expired goods. */
    handling_method_expired_goods?: "STORE_UNITS" | "RETURN_TO_SELLER" | "DISPOSE" | (string & {}) | undefined
    /** Days before expiry from which goods are no longer taken in. */
    inbound_cutoff_days?: number | undefined
    return_address_info?: FbtReturnAddressInput | undefined
    /** How often goods go back to the merchant. */
    return_cycle?: "ONCE_A_WEEK" | "ONCE_A_MONTH" | "ONCE_A_QUARTER" | (string & {}) | undefined
    /** Days before expiry from which goods are no longer sold. */
    sales_cutoff_days?: number | undefined
    /** How long the goods keep. */
    shelf_life?: number | undefined
  }

  /** The outcome. */
  interface Data {
    update_result_info?: UpdateResultInfo
  }

  interface UpdateResultInfo {
    fail_reason?: string
    /** True if it worked. */
    is_success?: boolean
    tts_goods_id?: string
  }
}
