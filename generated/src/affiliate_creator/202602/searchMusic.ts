// Generated from spec/paths/affiliate_creator/202602/music_search.yaml. Do not edit: `pnpm generate`.
import type { PagedOperation } from "@tiktok-shop-kit/client"

/**
 * Searches the music that may accompany a post.
 *
 * `GET /affiliate_creator/202602/music/search` · creator (follows from its category) · takes no shop · scope
 * `creator.video.write` · reads, so it may be repeated · pages by token
 */
export const searchMusic: PagedOperation<SearchMusic.Input, SearchMusic.Data, SearchMusic.Music, "shop"> = {
  id: "affiliate_creator.202602.searchMusic",
  method: "GET",
  path: "/affiliate_creator/202602/music/search",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["keyword", "search_id", "page_token", "page_size", "region", "language"],
  access: "creator",
  shopCipher: "forbidden",
  safety: "read",
  paging: {
    style: "token",
    in: "query",
    token: "page_token",
    next: "next_page_token",
    size: "page_size",
    more: "has_more",
  },
  list: "music",
  scopes: ["creator.video.write"],
}

export declare namespace SearchMusic {
  interface Input {
    keyword?: string | undefined
    search_id?: string | undefined
    /** The token of this page, which the page before returned. Leave it out for the first page. */
    page_token?: string | undefined
    /** Results a page. */
    page_size?: number | undefined
    /** ISO 3166-1 alpha-2 code of the market. */
    region?: string | undefined
    language?: string | undefined
  }

  /** A page of tracks. */
  interface Data {
    /** True while there are further pages. */
    has_more?: boolean
    music: Array<Music>
    /** The token of the next page; empty on the last one. */
    next_page_token?: string
    search_id?: string
  }

  interface Music {
    author?: string
    cover_thumb?: CoverThumb
    duration?: string
    id: string
    play_url?: PlayUrl
    title?: string
  }

  interface CoverThumb {
    url_list?: Array<string>
  }

  interface PlayUrl {
    url_list?: Array<string>
  }
}
