// Generated from spec/paths/fulfillment/202309/orders_order_id_shipping_info_update.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Corrects carrier and tracking number of an order that the seller ships.
 *
 * `POST /fulfillment/202309/orders/{order_id}/shipping_info/update` · seller · for one shop · scope
 * `seller.logistics` · may be repeated: a second call changes nothing more
 *
 * Codes to handle: `ConflictError` 10007002 (repeat minutes to a day later), 21011004, 21011007, 21011030, 21011041,
 * 21011042, 21011043, 21011044 (repeat minutes to a day later), 21011049, 25001010; `NotFoundError` 21011028.
 */
export const updateShippingInfo: Operation<
  UpdateShippingInfo.Input,
  UpdateShippingInfo.Data,
  "shop",
  UpdateShippingInfo.Code
> = {
  id: "fulfillment.202309.updateShippingInfo",
  method: "POST",
  path: "/fulfillment/202309/orders/{order_id}/shipping_info/update",
  platform: "shop",
  media: "json",
  answer: "empty",
  body: ["shipping_provider_id", "tracking_number"],
  access: "seller",
  shopCipher: "required",
  safety: "idempotent",
  scopes: ["seller.logistics"],
}

export declare namespace UpdateShippingInfo {
  interface Input {
    order_id: string
    shipping_provider_id: string
    tracking_number: string
  }

  /** Success without data. */
  interface Data {}

  /** The codes that the platform documents for it. */
  type Code =
    | 10007002
    | 21011004
    | 21011007
    | 21011022
    | 21011028
    | 21011030
    | 21011041
    | 21011042
    | 21011043
    | 21011044
    | 21011049
    | 25001010
    | 36009003
}
