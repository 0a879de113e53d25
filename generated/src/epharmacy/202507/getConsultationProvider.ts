// Generated from spec/paths/epharmacy/202507/consultations_consultation_id_providers.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Reads who gave the consultation behind a prescription.
 *
 * `GET /epharmacy/202507/consultations/{consultation_id}/providers` · seller (follows from its category) · for one
 * shop · reads, so it may be repeated
 *
 * Not in the public index of July 2026.
 */
export const getConsultationProvider: Operation<GetConsultationProvider.Input, GetConsultationProvider.Data, "shop"> = {
  id: "epharmacy.202507.getConsultationProvider",
  method: "GET",
  path: "/epharmacy/202507/consultations/{consultation_id}/providers",
  platform: "shop",
  media: "none",
  answer: "json",
  access: "seller",
  shopCipher: "required",
  safety: "read",
  scopes: [],
}

export declare namespace GetConsultationProvider {
  interface Input {
    consultation_id: string
  }

  /** The provider. */
  interface Data {
    consultation_provider?: ConsultationProvider
  }

  interface ConsultationProvider {
    id: string
  }
}
