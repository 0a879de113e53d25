// Generated from spec/paths/affiliate_creator/202405/target_collaborations_search.yaml. Do not edit: `pnpm generate`.
import type { PagedOperation } from "@tiktok-shop-kit/client"
import type { Commission } from "../../schemas.ts"

/**
 * Finds the target collaborations that sellers offered to the creator.
 *
 * `POST /affiliate_creator/202405/target_collaborations/search` · creator · takes no shop · scope
 * `creator.affiliate_collaboration.read` · reads, so it may be repeated · pages by token, 100 a page at most
 */
export const searchCreatorTargetCollaborations: PagedOperation<
  SearchCreatorTargetCollaborations.Input,
  SearchCreatorTargetCollaborations.Data,
  SearchCreatorTargetCollaborations.TargetCollaboration,
  "shop"
> = {
  id: "affiliate_creator.202405.searchCreatorTargetCollaborations",
  method: "POST",
  path: "/affiliate_creator/202405/target_collaborations/search",
  platform: "shop",
  media: "json",
  answer: "json",
  query: ["page_token", "page_size"],
  body: ["keyword", "keyword_type", "shop_id"],
  access: "creator",
  shopCipher: "forbidden",
  safety: "read",
  paging: {
    style: "token",
    in: "query",
    token: "page_token",
    next: "next_page_token",
    size: "page_size",
    maxSize: 100,
    total: "total_count",
    required: true,
  },
  list: "target_collaborations",
  scopes: ["creator.affiliate_collaboration.read"],
}

export declare namespace SearchCreatorTargetCollaborations {
  interface Input {
    /** The token of this page, which the page before returned. Leave it out for the first page. */
    page_token?: string | undefined
    /** Results a page. 1 to 100. */
    page_size?: number | undefined
    keyword?: string | undefined
    /** What the keyword is compared with. */
    keyword_type?: "TARGET_COLLABORATIONS_ID" | "TARGET_COLLABORATIONS_NAME" | (string & {}) | undefined
    shop_id: string
  }

  /** A page of collaborations. */
  interface Data {
    /** The token of the next page; empty on the last one. */
    next_page_token?: string
    target_collaborations: Array<TargetCollaboration>
    /** The number of results on all pages. */
    total_count?: number
  }

  interface TargetCollaboration {
    id: string
    name?: string
    products?: Array<Product>
    /** The status of the collaboration. */
    status?: "LIVE" | "EXPIRED" | "DELETED" | "ENDED" | (string & {})
  }

  interface Product {
    commission?: Commission
    id: string
    main_image_url?: string
    title?: string
  }
}
