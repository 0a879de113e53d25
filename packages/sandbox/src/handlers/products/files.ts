/**
 * Uploading a product's document or video. The kind is told by the first bytes, not by the name.
 */
import type { Handler } from "../../handler.ts"
import { Refusal } from "../../refusal.ts"
import { readUpload } from "../files.ts"

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
  if (format === undefined) throw new Refusal(12038004, "Failed to process the file 'data': it is no PDF and no video")
  if (format === "PDF" && bytes.length > 20 * 1024 * 1024)
    throw new Refusal(12038005, "Invalid 'data': a PDF has 20 MB at most")
  const id = `v${call.world.random.text(31, "0123456789abcdef")}`
  return { id, name, format, url: `https://files.tiktok.sandbox/${id}` }
}
