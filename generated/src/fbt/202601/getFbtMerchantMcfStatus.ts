// Generated from spec/paths/fbt/202601/merchants_mcf_status.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Tells whether the merchant may use multi-channel fulfillment.
 *
 * `GET /fbt/202601/merchants/mcf_status` · seller (follows from its category) · for one shop · reads, so it may be
 * repeated
 */
export const getFbtMerchantMcfStatus: Operation<GetFbtMerchantMcfStatus.Input, GetFbtMerchantMcfStatus.Data, "shop"> = {
  id: "fbt.202601.getFbtMerchantMcfStatus",
  method: "GET",
  path: "/fbt/202601/merchants/mcf_status",
  platform: "shop",
  media: "none",
  answer: "json",
  access: "seller",
  shopCipher: "required",
  safety: "read",
  scopes: [],
}

export declare namespace GetFbtMerchantMcfStatus {
  interface Input {}

  /** The state. */
  interface Data {
    mcf_status?: McfStatus
  }

  interface McfStatus {
    /** 1 where the merchant may use multi-channel fulfillment, else 0. */
    is_mcf?: 0 | 1 | (number & {})
  }
}
