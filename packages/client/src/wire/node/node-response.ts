/** Converts the answer of `node:http` or of a dispatcher of undici into the `Response` that `fetch` would return. */
import type { Readable } from "node:stream"
import { decoded } from "./decoded.ts"

type NamedHeaders = Readonly<Record<string, string | ReadonlyArray<string> | undefined>>

export const nodeResponse = async (status: number, named: NamedHeaders, body: Readable): Promise<Response> => {
  const headers = headersOf(named)
  if (withoutBody.includes(status)) {
    body.resume()
    return new Response(null, { status, headers })
  }
  // `Response` accepts 200 to 599. Node reads any number.
  if (status < 200 || status > 599) {
    body.on("error", () => undefined).destroy()
    throw Object.assign(new Error(`HTTP has no status ${status}`), { code: "HPE_INVALID_STATUS" })
  }
  const { Readable } = await import("node:stream")
  const stream = Readable.toWeb(decoded(body, encodingsOf(status, headers))) as ReadableStream<Uint8Array>
  return new Response(stream, { status, headers })
}

/** Answers with these statuses have no body, whatever their headers say. */
export const withoutBody: ReadonlyArray<number> = [204, 205, 304]

/** The encodings to decode. An empty body has no encoding. */
export const encodingsOf = (status: number, headers: Headers): string | null =>
  withoutBody.includes(status) || headers.get("content-length") === "0" ? null : headers.get("content-encoding")

export const headersOf = (named: NamedHeaders): Headers => {
  const headers = new Headers()
  for (const name in named) for (const value of [named[name] ?? []].flat()) headers.append(name, value)
  return headers
}
