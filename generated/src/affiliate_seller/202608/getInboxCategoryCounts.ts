// Generated from spec/paths/affiliate_seller/202608/conversations_group_counts.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Counts the conversations of each inbox group.
 *
 * The list is one level deeper than usual: `data.data`.
 *
 * `GET /affiliate_seller/202608/conversations/group_counts` · seller · for one shop · reads, so it may be repeated
 *
 * Not every detail of it is confirmed by a source. Not in the public index of July 2026. The known group types are
 * inferred from the conversation filter.
 */
export const getInboxCategoryCounts: Operation<GetInboxCategoryCounts.Input, GetInboxCategoryCounts.Data, "shop"> = {
  id: "affiliate_seller.202608.getInboxCategoryCounts",
  method: "GET",
  path: "/affiliate_seller/202608/conversations/group_counts",
  platform: "shop",
  media: "none",
  answer: "json",
  access: "seller",
  shopCipher: "required",
  safety: "read",
  list: "data.group_counts",
  scopes: [],
}

export declare namespace GetInboxCategoryCounts {
  interface Input {}

  /** The counts. */
  interface Data {
    data: DataData
  }

  interface DataData {
    group_counts: Array<GroupCount>
  }

  interface GroupCount {
    /** Group of the inbox. */
    group_type?: "ALL" | "UNREAD" | "UNREPLIED" | "STARRED" | "ARCHIVED" | (string & {})
    /** Conversations in the group. */
    count?: number
  }
}
