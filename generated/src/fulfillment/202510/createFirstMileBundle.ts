// Generated from spec/paths/fulfillment/202510/first_mile_bundle.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Bundles orders for the first mile to the consolidation warehouse.
 *
 * `POST /fulfillment/202510/first_mile_bundle` · seller · for one shop · scope `seller.fulfillment.basic` · not
 * repeated once it may have run
 */
export const createFirstMileBundle: Operation<CreateFirstMileBundle.Input, CreateFirstMileBundle.Data, "shop"> = {
  id: "fulfillment.202510.createFirstMileBundle",
  method: "POST",
  path: "/fulfillment/202510/first_mile_bundle",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["handover_method", "order_ids", "phone_tail_number", "shipping_provider_id", "tracking_number"],
  nonEmpty: ["order_ids"],
  access: "seller",
  shopCipher: "required",
  safety: "unsafe",
  scopes: ["seller.fulfillment.basic"],
}

export declare namespace CreateFirstMileBundle {
  interface Input {
    /** PICKUP by the carrier, or DROP_OFF by the seller. */
    handover_method: "PICKUP" | "DROP_OFF" | (string & {})
    order_ids: ReadonlyArray<string>
    phone_tail_number?: string | undefined
    shipping_provider_id?: string | undefined
    tracking_number?: string | undefined
  }

  /** The bundle and its label. */
  interface Data {
    errors?: Array<Error>
    first_mile_bundle_id?: string
    url?: string
  }

  interface Error {
    /** Business code of this refusal. */
    code?: number
    detail?: Detail
    message?: string
  }

  interface Detail {
    order_id?: string
  }
}
