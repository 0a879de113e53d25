// Generated from spec/paths/product/202312/prerequisites.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Tells what a shop still lacks before it can list.
 *
 * `GET /product/202312/prerequisites` · seller · for one shop · scope `seller.product.basic` · reads, so it may be
 * repeated
 */
export const checkListingPrerequisites: Operation<
  CheckListingPrerequisites.Input,
  CheckListingPrerequisites.Data,
  "shop",
  CheckListingPrerequisites.Code
> = {
  id: "product.202312.checkListingPrerequisites",
  method: "GET",
  path: "/product/202312/prerequisites",
  platform: "shop",
  media: "none",
  answer: "json",
  access: "seller",
  shopCipher: "required",
  safety: "read",
  list: "check_results",
  scopes: ["seller.product.basic"],
}

export declare namespace CheckListingPrerequisites {
  interface Input {}

  /** The outcome of each check. */
  interface Data {
    check_results: Array<CheckResult>
  }

  interface CheckResult {
    /** What was checked. */
    check_item?:
      | "BANK_ACCOUNT"
      | "SHOP_STATUS"
      | "SHOP_TAX"
      | "PICKUP_WAREHOUSE"
      | "RETURN_WAREHOUSE"
      | "DELIVERY_OPTION"
      | "SHIPPING_TEMPLATE"
      | "PRODUCT_QUANTITY_LIMIT"
      | "EXTENDED_PRODUCER_RESPONSIBILITY"
      | "CONTACT_INFO"
      | (string & {})
    fail_reasons?: Array<string>
    /** True if the shop does not pass. */
    is_failed?: boolean
  }

  /** The codes that the platform documents for it. */
  type Code = 33001002 | 36009003
}
