// Generated from spec/paths/fulfillment/202309/packages_combine.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"
import type { PackageError } from "../../schemas.ts"

/**
 * Joins packages of one buyer into one.
 *
 * `POST /fulfillment/202309/packages/combine` · seller · for one shop · scope `seller.fulfillment.package.write` · not
 * repeated once it may have run
 *
 * Codes to handle: `ConflictError` 21011044 (repeat minutes to a day later); `NotFoundError` 21011028.
 */
export const combinePackage: Operation<CombinePackage.Input, CombinePackage.Data, "shop", CombinePackage.Code> = {
  id: "fulfillment.202309.combinePackage",
  method: "POST",
  path: "/fulfillment/202309/packages/combine",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["combinable_packages"],
  nonEmpty: ["combinable_packages"],
  access: "seller",
  shopCipher: "required",
  safety: "unsafe",
  lists: ["errors", "packages"],
  scopes: ["seller.fulfillment.package.write"],
}

export declare namespace CombinePackage {
  interface Input {
    combinable_packages: ReadonlyArray<CombinablePackage>
  }

  interface CombinablePackage {
    id: string
    order_ids?: ReadonlyArray<string> | undefined
  }

  /** The joined packages, and those that could not be joined. */
  interface Data {
    errors?: Array<PackageError>
    packages?: Array<Package>
  }

  interface Package {
    id: string
    order_ids?: Array<string>
  }

  /** The codes that the platform documents for it. */
  type Code = 21011028 | 21011031 | 21011044 | 36009003
}
