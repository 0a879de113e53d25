/** What `node:http` or a dispatcher of undici answered, as the `Response` that `fetch` would give. */
import type { Readable } from "node:stream"
import { decoded } from "./decoded.ts"

type NamedHeaders = Readonly<Record<string, string | ReadonlyArray<string> | undefined>>

export const nodeResponse = async (status: number, named: NamedHeaders, body: Readable): Promise<Response> => {
  const headers = headersOf(named)
  if (withoutBody.includes(status)) {
    body.resume()
    return new Response(null, { status, headers })
  }
  // `Response` takes 200 to 599; Node reads any number.
  if (status < 200 || status > 599) {
    body.on("error", () => undefined).destroy()
    throw Object.assign(new Error(`HTTP has no status ${status}`), { code: "HPE_INVALID_STATUS" })
  }
  const { Readable } = await import("node:stream")
  const stream = Readable.toWeb(decoded(body, encodingsOf(status, headers))) as ReadableStream<Uint8Array>
  return new Response(stream, { status, headers })
}

/** These have no body, whatever their headers say. */
export const withoutBody: ReadonlyArray<number> = [204, 205, 304]

/** What is to be undone. A body without a byte is in no encoding. */
export const encodingsOf = (status: number, headers: Headers): string | null =>
  withoutBody.includes(status) || headers.get("content-length") === "0" ? null : headers.get("content-encoding")

export const headersOf = (named: NamedHeaders): Headers => {
  const headers = new Headers()
  for (const name in named) for (const value of [named[name] ?? []].flat()) headers.append(name, value)
  return headers
}
