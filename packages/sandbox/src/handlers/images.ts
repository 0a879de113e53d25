/**
 * Uploading a product image: a multipart form whose body is not signed. The file is judged by its bytes, not by its
 * name: kind, size and dimensions.
 */
import { accountOf, type Call, type Handler } from "../handler.ts"
import { readImage } from "../image.ts"
import { Refusal } from "../refusal.ts"
import { makeImage } from "../seed/products.ts"

const useCases = [
  "MAIN_IMAGE",
  "ATTRIBUTE_IMAGE",
  "DESCRIPTION_IMAGE",
  "CERTIFICATION_IMAGE",
  "SIZE_CHART_IMAGE",
  "CUSTOMIZATION_IMAGE",
]
const mostBytes = 10 * 1024 * 1024
const leastPixels = 100
const mostPixels = 20_000

const readForm = async ({ incoming }: Call): Promise<FormData> => {
  const contentType = incoming.headers.get("content-type") ?? ""
  try {
    return await new Response(incoming.body, { headers: { "content-type": contentType } }).formData()
  } catch {
    throw new Refusal(36009022, "Invalid request format: the body is no multipart form", { status: 400 })
  }
}

export const uploadProductImage: Handler = async (call) => {
  const form = await readForm(call)
  const file = form.get("data")
  if (file === null || typeof file === "string") throw new Refusal(11050001, "Invalid param 'data': it must be a file")
  const useCase = form.get("use_case") ?? "MAIN_IMAGE"
  if (typeof useCase !== "string" || !useCases.includes(useCase))
    throw new Refusal(11050001, `Invalid param 'use_case': it must be one of ${useCases.join(", ")}`)
  if (file.size > mostBytes) throw new Refusal(12038005, "Invalid 'data': the file size is above 10 MB")
  const image = readImage(new Uint8Array(await file.arrayBuffer()))
  if (image === undefined)
    throw new Refusal(12038004, "Failed to process the image 'data': it is no JPEG, PNG, WEBP, HEIC or BMP")
  const { width, height } = image
  if (Math.min(width, height) < leastPixels || Math.max(width, height) > mostPixels)
    throw new Refusal(12038014, `Invalid 'data': the dimensions must be ${leastPixels} to ${mostPixels} pixels`)
  const uri = `tos-sandbox/${call.world.random.text(32, "0123456789abcdef")}`
  const stored = makeImage(uri, width, height)
  accountOf(call).images.set(uri, stored)
  return { uri, url: stored.urls[0], width, height, use_case: useCase }
}
