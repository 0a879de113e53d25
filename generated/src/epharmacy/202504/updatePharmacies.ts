// Generated from spec/paths/epharmacy/202504/pharmacies_update.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Sets license, pharmacist and opening hours of pharmacies.
 *
 * `POST /epharmacy/202504/pharmacies/update` · seller (follows from its category) · for one shop · may be repeated: a
 * second call changes nothing more
 *
 * Not in the public index of July 2026. No source says which fields of the body are required.
 */
export const updatePharmacies: Operation<UpdatePharmacies.Input, UpdatePharmacies.Data, "shop"> = {
  id: "epharmacy.202504.updatePharmacies",
  method: "POST",
  path: "/epharmacy/202504/pharmacies/update",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["pharmacies"],
  maxItems: { pharmacies: 20 },
  seconds: ["pharmacies[].license_expire_time", "pharmacies[].pharmacist.practice_license_expire_time"],
  access: "seller",
  shopCipher: "required",
  safety: "idempotent",
  lists: ["errors"],
  scopes: [],
}

export declare namespace UpdatePharmacies {
  interface Input {
    /** At most 20 of them. */
    pharmacies?: ReadonlyArray<Pharmacy> | undefined
  }

  interface Pharmacy {
    /** When the pharmacy's license ends, Unix seconds. */
    license_expire_time?: number | undefined
    license_number?: string | undefined
    operation_hours?: ReadonlyArray<OperationHour> | undefined
    pharmacist?: Pharmacist | undefined
    warehouse_id?: string | undefined
  }

  interface OperationHour {
    /** Time of day in the pharmacy's time zone, as text. */
    close_time?: string | undefined
    /** Days of the week that the hours hold for. */
    days?: ReadonlyArray<"MON" | "TUE" | "WED" | "THU" | "FRI" | "SAT" | "SUN" | (string & {})> | undefined
    /** Time of day in the pharmacy's time zone, as text. */
    open_time?: string | undefined
  }

  interface Pharmacist {
    name?: string | undefined
    /** When the pharmacist's license ends, Unix seconds. */
    practice_license_expire_time?: number | undefined
    practice_license_number?: string | undefined
  }

  /** The pharmacies that could not be updated. */
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
    warehouse_id?: string
  }
}
