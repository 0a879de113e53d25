/** Sends a GET with a body through `node:http`, and returns the response that `fetch` would return. */
import type { SendWithBody } from "../get-with-body.ts"
import { httpResponse } from "./http-response.ts"

export const sendWithBody: SendWithBody = (call, url, signal) => {
  const text = call.body?.kind === "text" ? call.body.text : ""
  const headers = { ...call.headers, "content-length": String(Buffer.byteLength(text)) }
  return httpResponse(url, { method: call.method, headers, signal }, text)
}
