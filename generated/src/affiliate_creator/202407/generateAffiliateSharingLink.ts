// Generated from spec/paths/affiliate_creator/202407/affiliate_sharing_links_generate_batch.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Makes tracked links to products or shops, one for each tag, first form.
 *
 * `POST /affiliate_creator/202407/affiliate_sharing_links/generate_batch` · creator (follows from its category) · takes
 * no shop · scope `creator.affiliate.link.write` · not repeated once it may have run
 *
 * Not in the public index of July 2026. No source says which fields of the body are required. A newer form exists:
 * `affiliate_creator.202501.generateAffiliateSharingLink`.
 */
export const generateAffiliateSharingLink: Operation<
  GenerateAffiliateSharingLink.Input,
  GenerateAffiliateSharingLink.Data,
  "shop"
> = {
  id: "affiliate_creator.202407.generateAffiliateSharingLink",
  method: "POST",
  path: "/affiliate_creator/202407/affiliate_sharing_links/generate_batch",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["channel", "material", "tags"],
  access: "creator",
  shopCipher: "forbidden",
  safety: "unsafe",
  lists: ["affiliate_sharing_links", "errors"],
  scopes: ["creator.affiliate.link.write"],
}

export declare namespace GenerateAffiliateSharingLink {
  interface Input {
    channel?: string | undefined
    material?: Material | undefined
    tags?: ReadonlyArray<string> | undefined
  }

  interface Material {
    id?: string | undefined
    /** What the link leads to. */
    type?: string | undefined
  }

  /** The links. */
  interface Data {
    affiliate_sharing_links?: Array<AffiliateSharingLink>
    errors?: Array<Error>
  }

  interface AffiliateSharingLink {
    affiliate_sharing_link?: string
    tag?: string
  }

  interface Error {
    /** Business code of this refusal. */
    code?: number
    detail?: Detail
    message?: string
  }

  interface Detail {
    fail_reason?: string
    tag?: string
  }
}
