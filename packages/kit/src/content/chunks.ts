/**
 * Splits a file into chunks as TikTok for Developers requires: 5 to 64 MB each, at most 1000. The last chunk takes the rest and
 * may hold up to 128 MB. A file below 5 MB is one chunk.
 */
import { ValidationError } from "@tiktok-shop-kit/errors"

/** Bytes. TikTok's MB are 1024 x 1024. */
export const MB = 1024 * 1024
export const smallest = 5 * MB
export const largest = 64 * MB
const mostChunks = 1000
/** The largest video that TikTok takes. */
export const mostBytes = 4 * 1024 * MB

export interface Chunks {
  readonly sizeBytes: number
  readonly chunkBytes: number
  readonly count: number
}

/** Where a chunk ends, exclusive, for a byte inside of it. */
export const endOf = ({ sizeBytes, chunkBytes, count }: Chunks, from: number): number => {
  const number = Math.min(Math.floor(from / chunkBytes), count - 1)
  return number === count - 1 ? sizeBytes : (number + 1) * chunkBytes
}

/** Throws if the file or the chunk size is out of bounds. Default: chunks of 10 MB. */
export const chunksOf = (sizeBytes: number, wantedBytes = 10 * MB): Chunks => {
  if (!Number.isSafeInteger(sizeBytes) || sizeBytes < 1) {
    throw new ValidationError({ message: "The video is empty. Check the file.", field: "file" })
  }
  if (sizeBytes > mostBytes) {
    throw new ValidationError({ message: "The video is larger than 4 GB, the most that TikTok takes.", field: "file" })
  }
  if (!Number.isSafeInteger(wantedBytes) || wantedBytes < smallest || wantedBytes > largest) {
    throw new ValidationError({
      message: `'chunkBytes' must be from ${smallest} (5 MB) to ${largest} (64 MB), but is ${String(wantedBytes)}.`,
      field: "chunkBytes",
    })
  }
  if (sizeBytes <= wantedBytes) return { sizeBytes, chunkBytes: sizeBytes, count: 1 }
  const chunkBytes = Math.max(wantedBytes, Math.ceil(sizeBytes / mostChunks))
  return { sizeBytes, chunkBytes, count: Math.floor(sizeBytes / chunkBytes) }
}
