/**
 * Finds the files that a listing names among those that its seller uploaded: videos, and documents of certificates.
 */
import { accountOf, type Call } from "../../handler.ts"
import { Refusal } from "../../refusal.ts"

export const checkVideo = (call: Call, video: { readonly id: string } | undefined): void => {
  if (video === undefined) return
  const format = accountOf(call).files.get(video.id)
  if (format === undefined || format === "PDF")
    throw new Refusal(12052360, `Invalid 'video.id': no video '${video.id}' was uploaded`)
}

export const checkDocument = (call: Call, id: string, at: string): void => {
  if (!accountOf(call).files.has(id)) throw new Refusal(12052658, `Invalid '${at}.id': no file '${id}' was uploaded`)
}
