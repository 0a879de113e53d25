// Generated from spec/paths/product/202409/compliance_responsible_persons_responsible_person_id_partial_edit.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"
import type { ResponsiblePersonAddressInput } from "../../schemas.ts"

/**
 * Changes the given data of a responsible person.
 *
 * `POST /product/202409/compliance/responsible_persons/{responsible_person_id}/partial_edit` · seller · takes no shop ·
 * scope `seller.product.basic` · may be repeated: a second call changes nothing more
 *
 * Codes to handle: `NotFoundError` 38023051; `PermissionError` 38023050, 38023052.
 */
export const partialEditResponsiblePerson: Operation<
  PartialEditResponsiblePerson.Input,
  PartialEditResponsiblePerson.Data,
  "shop",
  PartialEditResponsiblePerson.Code
> = {
  id: "product.202409.partialEditResponsiblePerson",
  method: "POST",
  path: "/product/202409/compliance/responsible_persons/{responsible_person_id}/partial_edit",
  platform: "shop",
  media: "json",
  answer: "empty",
  body: ["address", "email", "locale", "name", "phone_number"],
  access: "seller",
  shopCipher: "forbidden",
  safety: "idempotent",
  scopes: ["seller.product.basic"],
}

export declare namespace PartialEditResponsiblePerson {
  interface Input {
    responsible_person_id: string
    address?: ResponsiblePersonAddressInput | undefined
    email?: string | undefined
    /** Language of the texts, as BCP 47, such as en-US. */
    locale?: "de-DE" | "en-IE" | "es-ES" | "fr-FR" | "it-IT" | (string & {}) | undefined
    /** At most 200 characters. */
    name?: string | undefined
    phone_number?: PhoneNumber | undefined
  }

  interface PhoneNumber {
    country_code: string
    local_number: string
  }

  /** Success without data. */
  interface Data {}

  /** The codes that the platform documents for it. */
  type Code =
    | 38023022
    | 38023024
    | 38023025
    | 38023026
    | 38023028
    | 38023041
    | 38023042
    | 38023043
    | 38023044
    | 38023050
    | 38023051
    | 38023052
}
