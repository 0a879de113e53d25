/**
 * Writes multipart/form-data as pieces whose length is known, so that it leaves with a content-length and can be written anew
 * for each attempt. FormData would be streamed in chunks of unknown length as soon as one of its files is a stream.
 */
import type { Part } from "../call/call.ts"
import type { UploadSource } from "../call/upload.ts"

export interface Written {
  readonly mediaType: string
  /** Bytes in all. */
  readonly size: number
  readonly pieces: ReadonlyArray<Uint8Array | UploadSource>
}

const utf8 = new TextEncoder()

/** As browsers write names: what would end the quotes or the line is escaped. */
const escaped = (name: string): string => name.replaceAll("\n", "%0A").replaceAll("\r", "%0D").replaceAll('"', "%22")

export const multipart = (parts: ReadonlyArray<Part>): Written => {
  const boundary = `----tiktok-shop-kit-${crypto.randomUUID()}`
  const pieces: Array<Uint8Array | UploadSource> = []
  let size = 0
  const add = (piece: Uint8Array | UploadSource): void => {
    pieces.push(piece)
    size += piece instanceof Uint8Array ? piece.length : piece.size
  }
  for (const { name, value, filename } of parts) {
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="${escaped(name)}"`
    if (typeof value === "string") {
      add(utf8.encode(`${head}\r\n\r\n${value}\r\n`))
      continue
    }
    const type = value.type === undefined || value.type === "" ? "application/octet-stream" : value.type
    add(utf8.encode(`${head}; filename="${escaped(filename ?? name)}"\r\nContent-Type: ${type}\r\n\r\n`))
    add(value)
    add(utf8.encode("\r\n"))
  }
  add(utf8.encode(`--${boundary}--\r\n`))
  return { mediaType: `multipart/form-data; boundary=${boundary}`, size, pieces }
}
