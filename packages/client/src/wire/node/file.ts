/** Opens a file to upload by its path. */
import { ValidationError } from "@tiktok-shop-kit/errors"
import { createReadStream, statSync } from "node:fs"
import { basename, extname } from "node:path"
import { Readable } from "node:stream"
import type { UploadSource } from "../../call/upload.ts"

const types: Readonly<Record<string, string>> = {
  ".bmp": "image/bmp",
  ".heic": "image/heic",
  ".jpeg": "image/jpeg",
  ".jpg": "image/jpeg",
  ".mov": "video/quicktime",
  ".mp4": "video/mp4",
  ".pdf": "application/pdf",
  ".png": "image/png",
  ".webm": "video/webm",
  ".webp": "image/webp",
}

/**
 * Returns a file to upload by its path. Each attempt streams it from the disk anew. Throws a `ValidationError` if the file does
 * not exist. The name and the media type follow from the path.
 *
 * @example
 * ```ts
 * import { uploadProductImage } from "@tiktok-shop-kit/api/product"
 * import * as Client from "@tiktok-shop-kit/client"
 * import { file } from "@tiktok-shop-kit/client/node"
 *
 * const client = Client.promises(Client.make())
 * await client.call(uploadProductImage, { data: file("./mug.png"), use_case: "MAIN_IMAGE" })
 * ```
 */
export const file = (path: string, options: { readonly name?: string; readonly type?: string } = {}): UploadSource => {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (stats === undefined || !stats.isFile()) {
    throw new ValidationError({ message: `There is no file at '${path}'. Check the path.`, field: "path" })
  }
  return {
    size: stats.size,
    name: options.name ?? basename(path),
    type: options.type ?? types[extname(path).toLowerCase()] ?? "application/octet-stream",
    stream: () => Readable.toWeb(createReadStream(path)) as ReadableStream<Uint8Array>,
  }
}
