// Generated from spec/paths/return_refund/202309/returns_return_id_records.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"
import type { Image } from "../../schemas.ts"

/**
 * Lists what happened in a return, step by step.
 *
 * `GET /return_refund/202309/returns/{return_id}/records` · seller · for one shop · scope
 * `seller.return_refund.basic` · reads, so it may be repeated
 */
export const getReturnRecords: Operation<GetReturnRecords.Input, GetReturnRecords.Data, "shop"> = {
  id: "return_refund.202309.getReturnRecords",
  method: "GET",
  path: "/return_refund/202309/returns/{return_id}/records",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["locale"],
  access: "seller",
  shopCipher: "required",
  safety: "read",
  list: "records",
  scopes: ["seller.return_refund.basic"],
}

export declare namespace GetReturnRecords {
  interface Input {
    return_id: string
    /** Language of the texts, as BCP 47, such as en-US. */
    locale?: string | undefined
  }

  /** The records. */
  interface Data {
    records: Array<Record>
  }

  interface Record {
    /** When the step happened, Unix seconds. */
    create_time?: number
    description?: string
    event?: string
    images?: Array<Image>
    note?: string
    reason_text?: string
    /** Who acted. */
    role?: "BUYER" | "SELLER" | "OPERATOR" | "SYSTEM" | (string & {})
    videos?: Array<Video>
  }

  interface Video {
    cover?: string
    /** Length of the video in milliseconds. */
    duration_millis?: number
    /** Pixels. */
    height?: number
    url?: string
    /** Pixels. */
    width?: number
  }
}
