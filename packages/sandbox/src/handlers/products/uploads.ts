/**
 * Uploads of a product's images, documents and videos: multipart forms whose bodies are not signed. The kind, size and
 * dimensions of a file are read from its bytes, not from its name.
 */
import { accountOf, type Handler } from "../../handler.ts"
import { readImage } from "../../image.ts"
import { Refusal } from "../../refusal.ts"
import { readUpload } from "../files.ts"
import { makeImage } from "../../seed/products.ts"
import { sidesOf, useCases } from "./image-sizes.ts"

const maxMegabytes = 10

export const uploadProductImage: Handler = async (call) => {
  const { bytes, form } = await readUpload(call, maxMegabytes)
  const useCase = form.get("use_case") ?? "MAIN_IMAGE"
  if (typeof useCase !== "string" || !useCases.includes(useCase))
    throw new Refusal(11050001, `Invalid param 'use_case': it must be one of ${useCases.join(", ")}`)
  const image = readImage(bytes)
  if (image === undefined)
    throw new Refusal(12038004, "Failed to process the image 'data': it is not a JPEG, PNG, WEBP, HEIC or BMP")
  const { width, height } = image
  const { least, most } = sidesOf(useCase)
  if (Math.min(width, height) < least || Math.max(width, height) > most)
    throw new Refusal(12038014, `Invalid 'data': each side of a ${useCase} must have ${least} to ${most} pixels`)
  const uri = `tos-sandbox/${call.world.random.text(32, "0123456789abcdef")}`
  const stored = makeImage(uri, width, height)
  accountOf(call).images.set(uri, stored)
  return { uri, url: stored.urls[0], width, height, use_case: useCase }
}

const startsWith = (bytes: Uint8Array, text: string, at = 0): boolean =>
  [...text].every((char, i) => bytes[at + i] === char.charCodeAt(0))

const formatOf = (bytes: Uint8Array): string | undefined => {
  if (startsWith(bytes, "%PDF")) return "PDF"
  if (startsWith(bytes, "ftyp", 4)) return startsWith(bytes, "qt", 8) ? "MOV" : "MP4"
  if (startsWith(bytes, "RIFF")) return "AVI"
  return bytes[0] === 0x1a && bytes[1] === 0x45 ? "WEBM" : undefined
}

export const uploadProductFile: Handler = async (call) => {
  const { bytes, form } = await readUpload(call, 100)
  const name = form.get("name")
  if (typeof name !== "string" || name === "") throw new Refusal(12019104, "Invalid param 'name': it is required")
  const format = formatOf(bytes)
  if (format === undefined)
    throw new Refusal(12038004, "Failed to process the file 'data': it is neither a PDF nor a video")
  if (format === "PDF" && bytes.length > 20 * 1024 * 1024)
    throw new Refusal(12038005, "Invalid 'data': a PDF must have at most 20 MB")
  const id = `v${call.world.random.text(31, "0123456789abcdef")}`
  accountOf(call).files.set(id, format)
  return { id, name, format, url: `https://files.tiktok.sandbox/${id}` }
}
