// Generated from spec/paths/affiliate_creator/202504/affiliate_sharing_links_publisher_publisher_id_generate_batch.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Makes links for a publisher of an affiliate network, for products or shops.
 *
 * `POST /affiliate_creator/202504/affiliate_sharing_links/publisher/{publisher_id}/generate_batch` · creator · takes no
 * shop · scope `creator.affiliate.share_link.read` · not repeated once it may have run
 */
export const creatorGeneratePublisherLink: Operation<
  CreatorGeneratePublisherLink.Input,
  CreatorGeneratePublisherLink.Data,
  "shop"
> = {
  id: "affiliate_creator.202504.creatorGeneratePublisherLink",
  method: "POST",
  path: "/affiliate_creator/202504/affiliate_sharing_links/publisher/{publisher_id}/generate_batch",
  platform: "shop",
  media: "json",
  answer: "json",
  query: ["category_asset_cipher"],
  body: ["campaign_id", "link_type", "material"],
  access: "creator",
  shopCipher: "forbidden",
  safety: "unsafe",
  lists: ["failed_materials", "sharing_links"],
  wide: { data: ["sharing_links[].material_id"] },
  scopes: ["creator.affiliate.share_link.read"],
}

export declare namespace CreatorGeneratePublisherLink {
  interface Input {
    publisher_id: string
    /** Cipher of the category asset, for partner tokens. */
    category_asset_cipher?: string | undefined
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
    /** The product, shop or campaign that the link leads to; beyond 2^53. */
    material_id?: string
    one_link?: string
    sharing_link?: string
  }
}
