// Generated from spec/paths/data_reconciliation/202310/orders_import.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Submits the orders that a quality factory shipped, first form.
 *
 * `POST /data_reconciliation/202310/orders/import` · seller (follows from its category) · for one shop · not repeated
 * once it may have run
 *
 * Not in the public index of July 2026. No source says which fields of the body are required. A newer form exists:
 * `data_reconciliation.202401.qualityFactoryOrderDataImportApi`.
 */
export const qualityFactoryOrderDataImportApi: Operation<
  QualityFactoryOrderDataImportApi.Input,
  QualityFactoryOrderDataImportApi.Data,
  "shop"
> = {
  id: "data_reconciliation.202310.qualityFactoryOrderDataImportApi",
  method: "POST",
  path: "/data_reconciliation/202310/orders/import",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["orders"],
  access: "seller",
  shopCipher: "required",
  safety: "unsafe",
  lists: ["errors"],
  scopes: [],
}

export declare namespace QualityFactoryOrderDataImportApi {
  interface Input {
    orders?: ReadonlyArray<Order> | undefined
  }

  interface Order {
    /** Payment state of the order in the partner's channel. */
    channel_financial_status?: string | undefined
    /** Shipping state of the order in the partner's channel. */
    channel_fulfillment_status?: string | undefined
    channel_order_id?: string | undefined
    /** State of the order in the partner's channel. */
    channel_order_status?: string | undefined
    /** When the partner's channel last changed the order. */
    channel_order_update_time?: string | undefined
    /** Name of the partner's channel. */
    channel_type?: string | undefined
    not_exist_reason?: string | undefined
    order_id?: string | undefined
    packages?: ReadonlyArray<Package> | undefined
  }

  interface Package {
    package_id?: string | undefined
    shipping_provider_name?: string | undefined
    tracking_number?: string | undefined
  }

  /** The orders that were refused. */
  interface Data {
    errors?: Array<Error>
  }

  interface Error {
    /** Business code of this refusal. */
    code?: string
    detail?: Detail
    message?: string
  }

  interface Detail {
    channel_order_id?: string
    /** Name of the partner's channel. */
    channel_type?: string
    extra_errors?: Array<ExtraError>
    order_id?: string
  }

  interface ExtraError {
    /** Business code of this refusal. */
    code?: string
    message?: string
  }
}
