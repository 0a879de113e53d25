// Generated from spec/paths/affiliate_creator/202511/photos.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Publishes uploaded photos with product or shop links, first form.
 *
 * A title has at most 5,000 UTF-16 units. post_type: 1 links to a product, 2 to the shop, 3 each picture to one
 * product; group_type: 1 shop home, 2 category, 3 collection.
 *
 * `POST /affiliate_creator/202511/photos` · creator (follows from its category) · takes no shop · scope
 * `creator.video.write` (named for another version of it only) · not repeated once it may have run
 *
 * Not in the public index of July 2026. No source says which fields of the body are required. A newer form exists:
 * `affiliate_creator.202607.postShoppablePhotos`.
 */
export const postShoppablePhotos: Operation<PostShoppablePhotos.Input, PostShoppablePhotos.Data, "shop"> = {
  id: "affiliate_creator.202511.postShoppablePhotos",
  method: "POST",
  path: "/affiliate_creator/202511/photos",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["link_info", "music_id", "photos_info", "title"],
  access: "creator",
  shopCipher: "forbidden",
  safety: "unsafe",
  scopes: ["creator.video.write"],
  scopesInferred: true,
}

export declare namespace PostShoppablePhotos {
  interface Input {
    link_info?: LinkInfo | undefined
    music_id?: string | undefined
    photos_info?: ReadonlyArray<PhotosInfo> | undefined
    title?: string | undefined
  }

  interface LinkInfo {
    links?: ReadonlyArray<Link> | undefined
    /** 1 links to a product, 2 to the shop, 3 each picture to one product. */
    post_type?: string | undefined
    shop_info?: ShopInfo | undefined
  }

  interface Link {
    link_title?: string | undefined
    product_id?: string | undefined
  }

  interface ShopInfo {
    group_id?: string | undefined
    /** 1 shop home page, 2 category, 3 collection. */
    group_type?: string | undefined
    shop_id?: string | undefined
  }

  interface PhotosInfo {
    photo_file_uris?: string | undefined
  }

  /** The new post. */
  interface Data {
    photo?: Photo
  }

  interface Photo {
    photo_post_id?: string
  }
}
