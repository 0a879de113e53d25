// Generated from spec/paths/affiliate/202402/anchors_prerequisite_check.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Checks whether the creator may link a product from a video.
 *
 * `POST /affiliate/202402/anchors/prerequisite_check` · creator (follows from its category) · takes no shop · scope
 * `creator.affiliate.info` · reads, so it may be repeated
 *
 * Not in the public index of July 2026. No source says which fields of the body are required.
 *
 * @deprecated Since 2026-07-29. Sunset 2026-10-12.
 */
export const checkAnchorPrerequisites: Operation<
  CheckAnchorPrerequisites.Input,
  CheckAnchorPrerequisites.Data,
  "shop"
> = {
  id: "affiliate.202402.checkAnchorPrerequisites",
  method: "POST",
  path: "/affiliate/202402/anchors/prerequisite_check",
  platform: "shop",
  media: "json",
  answer: "empty",
  body: ["product_id"],
  access: "creator",
  shopCipher: "forbidden",
  safety: "read",
  scopes: ["creator.affiliate.info"],
  deprecated: { since: "2026-07-29", sunset: "2026-10-12" },
}

export declare namespace CheckAnchorPrerequisites {
  interface Input {
    product_id?: string | undefined
  }

  /** Success without data. */
  interface Data {}
}
