// Generated from spec/paths/epharmacy/202504/orders_order_id_update_prescription_status.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Reports whether the prescription of an order was approved.
 *
 * `POST /epharmacy/202504/orders/{order_id}/update_prescription_status` · seller (follows from its category) · for one
 * shop · may be repeated: a second call changes nothing more
 *
 * Not in the public index of July 2026. No source says which fields of the body are required.
 */
export const updatePrescriptionStatus: Operation<
  UpdatePrescriptionStatus.Input,
  UpdatePrescriptionStatus.Data,
  "shop"
> = {
  id: "epharmacy.202504.updatePrescriptionStatus",
  method: "POST",
  path: "/epharmacy/202504/orders/{order_id}/update_prescription_status",
  platform: "shop",
  media: "json",
  answer: "empty",
  body: ["prescription_status", "rejection_reason"],
  access: "seller",
  shopCipher: "required",
  safety: "idempotent",
  scopes: [],
}

export declare namespace UpdatePrescriptionStatus {
  interface Input {
    order_id: string
    /** What the pharmacist decided. */
    prescription_status?: "APPROVED" | "REJECTED" | "PENDING_RESUBMISSION" | (string & {}) | undefined
    /** At most 5,000 characters. */
    rejection_reason?: string | undefined
  }

  /** Success without data. */
  interface Data {}
}
