// Generated from spec/paths/affiliate_creator/202511/photos_photo_post_id_status.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Tells how far the publication of shoppable photos is.
 *
 * `GET /affiliate_creator/202511/photos/{photo_post_id}/status` · creator (follows from its category) · takes no shop ·
 * reads, so it may be repeated
 *
 * Not in the public index of July 2026.
 */
export const getShoppablePhotosStatus: Operation<
  GetShoppablePhotosStatus.Input,
  GetShoppablePhotosStatus.Data,
  "shop"
> = {
  id: "affiliate_creator.202511.getShoppablePhotosStatus",
  method: "GET",
  path: "/affiliate_creator/202511/photos/{photo_post_id}/status",
  platform: "shop",
  media: "none",
  answer: "json",
  access: "creator",
  shopCipher: "forbidden",
  safety: "read",
  scopes: [],
}

export declare namespace GetShoppablePhotosStatus {
  interface Input {
    photo_post_id: string
  }

  /** The state of the post. */
  interface Data {
    photo?: Photo
  }

  interface Photo {
    photo_post_id?: string
    /** How far the publication is. */
    post_status?: string
    /** When it went public, Unix seconds. */
    post_time?: number
  }
}
