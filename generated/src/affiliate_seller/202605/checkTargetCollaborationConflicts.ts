// Generated from spec/paths/affiliate_seller/202605/target_collaborations_conflicts_check.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Checks whether creators already promote products under other target collaborations.
 *
 * `POST /affiliate_seller/202605/target_collaborations/conflicts/check` · seller · for one shop · scope
 * `seller.affiliate_collaboration.write` · reads, so it may be repeated
 *
 * Not every detail of it is confirmed by a source.
 */
export const checkTargetCollaborationConflicts: Operation<
  CheckTargetCollaborationConflicts.Input,
  CheckTargetCollaborationConflicts.Data,
  "shop"
> = {
  id: "affiliate_seller.202605.checkTargetCollaborationConflicts",
  method: "POST",
  path: "/affiliate_seller/202605/target_collaborations/conflicts/check",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["creator_open_id_list", "product_id_list"],
  nonEmpty: ["creator_open_id_list", "product_id_list"],
  access: "seller",
  shopCipher: "required",
  safety: "read",
  scopes: ["seller.affiliate_collaboration.write"],
}

export declare namespace CheckTargetCollaborationConflicts {
  interface Input {
    creator_open_id_list: ReadonlyArray<string>
    product_id_list: ReadonlyArray<string>
  }

  /** The collisions. */
  interface Data {
    /** True if at least one creator is bound already. */
    has_conflict?: boolean
    conflict_items?: Array<ConflictItem>
  }

  interface ConflictItem {
    creator_open_id?: string
    product_id?: string
    existing_collaboration_id?: string
  }
}
