// Generated from spec/paths/product/202508/import_external.yaml. Do not edit: `pnpm generate`.
import type { Operation, Upload } from "@tiktok-shop-kit/client"

/**
 * Imports product data of another channel from a file.
 *
 * `POST /product/202508/import_external` · any token (no source says whose) · takes no shop · not repeated once it may
 * have run
 *
 * Not in the public index of July 2026. No source says which fields of the body are required.
 */
export const importExternalProductInfo: Operation<
  ImportExternalProductInfo.Input,
  ImportExternalProductInfo.Data,
  "shop"
> = {
  id: "product.202508.importExternalProductInfo",
  method: "POST",
  path: "/product/202508/import_external",
  platform: "shop",
  media: "multipart",
  answer: "json",
  body: ["data"],
  uploads: { data: {} },
  access: "any",
  shopCipher: "forbidden",
  safety: "unsafe",
  scopes: [],
}

export declare namespace ImportExternalProductInfo {
  interface Input {
    data?: Upload | undefined
  }

  /** What was imported. */
  interface Data {
    import_result?: ImportResult
  }

  interface ImportResult {
    code?: string
    message?: string
  }
}
