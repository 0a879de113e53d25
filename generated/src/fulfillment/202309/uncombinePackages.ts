// Generated from spec/paths/fulfillment/202309/packages_package_id_uncombine.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Takes orders out of a joined package again.
 *
 * `POST /fulfillment/202309/packages/{package_id}/uncombine` · seller · for one shop · scope
 * `seller.fulfillment.package.write` · not repeated once it may have run
 *
 * Codes to handle: `NotFoundError` 21011028.
 */
export const uncombinePackages: Operation<
  UncombinePackages.Input,
  UncombinePackages.Data,
  "shop",
  UncombinePackages.Code
> = {
  id: "fulfillment.202309.uncombinePackages",
  method: "POST",
  path: "/fulfillment/202309/packages/{package_id}/uncombine",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["order_ids"],
  access: "seller",
  shopCipher: "required",
  safety: "unsafe",
  lists: ["packages"],
  scopes: ["seller.fulfillment.package.write"],
}

export declare namespace UncombinePackages {
  interface Input {
    package_id: string
    order_ids?: ReadonlyArray<string> | undefined
  }

  /** The packages after the split. */
  interface Data {
    packages?: Array<Package>
  }

  interface Package {
    id: string
    order_ids?: Array<string>
  }

  /** The codes that the platform documents for it. */
  type Code = 21011005 | 21011028 | 21011029 | 36009003
}
