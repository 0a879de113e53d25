// Generated from spec/paths/affiliate_creator/202505/affiliate_sharing_links_general_publishers_generate_batch.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Makes links for publishers in general, for products or shops.
 *
 * `POST /affiliate_creator/202505/affiliate_sharing_links/general_publishers/generate_batch` · creator · takes no
 * shop · scope `creator.affiliate.share_link.read` · not repeated once it may have run
 */
export const creatorGenerateGeneralLink: Operation<
  CreatorGenerateGeneralLink.Input,
  CreatorGenerateGeneralLink.Data,
  "shop"
> = {
  id: "affiliate_creator.202505.creatorGenerateGeneralLink",
  method: "POST",
  path: "/affiliate_creator/202505/affiliate_sharing_links/general_publishers/generate_batch",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["campaign_id", "link_type", "material"],
  access: "creator",
  shopCipher: "forbidden",
  safety: "unsafe",
  lists: ["failed_materials", "sharing_links"],
  scopes: ["creator.affiliate.share_link.read"],
}

export declare namespace CreatorGenerateGeneralLink {
  interface Input {
    campaign_id?: string | undefined
    /** Which kinds of link to make. */
    link_type?: string | undefined
    material: Material
  }

  interface Material {
    /** At most 50 of them. */
    ids: ReadonlyArray<string>
    /** What the link leads to. */
    type: string
  }

  /** The links, and the materials that got none. */
  interface Data {
    failed_materials?: Array<FailedMaterial>
    sharing_links?: Array<SharingLink>
  }

  interface FailedMaterial {
    fail_reason?: string
    material_id?: string
  }

  interface SharingLink {
    deep_link?: string
    material_id?: string
    one_link?: string
    sharing_link?: string
  }
}
