// Generated from spec/paths/seller/202508/collections_sync.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Replaces the shop's collections by those of another channel.
 *
 * `POST /seller/202508/collections/sync` · seller (follows from its category) · for one shop · may be repeated: a
 * second call changes nothing more
 *
 * Not in the public index of July 2026. No source says which fields of the body are required.
 */
export const syncCollections: Operation<SyncCollections.Input, SyncCollections.Data, "shop"> = {
  id: "seller.202508.syncCollections",
  method: "POST",
  path: "/seller/202508/collections/sync",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["collections", "logo_url", "source"],
  access: "seller",
  shopCipher: "required",
  safety: "idempotent",
  scopes: [],
}

export declare namespace SyncCollections {
  interface Input {
    collections?: ReadonlyArray<Collection> | undefined
    logo_url?: string | undefined
    /** Number of the channel that the collections come from. */
    source?: number | undefined
  }

  interface Collection {
    id?: string | undefined
    image_url?: string | undefined
    products?: ReadonlyArray<Product> | undefined
    title?: string | undefined
  }

  interface Product {
    outer_product_id?: string | undefined
    tts_product_id?: string | undefined
  }

  /** The collections that were refused. */
  interface Data {
    failed_info?: FailedInfo
  }

  interface FailedInfo {
    ids?: Array<string>
  }
}
