/**
 * Uploading a product image: a multipart form whose body is not signed. The file is judged by its bytes, not by its
 * name: kind, size and dimensions.
 */
import { accountOf, type Handler } from "../../handler.ts"
import { readImage } from "../../image.ts"
import { Refusal } from "../../refusal.ts"
import { readUpload } from "../files.ts"
import { makeImage } from "../../seed/products.ts"

const useCases = [
  "MAIN_IMAGE",
  "ATTRIBUTE_IMAGE",
  "DESCRIPTION_IMAGE",
  "CERTIFICATION_IMAGE",
  "SIZE_CHART_IMAGE",
  "CUSTOMIZATION_IMAGE",
]
const mostMegabytes = 10
const leastPixels = 100
const mostPixels = 20_000

export const uploadProductImage: Handler = async (call) => {
  const { bytes, form } = await readUpload(call, mostMegabytes)
  const useCase = form.get("use_case") ?? "MAIN_IMAGE"
  if (typeof useCase !== "string" || !useCases.includes(useCase))
    throw new Refusal(11050001, `Invalid param 'use_case': it must be one of ${useCases.join(", ")}`)
  const image = readImage(bytes)
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
