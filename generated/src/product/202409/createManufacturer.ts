// Generated from spec/paths/product/202409/compliance_manufacturers.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Registers a manufacturer (EU product safety).
 *
 * `POST /product/202409/compliance/manufacturers` · seller · takes no shop · scope `seller.product.basic` · not
 * repeated once it may have run
 *
 * Codes to handle: `LimitError` 38023032; `PermissionError` 38023050.
 */
export const createManufacturer: Operation<
  CreateManufacturer.Input,
  CreateManufacturer.Data,
  "shop",
  CreateManufacturer.Code
> = {
  id: "product.202409.createManufacturer",
  method: "POST",
  path: "/product/202409/compliance/manufacturers",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["address", "email", "locale", "name", "phone_number", "registered_trade_name"],
  access: "seller",
  shopCipher: "forbidden",
  safety: "unsafe",
  required: ["manufacturer_id"],
  scopes: ["seller.product.basic"],
}

export declare namespace CreateManufacturer {
  interface Input {
    /** At most 500 characters. */
    address: string
    email: string
    /** Language of the texts, as BCP 47, such as en-US. */
    locale?: "de-DE" | "en-IE" | "es-ES" | "fr-FR" | "it-IT" | (string & {}) | undefined
    /** At most 255 characters. */
    name: string
    phone_number: PhoneNumber
    /** At most 200 characters. */
    registered_trade_name?: string | undefined
  }

  interface PhoneNumber {
    /** Whether the number takes calls. */
    availability?: "AVAILABLE" | "UNAVAILABLE" | (string & {}) | undefined
    country_code?: string | undefined
    local_number?: string | undefined
  }

  /** The id of the manufacturer. */
  interface Data {
    manufacturer_id: string
  }

  /** The codes that the platform documents for it. */
  type Code =
    | 38023025
    | 38023032
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
    | 38023060
}
