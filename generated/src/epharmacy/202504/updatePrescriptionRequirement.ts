// Generated from spec/paths/epharmacy/202504/products_product_id_prescription_requirements_update.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Sets whether a product needs a prescription.
 *
 * `POST /epharmacy/202504/products/{product_id}/prescription_requirements/update` · seller (follows from its
 * category) · for one shop · may be repeated: a second call changes nothing more
 *
 * Not in the public index of July 2026. No source says which fields of the body are required.
 */
export const updatePrescriptionRequirement: Operation<
  UpdatePrescriptionRequirement.Input,
  UpdatePrescriptionRequirement.Data,
  "shop"
> = {
  id: "epharmacy.202504.updatePrescriptionRequirement",
  method: "POST",
  path: "/epharmacy/202504/products/{product_id}/prescription_requirements/update",
  platform: "shop",
  media: "json",
  answer: "empty",
  body: ["prescription_requirement"],
  access: "seller",
  shopCipher: "required",
  safety: "idempotent",
  scopes: [],
}

export declare namespace UpdatePrescriptionRequirement {
  interface Input {
    /** As the listing search and the create call return it. */
    product_id: string
    prescription_requirement?: PrescriptionRequirement | undefined
  }

  interface PrescriptionRequirement {
    /** True if the buyer has to show a prescription. */
    needs_prescription?: boolean | undefined
  }

  /** Success without data. */
  interface Data {}
}
