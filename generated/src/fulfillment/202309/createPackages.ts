// Generated from spec/paths/fulfillment/202309/packages.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"
import type {
  Dimensions,
  DimensionsInput,
  OrderLineRef,
  ShippingServiceInfo,
  Weight,
  WeightInput,
} from "../../schemas.ts"

/**
 * Packs line items and buys shipping for them, US, first form.
 *
 * `POST /fulfillment/202309/packages` · seller · for one shop · scope `seller.fulfillment.basic` · not repeated once it
 * may have run
 *
 * Not in the public index of July 2026. A newer form exists: `fulfillment.202512.createPackages`.
 *
 * Codes to handle: `ConflictError` 11003011, 11021012, 21008025, 21008042, 21011003, 21011006, 21011007, 21011012,
 * 21011020, 21011033, 21011035, 21011046, 21022025, 21030005, 21030006, 21032001; `LimitError` 11021014;
 * `NotFoundError` 21004008; `PermissionError` 21004010, 21008106.
 */
export const createPackages: Operation<CreatePackages.Input, CreatePackages.Data, "shop", CreatePackages.Code> = {
  id: "fulfillment.202309.createPackages",
  method: "POST",
  path: "/fulfillment/202309/packages",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["dimension", "order_id", "order_line_item_ids", "order_line_list", "shipping_service_id", "weight"],
  access: "seller",
  shopCipher: "required",
  safety: "unsafe",
  required: ["package_id"],
  scopes: ["seller.fulfillment.basic"],
}

export declare namespace CreatePackages {
  interface Input {
    dimension?: DimensionsInput | undefined
    order_id: string
    order_line_item_ids?: ReadonlyArray<string> | undefined
    order_line_list?: ReadonlyArray<OrderLineRef> | undefined
    shipping_service_id?: string | undefined
    weight?: WeightInput | undefined
  }

  /** The new package. */
  interface Data {
    /** When the package was made, Unix seconds. */
    create_time?: number
    dimension?: Dimensions
    order_id?: string
    order_line_item_ids?: Array<string>
    package_id: string
    shipping_service_info?: ShippingServiceInfo
    weight?: Weight
  }

  /** The codes that the platform documents for it. */
  type Code =
    | 11001002
    | 11001027
    | 11003011
    | 11021009
    | 11021012
    | 11021014
    | 11028006
    | 11050001
    | 21001001
    | 21001011
    | 21004008
    | 21004010
    | 21008025
    | 21008042
    | 21008106
    | 21011003
    | 21011006
    | 21011007
    | 21011012
    | 21011020
    | 21011029
    | 21011033
    | 21011035
    | 21011037
    | 21011046
    | 21011048
    | 21022025
    | 21022026
    | 21022029
    | 21030005
    | 21030006
    | 21032001
    | 36009003
}
