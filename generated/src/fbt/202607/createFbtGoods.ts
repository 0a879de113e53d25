// Generated from spec/paths/fbt/202607/goods_create_goods.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"
import type { FbtHazmatInput } from "../../schemas.ts"

/**
 * Registers goods with fulfilled-by-TikTok.
 *
 * `POST /fbt/202607/goods/create_goods` · seller (follows from its category) · for one shop · not repeated once it may
 * have run
 *
 * Few sources confirm it: it may behave differently. Four groups of optional fields (SIOC, bulky accessories, goods
 * safety, aerosol hazards) are missing: their names are not known.
 */
export const createFbtGoods: Operation<CreateFbtGoods.Input, CreateFbtGoods.Data, "shop"> = {
  id: "fbt.202607.createFbtGoods",
  method: "POST",
  path: "/fbt/202607/goods/create_goods",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["create_goods_dto_list"],
  nonEmpty: ["create_goods_dto_list"],
  access: "seller",
  shopCipher: "required",
  safety: "unsafe",
  scopes: [],
}

export declare namespace CreateFbtGoods {
  interface Input {
    create_goods_dto_list: ReadonlyArray<CreateGoodsDtoList>
  }

  interface CreateGoodsDtoList {
    barcode_infos?: ReadonlyArray<BarcodeInfo> | undefined
    /** How the goods are tied to products. */
    create_goods_type?: string | undefined
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
    tts_sku_id?: string | undefined
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
    /** Days before expiry from which goods are no longer sold. */
    sales_cutoff_days?: number | undefined
    /** How long the goods keep. */
    shelf_life?: number | undefined
  }

  /** The outcome for each of the goods. */
  interface Data {
    create_result_info?: CreateResultInfo
  }

  interface CreateResultInfo {
    create_result_list?: Array<CreateResultList>
  }

  interface CreateResultList {
    fail_reason?: string
    /** True if it worked. */
    is_success?: boolean
    tts_goods_id?: string
    tts_sku_id?: string
  }
}
