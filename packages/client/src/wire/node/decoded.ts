/** Decodes a body, the last encoding first, as `fetch` does. */
import { Duplex, pipeline, type Readable } from "node:stream"
// Not every runtime that loads this file has zstd, so the functions are not imported by name.
import * as zlib from "node:zlib"

async function* inflated(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const pieces = source[Symbol.asyncIterator]()
  const { done, value } = await pieces.next()
  if (done) return
  async function* whole(): AsyncGenerator<Uint8Array> {
    yield value
    yield* { [Symbol.asyncIterator]: () => pieces }
  }
  // Some servers omit the zlib header.
  const inflate = (value[0]! & 0x0f) === 8 ? zlib.createInflate() : zlib.createInflateRaw()
  yield* pipeline(whole, inflate, () => undefined)
}

const decoders: Readonly<Record<string, () => Duplex>> = {
  gzip: () => zlib.createGunzip(),
  "x-gzip": () => zlib.createGunzip(),
  deflate: () => Duplex.from(inflated),
  br: () => zlib.createBrotliDecompress(),
  zstd: () => zlib.createZstdDecompress(),
}

/** `encodings`: the header `content-encoding`. A body with an unknown encoding stays as it is. */
export const decoded = (body: Readable, encodings: string | null): Readable => {
  const names = (encodings ?? "")
    .toLowerCase()
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "" && name !== "identity")
  if (!names.every((name) => Object.hasOwn(decoders, name))) return body
  // A failure ends the last stream, so its reader gets the failure.
  return names.reduceRight<Readable>((coded, name) => pipeline(coded, decoders[name]!(), () => undefined), body)
}
