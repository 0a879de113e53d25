// Generated from spec/paths/customer_service/202602/sessions_search.yaml. Do not edit: `pnpm generate`.
import type { PagedOperation } from "@tiktok-shop-kit/client"

/**
 * Finds chat sessions by time and buyer, with how they were rated.
 *
 * `POST /customer_service/202602/sessions/search` · seller (follows from its category) · for one shop · reads, so it
 * may be repeated · pages by token
 *
 * No source says which fields of the body are required.
 */
export const searchSessions: PagedOperation<SearchSessions.Input, SearchSessions.Data, SearchSessions.Session, "shop"> =
  {
    id: "customer_service.202602.searchSessions",
    method: "POST",
    path: "/customer_service/202602/sessions/search",
    platform: "shop",
    media: "json",
    answer: "json",
    query: ["page_size", "page_token", "locale"],
    body: ["begin_time_ge", "begin_time_lt", "buyer_nickname"],
    seconds: ["begin_time_ge", "begin_time_lt"],
    access: "seller",
    shopCipher: "required",
    safety: "read",
    paging: { style: "token", in: "query", token: "page_token", next: "next_page_token", size: "page_size" },
    list: "sessions",
    scopes: [],
  }

export declare namespace SearchSessions {
  interface Input {
    /** Results a page. */
    page_size?: number | undefined
    /** The token of this page, which the page before returned. Leave it out for the first page. */
    page_token?: string | undefined
    /** Language of the texts, as BCP 47, such as en-US. */
    locale?: string | undefined
    /** Sessions that began at or after, Unix seconds. */
    begin_time_ge?: number | undefined
    /** Sessions that began before, Unix seconds. */
    begin_time_lt?: number | undefined
    buyer_nickname?: string | undefined
  }

  /** A page of sessions. */
  interface Data {
    /** The token of the next page; empty on the last one. */
    next_page_token?: string
    sessions: Array<Session>
  }

  interface Session {
    /** When the session began, Unix seconds. */
    begin_time?: number
    buyer_nickname?: string
    chat_tags?: Array<string>
    conversation_id?: string
    dissatisfaction_reason?: string
    /** When the session ended, Unix seconds. */
    end_time?: number
    /** True if the first reply came too late for the platform's rules. */
    first_response_late?: boolean
    /** The first reply; no source says whether as a time or as a span. */
    first_response_time?: number
    id: string
    /** How the buyer rated the session, in stars. */
    satisfaction_score?: number
  }
}
