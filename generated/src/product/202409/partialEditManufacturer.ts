// Generated from spec/paths/product/202409/compliance_manufacturers_manufacturer_id_partial_edit.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Changes the given data of a manufacturer.
 *
 * `POST /product/202409/compliance/manufacturers/{manufacturer_id}/partial_edit` · seller · takes no shop · scope
 * `seller.product.basic` · may be repeated: a second call changes nothing more
 *
 * Codes to handle: `NotFoundError` 38023051; `PermissionError` 38023050, 38023052.
 */
export const partialEditManufacturer: Operation<
  PartialEditManufacturer.Input,
  PartialEditManufacturer.Data,
  "shop",
  PartialEditManufacturer.Code
> = {
  id: "product.202409.partialEditManufacturer",
  method: "POST",
  path: "/product/202409/compliance/manufacturers/{manufacturer_id}/partial_edit",
  platform: "shop",
  media: "json",
  answer: "empty",
  body: ["address", "email", "locale", "name", "phone_number", "registered_trade_name"],
  access: "seller",
  shopCipher: "forbidden",
  safety: "idempotent",
  scopes: ["seller.product.basic"],
}

export declare namespace PartialEditManufacturer {
  interface Input {
    manufacturer_id: string
    /** At most 500 characters. */
    address?: string | undefined
    email?: string | undefined
    /** Language of the texts, as BCP 47, such as en-US. */
    locale?: "de-DE" | "en-IE" | "es-ES" | "fr-FR" | "it-IT" | (string & {}) | undefined
    /** At most 255 characters. */
    name?: string | undefined
    phone_number?: PhoneNumber | undefined
    /** At most 200 characters. */
    registered_trade_name?: string | undefined
  }

  interface PhoneNumber {
    /** Whether the number takes calls. */
    availability?: "AVAILABLE" | "UNAVAILABLE" | (string & {}) | undefined
    country_code?: string | undefined
    local_number?: string | undefined
  }

  /** Success without data. */
  interface Data {}

  /** The codes that the platform documents for it. */
  type Code =
    | 38023025
    | 38023033
    | 38023034
    | 38023037
    | 38023041
    | 38023042
    | 38023043
    | 38023044
    | 38023045
    | 38023046
    | 38023050
    | 38023051
    | 38023052
    | 38023060
}
