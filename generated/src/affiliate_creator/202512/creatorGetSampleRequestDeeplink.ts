// Generated from spec/paths/affiliate_creator/202512/samples_deeplink.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Makes a link that opens the sample request of a product in the app.
 *
 * `GET /affiliate_creator/202512/samples/deeplink` · creator · takes no shop · scope
 * `creator.affiliate_collaboration.read` · reads, so it may be repeated
 *
 * Not in the public index of July 2026.
 */
export const creatorGetSampleRequestDeeplink: Operation<
  CreatorGetSampleRequestDeeplink.Input,
  CreatorGetSampleRequestDeeplink.Data,
  "shop"
> = {
  id: "affiliate_creator.202512.creatorGetSampleRequestDeeplink",
  method: "GET",
  path: "/affiliate_creator/202512/samples/deeplink",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["product_id", "sku_id", "redirect_schema", "campaign_id", "collaboration_id"],
  access: "creator",
  shopCipher: "forbidden",
  safety: "read",
  scopes: ["creator.affiliate_collaboration.read"],
}

export declare namespace CreatorGetSampleRequestDeeplink {
  interface Input {
    product_id: string
    sku_id: string
    redirect_schema?: string | undefined
    campaign_id?: string | undefined
    collaboration_id?: string | undefined
  }

  /** The link. */
  interface Data {
    deeplink?: string
  }
}
