// Generated from spec/paths/affiliate_creator/202601/photos_category_collections.yaml. Do not edit: `pnpm generate`.
import type { PagedOperation } from "@tiktok-shop-kit/client"

/**
 * Lists the categories or collections of the shop that photos can link to.
 *
 * `GET /affiliate_creator/202601/photos/category_collections` · creator (follows from its category) · takes no shop ·
 * reads, so it may be repeated · pages by token
 *
 * Not in the public index of July 2026.
 */
export const getShopCategoryAndCollection: PagedOperation<
  GetShopCategoryAndCollection.Input,
  GetShopCategoryAndCollection.Data,
  GetShopCategoryAndCollection.Group,
  "shop"
> = {
  id: "affiliate_creator.202601.getShopCategoryAndCollection",
  method: "GET",
  path: "/affiliate_creator/202601/photos/category_collections",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["search_type", "next_page", "page_size"],
  access: "creator",
  shopCipher: "forbidden",
  safety: "read",
  paging: { style: "token", in: "query", token: "next_page", next: "next_page", size: "page_size" },
  list: "groups",
  scopes: [],
}

export declare namespace GetShopCategoryAndCollection {
  interface Input {
    /** Whether to list categories or collections. */
    search_type?: string | undefined
    next_page?: string | undefined
    /** Results a page. */
    page_size?: number | undefined
  }

  /** A page of groups. */
  interface Data {
    groups: Array<Group>
    next_page?: string
  }

  interface Group {
    group_id?: string
    group_name?: string
  }
}
