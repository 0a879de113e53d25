// Generated from spec/paths/fbt/202603/goods_hazmat_and_expiration_info_search.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Reads which goods are hazardous or expire, by SKU.
 *
 * `POST /fbt/202603/goods/hazmat_and_expiration_info/search` · seller (follows from its category) · for one shop ·
 * reads, so it may be repeated
 */
export const searchGoodsHazmatAndExpirationInfo: Operation<
  SearchGoodsHazmatAndExpirationInfo.Input,
  SearchGoodsHazmatAndExpirationInfo.Data,
  "shop"
> = {
  id: "fbt.202603.searchGoodsHazmatAndExpirationInfo",
  method: "POST",
  path: "/fbt/202603/goods/hazmat_and_expiration_info/search",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["tts_sku_ids"],
  nonEmpty: ["tts_sku_ids"],
  access: "seller",
  shopCipher: "required",
  safety: "read",
  scopes: [],
}

export declare namespace SearchGoodsHazmatAndExpirationInfo {
  interface Input {
    tts_sku_ids: ReadonlyArray<string>
  }

  /** The hazard and expiry data. */
  interface Data {
    hazmat_and_expiration_info?: HazmatAndExpirationInfo
  }

  interface HazmatAndExpirationInfo {
    hazmat_and_expiration_dto_list?: Array<HazmatAndExpirationDtoList>
  }

  interface HazmatAndExpirationDtoList {
    exp_base_info?: ExpBaseInfo
    /** True if the warehouse watches expiry dates. */
    is_expiration_management?: boolean
    /** True for hazardous goods. */
    is_hazmat?: boolean
    /** True if lots are told apart by a code. */
    is_lot_code?: boolean
    tts_sku_id?: string
  }

  interface ExpBaseInfo {
    /** Days before expiry at which the merchant is warned. */
    expiration_alert_days?: number
    /** Days before expiry from which goods are no longer taken in. */
    inbound_cutoff_days?: number
    /** Days before expiry from which goods are no longer sold. */
    sales_cutoff_days?: number
  }
}
