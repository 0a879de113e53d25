// Generated from spec/paths/logistics/202309/delivery_options_delivery_option_id_shipping_providers.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Lists the carriers of one delivery option.
 *
 * `GET /logistics/202309/delivery_options/{delivery_option_id}/shipping_providers` · seller · for one shop · scope
 * `seller.fulfillment.basic`, `seller.logistics` · reads, so it may be repeated
 *
 * Codes to handle: `ConflictError` 21008117; `PermissionError` 21008116.
 */
export const getShippingProviders: Operation<
  GetShippingProviders.Input,
  GetShippingProviders.Data,
  "shop",
  GetShippingProviders.Code
> = {
  id: "logistics.202309.getShippingProviders",
  method: "GET",
  path: "/logistics/202309/delivery_options/{delivery_option_id}/shipping_providers",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["warehouse_region", "buyer_region"],
  access: "seller",
  shopCipher: "required",
  safety: "read",
  list: "shipping_providers",
  scopes: ["seller.fulfillment.basic", "seller.logistics"],
}

export declare namespace GetShippingProviders {
  interface Input {
    delivery_option_id: string
    warehouse_region?: string | undefined
    buyer_region?: string | undefined
  }

  /** The carriers. */
  interface Data {
    shipping_providers: Array<ShippingProvider>
  }

  interface ShippingProvider {
    id: string
    name?: string
  }

  /** The codes that the platform documents for it. */
  type Code = 21008116 | 21008117 | 36009003
}
