// Generated from spec/paths/affiliate_seller/202509/target_collaboration_target_collaboration_id_link.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Makes a link with which creators can join a target collaboration.
 *
 * `POST /affiliate_seller/202509/target_collaboration/{target_collaboration_id}/link` · seller · for one shop · scope
 * `seller.affiliate_collaboration.write` · not repeated once it may have run
 */
export const generateTargetCollaborationLink: Operation<
  GenerateTargetCollaborationLink.Input,
  GenerateTargetCollaborationLink.Data,
  "shop"
> = {
  id: "affiliate_seller.202509.generateTargetCollaborationLink",
  method: "POST",
  path: "/affiliate_seller/202509/target_collaboration/{target_collaboration_id}/link",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["category_asset_cipher"],
  access: "seller",
  shopCipher: "required",
  safety: "unsafe",
  scopes: ["seller.affiliate_collaboration.write"],
}

export declare namespace GenerateTargetCollaborationLink {
  interface Input {
    target_collaboration_id: string
    /** Cipher of the category asset, for partner tokens. */
    category_asset_cipher?: string | undefined
  }

  /** The link. */
  interface Data {
    link?: string
  }
}
