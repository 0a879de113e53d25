// Generated from spec/paths/affiliate_seller/202605/target_collaborations_conflicts_resolve.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Ends the target collaborations that block new ones.
 *
 * `POST /affiliate_seller/202605/target_collaborations/conflicts/resolve` · seller · for one shop · may be repeated: a
 * second call changes nothing more
 *
 * Not every detail of it is confirmed by a source.
 */
export const cancelTargetCollaborationConflicts: Operation<
  CancelTargetCollaborationConflicts.Input,
  CancelTargetCollaborationConflicts.Data,
  "shop"
> = {
  id: "affiliate_seller.202605.cancelTargetCollaborationConflicts",
  method: "POST",
  path: "/affiliate_seller/202605/target_collaborations/conflicts/resolve",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["conflict_items"],
  nonEmpty: ["conflict_items"],
  access: "seller",
  shopCipher: "required",
  safety: "idempotent",
  lists: ["success_items", "failed_items"],
  scopes: [],
}

export declare namespace CancelTargetCollaborationConflicts {
  interface Input {
    conflict_items: ReadonlyArray<ConflictItem>
  }

  interface ConflictItem {
    creator_open_id: string
    existing_collaboration_id: string
  }

  /** What was ended, and what was not. */
  interface Data {
    success_items?: Array<SuccessItem>
    failed_items?: Array<FailedItem>
  }

  interface SuccessItem {
    creator_open_id?: string
    existing_collaboration_id?: string
  }

  interface FailedItem {
    creator_open_id?: string
    existing_collaboration_id?: string
  }
}
