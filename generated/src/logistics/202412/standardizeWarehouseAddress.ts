// Generated from spec/paths/logistics/202412/addresses_standardize.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Turns a warehouse address into the form the platform expects.
 *
 * `POST /logistics/202412/addresses/standardize` · seller (follows from its category) · for one shop · reads, so it may
 * be repeated
 *
 * Not in the public index of July 2026. No source says which fields of the body are required.
 */
export const standardizeWarehouseAddress: Operation<
  StandardizeWarehouseAddress.Input,
  StandardizeWarehouseAddress.Data,
  "shop"
> = {
  id: "logistics.202412.standardizeWarehouseAddress",
  method: "POST",
  path: "/logistics/202412/addresses/standardize",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["address"],
  access: "seller",
  shopCipher: "required",
  safety: "read",
  scopes: [],
}

export declare namespace StandardizeWarehouseAddress {
  interface Input {
    address?: Address | undefined
  }

  interface Address {
    address_line1?: string | undefined
    address_line2?: string | undefined
    city?: string | undefined
    district?: string | undefined
    postal_code?: string | undefined
    region_code?: string | undefined
    state?: string | undefined
    town?: string | undefined
  }

  /** The standardized address. */
  interface Data {
    standardization_result?: StandardizationResult
  }

  interface StandardizationResult {
    standardized_address?: StandardizedAddress
    /** True if the address was changed into the standard form. */
    updated?: boolean
  }

  interface StandardizedAddress {
    address_line1?: string
    address_line2?: string
    city?: string
    district?: string
    postal_code?: string
    region_code?: string
    state?: string
    town?: string
  }
}
