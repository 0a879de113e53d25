// Generated from spec/paths/product/202409/compliance_responsible_persons.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"
import type { ResponsiblePersonAddressInput } from "../../schemas.ts"

/**
 * Registers a responsible person (EU product safety).
 *
 * `POST /product/202409/compliance/responsible_persons` · seller · takes no shop · scope `seller.product.basic` · not
 * repeated once it may have run
 *
 * Codes to handle: `LimitError` 38023027; `PermissionError` 38023050.
 */
export const createResponsiblePerson: Operation<
  CreateResponsiblePerson.Input,
  CreateResponsiblePerson.Data,
  "shop",
  CreateResponsiblePerson.Code
> = {
  id: "product.202409.createResponsiblePerson",
  method: "POST",
  path: "/product/202409/compliance/responsible_persons",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["address", "email", "locale", "name", "phone_number"],
  access: "seller",
  shopCipher: "forbidden",
  safety: "unsafe",
  required: ["responsible_person_id"],
  scopes: ["seller.product.basic"],
}

export declare namespace CreateResponsiblePerson {
  interface Input {
    address: ResponsiblePersonAddressInput
    email: string
    /** Language of the texts, as BCP 47, such as en-US. */
    locale?: "de-DE" | "en-IE" | "es-ES" | "fr-FR" | "it-IT" | (string & {}) | undefined
    /** At most 200 characters. */
    name: string
    phone_number: PhoneNumber
  }

  interface PhoneNumber {
    country_code: string
    local_number: string
  }

  /** The id of the responsible person. */
  interface Data {
    responsible_person_id: string
  }

  /** The codes that the platform documents for it. */
  type Code =
    | 38023022
    | 38023024
    | 38023025
    | 38023026
    | 38023027
    | 38023028
    | 38023041
    | 38023042
    | 38023043
    | 38023044
    | 38023050
}
