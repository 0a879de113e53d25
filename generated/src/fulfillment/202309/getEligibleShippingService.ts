// Generated from spec/paths/fulfillment/202309/orders_order_id_shipping_services_query.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"
import type { Dimensions, DimensionsInput, OrderLineRef, Weight, WeightInput } from "../../schemas.ts"

/**
 * Lists the shipping services that can take an order, with prices.
 *
 * `POST /fulfillment/202309/orders/{order_id}/shipping_services/query` · seller · for one shop · scope
 * `seller.fulfillment.basic` · reads, so it may be repeated
 *
 * Codes to handle: `ConflictError` 21011006; `PermissionError` 10006402.
 */
export const getEligibleShippingService: Operation<
  GetEligibleShippingService.Input,
  GetEligibleShippingService.Data,
  "shop",
  GetEligibleShippingService.Code
> = {
  id: "fulfillment.202309.getEligibleShippingService",
  method: "POST",
  path: "/fulfillment/202309/orders/{order_id}/shipping_services/query",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["dimension", "order_line_item_ids", "order_line_list", "weight"],
  access: "seller",
  shopCipher: "required",
  safety: "read",
  scopes: ["seller.fulfillment.basic"],
}

export declare namespace GetEligibleShippingService {
  interface Input {
    order_id: string
    dimension?: DimensionsInput | undefined
    order_line_item_ids?: ReadonlyArray<string> | undefined
    order_line_list?: ReadonlyArray<OrderLineRef> | undefined
    weight?: WeightInput | undefined
  }

  /** The services. */
  interface Data {
    dimension?: Dimensions
    order_id?: string
    order_line_id?: Array<string>
    shipping_services?: Array<ShippingService>
    weight?: Weight
  }

  interface ShippingService {
    /** ISO 4217 code. */
    currency?: string
    /** Days to delivery at best. */
    earliest_delivery_days?: number
    id: string
    /** True for the service that applies when none is chosen. */
    is_default?: boolean
    /** Days to delivery at worst. */
    latest_delivery_days?: number
    name?: string
    /** What the service costs, decimal number as text. */
    price?: string
    shipping_app_service_fee?: string
    shipping_fee?: string
    shipping_provider_id?: string
    shipping_provider_name?: string
    /** What a signature on delivery costs, decimal number as text. */
    signature_fee?: string
  }

  /** The codes that the platform documents for it. */
  type Code = 10006402 | 21001001 | 21011006 | 21011029 | 21011037 | 21011048 | 36009003
}
