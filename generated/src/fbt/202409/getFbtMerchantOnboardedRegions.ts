// Generated from spec/paths/fbt/202409/merchants_onboarded_regions.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Lists the regions where the merchant joined fulfilled-by-TikTok.
 *
 * `GET /fbt/202409/merchants/onboarded_regions` · seller · for one shop · scope `seller.fbt.info` · reads, so it may be
 * repeated
 */
export const getFbtMerchantOnboardedRegions: Operation<
  GetFbtMerchantOnboardedRegions.Input,
  GetFbtMerchantOnboardedRegions.Data,
  "shop"
> = {
  id: "fbt.202409.getFbtMerchantOnboardedRegions",
  method: "GET",
  path: "/fbt/202409/merchants/onboarded_regions",
  platform: "shop",
  media: "none",
  answer: "json",
  access: "seller",
  shopCipher: "required",
  safety: "read",
  list: "onboarded_regions",
  scopes: ["seller.fbt.info"],
}

export declare namespace GetFbtMerchantOnboardedRegions {
  interface Input {}

  /** The regions. */
  interface Data {
    onboarded_regions: Array<OnboardedRegion>
  }

  interface OnboardedRegion {
    region_code?: string
  }
}
