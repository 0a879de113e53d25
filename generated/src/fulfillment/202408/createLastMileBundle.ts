// Generated from spec/paths/fulfillment/202408/last_mile_bundles.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Bundles packages for the last mile.
 *
 * `POST /fulfillment/202408/last_mile_bundles` · any token (no source says whose) · takes no shop · not repeated once
 * it may have run
 *
 * Not in the public index of July 2026. No source says which fields of the body are required.
 */
export const createLastMileBundle: Operation<CreateLastMileBundle.Input, CreateLastMileBundle.Data, "shop"> = {
  id: "fulfillment.202408.createLastMileBundle",
  method: "POST",
  path: "/fulfillment/202408/last_mile_bundles",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["fulfillment_unit_ids", "last_mile_bundle", "logistics_group_id"],
  maxItems: { fulfillment_unit_ids: 300 },
  access: "any",
  shopCipher: "forbidden",
  safety: "unsafe",
  required: ["last_mile_bundle_id"],
  wide: { input: ["logistics_group_id"] },
  scopes: [],
}

export declare namespace CreateLastMileBundle {
  interface Input {
    /** At most 300 of them. */
    fulfillment_unit_ids?: ReadonlyArray<string> | undefined
    last_mile_bundle?: LastMileBundle | undefined
    /** Group of carriers that takes the bundle. */
    logistics_group_id?: string | undefined
  }

  interface LastMileBundle {
    dimensions?: Dimensions | undefined
    external_bundle_id?: string | undefined
    /** Packages in the bundle. */
    fulfillment_unit_count?: number | undefined
    /** When the bundle left, Unix milliseconds. */
    outbound_time?: number | undefined
    weight?: Weight | undefined
  }

  interface Dimensions {
    /** Whole number, in the unit of the object. */
    height?: number | undefined
    /** Whole number, in the unit of the object. */
    length?: number | undefined
    /** Unit of the three sides. */
    unit?: "centimeter" | (string & {}) | undefined
    /** Whole number, in the unit of the object. */
    width?: number | undefined
  }

  interface Weight {
    /** What `value` counts. */
    unit?: "gram" | (string & {}) | undefined
    /** Weight in the unit beside it. */
    value?: number | undefined
  }

  /** The id of the bundle. */
  interface Data {
    last_mile_bundle_id: string
  }
}
