// Generated from spec/paths/affiliate/202403/anchors_content_check.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Checks whether a title is allowed on a product link.
 *
 * `POST /affiliate/202403/anchors/content_check` · creator (follows from its category) · takes no shop · scope
 * `creator.affiliate.info` · reads, so it may be repeated
 *
 * Not in the public index of July 2026. No source says which fields of the body are required.
 *
 * @deprecated Since 2026-07-29. Sunset 2026-10-12.
 */
export const checkAnchorContent: Operation<CheckAnchorContent.Input, CheckAnchorContent.Data, "shop"> = {
  id: "affiliate.202403.checkAnchorContent",
  method: "POST",
  path: "/affiliate/202403/anchors/content_check",
  platform: "shop",
  media: "json",
  answer: "empty",
  body: ["title"],
  access: "creator",
  shopCipher: "forbidden",
  safety: "read",
  scopes: ["creator.affiliate.info"],
  deprecated: { since: "2026-07-29", sunset: "2026-10-12" },
}

export declare namespace CheckAnchorContent {
  interface Input {
    title?: string | undefined
  }

  /** Success without data. */
  interface Data {}
}
