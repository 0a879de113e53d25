// Generated from spec/paths/affiliate_seller/202608/creator_outreach_records_query.yaml. Do not edit: `pnpm generate`.
import type { PagedOperation } from "@tiktok-shop-kit/client"

/**
 * Lists whom the shop wrote to this week.
 *
 * The list is one level deeper than usual: `data.data`.
 *
 * `POST /affiliate_seller/202608/creator_outreach/records/query` · seller · for one shop · reads, so it may be
 * repeated · pages by number, 50 a page at most
 *
 * Not every detail of it is confirmed by a source. Not in the public index of July 2026.
 */
export const getWeeklyCreatorOutreachRecords: PagedOperation<
  GetWeeklyCreatorOutreachRecords.Input,
  GetWeeklyCreatorOutreachRecords.Data,
  GetWeeklyCreatorOutreachRecords.ConnectList,
  "shop"
> = {
  id: "affiliate_seller.202608.getWeeklyCreatorOutreachRecords",
  method: "POST",
  path: "/affiliate_seller/202608/creator_outreach/records/query",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["page_index", "page_size"],
  access: "seller",
  shopCipher: "required",
  safety: "read",
  paging: {
    style: "number",
    in: "body",
    token: "page_index",
    size: "page_size",
    maxSize: 50,
    total: "data.total",
    required: true,
  },
  list: "data.connect_list",
  scopes: [],
}

export declare namespace GetWeeklyCreatorOutreachRecords {
  interface Input {
    /** Number of the page, from 1. */
    page_index: number
    /** Results a page. 1 to 50. */
    page_size?: number | undefined
  }

  /** A page of records. */
  interface Data {
    data: DataData
  }

  interface DataData {
    /** Records over all pages. */
    total?: number
    connect_list: Array<ConnectList>
  }

  interface ConnectList {
    id: string
    creator_open_id?: string
    /** True if a message went out. */
    has_sent_im_message?: boolean
    /** True if an invitation went out. */
    has_sent_invitation?: boolean
    /** True if the creator answered. */
    is_paired?: boolean
  }
}
