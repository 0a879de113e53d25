/**
 * Reads the file of a multipart form.
 */
import type { Call } from "../handler.ts"
import { Refusal } from "../refusal.ts"

export const readForm = async ({ incoming }: Call): Promise<FormData> => {
  const contentType = incoming.headers.get("content-type") ?? ""
  try {
    return await new Response(incoming.body, { headers: { "content-type": contentType } }).formData()
  } catch {
    throw new Refusal(36009022, "Invalid request format: the body is not a multipart form", { status: 400 })
  }
}

export interface Upload {
  readonly form: FormData
  readonly bytes: Uint8Array
}

/** Reads the part `data`, which may have at most so many megabytes. */
export const readUpload = async (call: Call, mostMegabytes: number, part = "data"): Promise<Upload> => {
  const form = await readForm(call)
  const file = form.get(part)
  if (file === null || typeof file === "string")
    throw new Refusal(11050001, `Invalid param '${part}': it must be a file`)
  if (file.size > mostMegabytes * 1024 * 1024)
    throw new Refusal(12038005, `Invalid '${part}': the file has more than ${mostMegabytes} MB`)
  return { form, bytes: new Uint8Array(await file.arrayBuffer()) }
}
