// Generated from spec/paths/fulfillment/202512/packages.yaml. Do not edit: `pnpm generate`.
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
 * Packs line items and buys shipping for them (US).
 *
 * `POST /fulfillment/202512/packages` · seller (follows from its category) · for one shop · scope
 * `seller.fulfillment.basic` (named for another version of it only) · not repeated once it may have run
 */
export const createPackages: Operation<CreatePackages.Input, CreatePackages.Data, "shop"> = {
  id: "fulfillment.202512.createPackages",
  method: "POST",
  path: "/fulfillment/202512/packages",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["dimension", "order_id", "order_line_item", "order_list_ids", "ship_type", "shipping_service_id", "weight"],
  access: "seller",
  shopCipher: "required",
  safety: "unsafe",
  required: ["package_id"],
  scopes: ["seller.fulfillment.basic"],
  scopesInferred: true,
}

export declare namespace CreatePackages {
  interface Input {
    dimension?: DimensionsInput | undefined
    /** For `ship_type` "1" only, and required there. */
    order_id: string
    /** For `ship_type` "2" only, and required there. */
    order_line_item?: ReadonlyArray<OrderLineRef> | undefined
    /** For `ship_type` "3" only, and required there. */
    order_list_ids?: ReadonlyArray<string> | undefined
    /**
     * "1": a whole order in one package, named by `order_id`. "2": a part of one, the items in `order_line_item`. "3":
     * several orders in one package, named by `order_list_ids`.
     */
    ship_type?: "1" | "2" | "3" | (string & {}) | undefined
    shipping_service_id?: string | undefined
    weight?: WeightInput | undefined
  }

  /** The new package. */
  interface Data {
    /** When the package was made, Unix seconds. */
    create_time?: number
    dimension?: Dimensions
    package_id: string
    shipping_service_info?: ShippingServiceInfo
    weight?: Weight
  }
}
