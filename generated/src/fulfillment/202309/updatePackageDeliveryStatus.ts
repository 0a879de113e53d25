// Generated from spec/paths/fulfillment/202309/packages_deliver.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"
import type { PackageError } from "../../schemas.ts"

/**
 * Reports packages that the seller delivers as delivered or failed.
 *
 * `POST /fulfillment/202309/packages/deliver` · seller · for one shop · scope `seller.delivery.status.write` · may be
 * repeated: a second call changes nothing more
 *
 * Codes to handle: `NotFoundError` 21011028.
 */
export const updatePackageDeliveryStatus: Operation<
  UpdatePackageDeliveryStatus.Input,
  UpdatePackageDeliveryStatus.Data,
  "shop",
  UpdatePackageDeliveryStatus.Code
> = {
  id: "fulfillment.202309.updatePackageDeliveryStatus",
  method: "POST",
  path: "/fulfillment/202309/packages/deliver",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["packages"],
  nonEmpty: ["packages"],
  access: "seller",
  shopCipher: "required",
  safety: "idempotent",
  lists: ["errors"],
  scopes: ["seller.delivery.status.write"],
}

export declare namespace UpdatePackageDeliveryStatus {
  interface Input {
    packages: ReadonlyArray<Package>
  }

  interface Package {
    /** Outcome of the delivery, or new proof for one reported before. */
    delivery_type: "DELIVERY_SUCCESS" | "DELIVERY_FAILED" | "UPDATE_POD" | (string & {})
    /** Why the delivery failed; required with DELIVERY_FAILED. */
    fail_delivery_reason?:
      | "INVALID_ADDRESS"
      | "UNABLE_RECEIVE"
      | "UNABLE_CONTACT_BUYER"
      | "BUYER_REFUSED"
      | "DELAY_DELIVERY"
      | "PACKAGE_LOST"
      | "PACKAGE_DAMAGE"
      | "FORCE_MAJEURE"
      | "OTHER"
      | (string & {})
      | undefined
    /** Format of the attached file. */
    file_type?: "IMG" | "PDF" | (string & {}) | undefined
    file_url?: string | undefined
    id: string
  }

  /** The packages that could not be updated. */
  interface Data {
    errors?: Array<PackageError>
  }

  /** The codes that the platform documents for it. */
  type Code = 21001011 | 21011028 | 36009003
}
