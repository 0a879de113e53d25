/** Undoes the encodings of a body, the last one first, as `fetch` does. */
import type { Readable } from "node:stream"

const decoders = {
  gzip: "createGunzip",
  "x-gzip": "createGunzip",
  deflate: "createInflate",
  br: "createBrotliDecompress",
} as const

/** `encodings`: the header `content-encoding`. A body in an encoding that is not known stays as it is. */
export const decoded = async (body: Readable, encodings: string | null): Promise<Readable> => {
  if (encodings === null) return body
  const names = encodings.split(",").map((name) => name.trim().toLowerCase())
  const known = names.filter((name): name is keyof typeof decoders => name in decoders)
  if (known.length !== names.length) return body
  const zlib = await import("node:zlib")
  const { pipeline } = await import("node:stream")
  // A failure ends the last stream, and its reader gets it from there.
  return known.reduceRight<Readable>((coded, name) => pipeline(coded, zlib[decoders[name]](), () => undefined), body)
}
