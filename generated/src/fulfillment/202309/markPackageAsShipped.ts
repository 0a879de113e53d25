// Generated from spec/paths/fulfillment/202309/orders_order_id_packages.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"
import type { OrderLineRef } from "../../schemas.ts"

/**
 * Reports that the seller shipped line items with a carrier of the seller's own.
 *
 * `POST /fulfillment/202309/orders/{order_id}/packages` · seller · for one shop · scope `seller.fulfillment.basic` ·
 * not repeated once it may have run
 *
 * Codes to handle: `ConflictError` 21004019, 21004020 (repeat minutes to a day later), 21008025, 21008042, 21008044,
 * 21008099, 21011003, 21011004, 21011006, 21011007, 21011012, 21011013, 21011020, 21011025, 21011030, 21011033,
 * 21011044 (repeat minutes to a day later), 21011046, 21011050, 21011051, 21021010, 21022025, 21032001, 21034012,
 * 21042056, 21042057; `LimitError` 21011026; `NotFoundError` 11005004; `PermissionError` 21008106.
 */
export const markPackageAsShipped: Operation<
  MarkPackageAsShipped.Input,
  MarkPackageAsShipped.Data,
  "shop",
  MarkPackageAsShipped.Code
> = {
  id: "fulfillment.202309.markPackageAsShipped",
  method: "POST",
  path: "/fulfillment/202309/orders/{order_id}/packages",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["order_line_item_ids", "order_line_list", "shipping_provider_id", "tracking_number"],
  access: "seller",
  shopCipher: "required",
  safety: "unsafe",
  scopes: ["seller.fulfillment.basic"],
}

export declare namespace MarkPackageAsShipped {
  interface Input {
    order_id: string
    order_line_item_ids?: ReadonlyArray<string> | undefined
    order_line_list?: ReadonlyArray<OrderLineRef> | undefined
    shipping_provider_id: string
    tracking_number: string
  }

  /** The new package. */
  interface Data {
    order_id?: string
    order_line_item_ids?: Array<string>
    package_id?: string
    warning?: Warning
  }

  interface Warning {
    message?: string
  }

  /** The codes that the platform documents for it. */
  type Code =
    | 11001027
    | 11001031
    | 11005004
    | 11005010
    | 11006005
    | 11006026
    | 11021009
    | 11028006
    | 11050001
    | 21001001
    | 21001008
    | 21001011
    | 21001029
    | 21001043
    | 21001055
    | 21004012
    | 21004015
    | 21004016
    | 21004019
    | 21004020
    | 21008025
    | 21008042
    | 21008044
    | 21008099
    | 21008106
    | 21008300
    | 21011003
    | 21011004
    | 21011006
    | 21011007
    | 21011012
    | 21011013
    | 21011020
    | 21011022
    | 21011025
    | 21011026
    | 21011029
    | 21011030
    | 21011033
    | 21011036
    | 21011044
    | 21011046
    | 21011048
    | 21011050
    | 21011051
    | 21021010
    | 21022025
    | 21022026
    | 21022028
    | 21022029
    | 21022030
    | 21032001
    | 21034006
    | 21034012
    | 21042056
    | 21042057
    | 36009003
}
