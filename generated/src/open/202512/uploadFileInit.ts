// Generated from spec/paths/open/202512/file_init.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Starts the upload of a large file in chunks.
 *
 * Takes a seller token for videos in customer service, a creator token for videos to be posted; category_asset_cipher
 * goes with partner tokens.
 *
 * `POST /open/202512/file/init` · seller (follows from its category) · with or without a shop · scope
 * `seller.customer_service`, `creator.video.write` · not repeated once it may have run
 */
export const uploadFileInit: Operation<UploadFileInit.Input, UploadFileInit.Data, "shop"> = {
  id: "open.202512.uploadFileInit",
  method: "POST",
  path: "/open/202512/file/init",
  platform: "shop",
  media: "json",
  answer: "json",
  query: ["category_asset_cipher"],
  body: ["file_name", "file_size", "file_type", "target_path", "total_chunk_count"],
  access: "seller",
  shopCipher: "optional",
  safety: "unsafe",
  scopes: ["seller.customer_service", "creator.video.write"],
}

export declare namespace UploadFileInit {
  interface Input {
    /** Cipher of the category asset, for partner tokens. */
    category_asset_cipher?: string | undefined
    file_name: string
    /** Bytes of the whole file. */
    file_size: number
    /** Kind of file; video is the one known value. */
    file_type: string
    target_path: string
    /** Chunks in all. */
    total_chunk_count: number
  }

  /** Where to send the chunks, and with which token. */
  interface Data {
    upload_token?: string
    upload_url?: string
  }
}
