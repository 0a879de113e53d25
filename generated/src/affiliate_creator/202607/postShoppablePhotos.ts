// Generated from spec/paths/affiliate_creator/202607/photos.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Publishes uploaded photos with product or shop links and tells what is left of the posting quota.
 *
 * A title has at most 5,000 UTF-16 units. post_type: 1 links to a product, 2 to the shop, 3 each picture to one
 * product; group_type: 1 shop home, 2 category, 3 collection.
 *
 * `POST /affiliate_creator/202607/photos` · creator · takes no shop · scope `creator.video.write` · not repeated once
 * it may have run
 */
export const postShoppablePhotos: Operation<PostShoppablePhotos.Input, PostShoppablePhotos.Data, "shop"> = {
  id: "affiliate_creator.202607.postShoppablePhotos",
  method: "POST",
  path: "/affiliate_creator/202607/photos",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["photos_info", "music_id", "title", "link_info"],
  nonEmpty: ["photos_info"],
  access: "creator",
  shopCipher: "forbidden",
  safety: "unsafe",
  scopes: ["creator.video.write"],
}

export declare namespace PostShoppablePhotos {
  interface Input {
    photos_info: ReadonlyArray<PhotosInfo>
    music_id?: string | undefined
    title?: string | undefined
    link_info?: LinkInfo | undefined
  }

  interface PhotosInfo {
    photo_file_uris: string
  }

  interface LinkInfo {
    /** 1 links to a product, 2 to the shop, 3 each picture to one product. */
    post_type: "1" | "2" | "3" | (string & {})
    shop_info?: ShopInfo | undefined
    links?: ReadonlyArray<Link> | undefined
  }

  interface ShopInfo {
    shop_id?: string | undefined
    /** 1 shop home page, 2 category, 3 collection. */
    group_type?: "1" | "2" | "3" | (string & {}) | undefined
    group_id?: string | undefined
  }

  interface Link {
    product_id?: string | undefined
    link_title?: string | undefined
  }

  /** The new post. */
  interface Data {
    photo?: Photo
    quota?: string
  }

  interface Photo {
    photo_post_id?: string
  }
}
