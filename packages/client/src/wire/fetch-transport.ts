/** The default transport: sends with `fetch`, which every runtime has and test tools intercept. */
import { UnsupportedError } from "@tiktok-shop-kit/errors"
import { checkOptions, type Names } from "@tiktok-shop-kit/errors/options"
import { sendWithBody } from "#get-with-body"
import type { Call } from "../call/call.ts"
import { throughFetch } from "./fetch-file.ts"
import { noStore } from "./no-store.ts"
import { type Answer, type Bytes, joined, noBytes, tooLarge } from "./read-response.ts"
import { makeTransport, type Transport, transportNames, type TransportOptions } from "./transport.ts"

export interface FetchOptions extends TransportOptions {
  /**
   * Sends every request. Default: `globalThis.fetch`, looked up at each request. No fetch of a runtime sends a GET with a body, so
   * with this option an operation that needs one fails with an `UnsupportedError`. If your fetch can send them, mark it:
   * `Object.assign(fetch, { sendsGetBodies: true })`.
   */
  readonly fetch?: typeof globalThis.fetch | undefined
}

export const fetchNames: Names<FetchOptions> = { ...transportNames, fetch: "function" }

/**
 * Makes the transport that sends with `fetch`. It sends a GET with a body through `node:http`, if the runtime has it and you pass
 * no `fetch`. Throws a `ConfigurationError` for a wrong option.
 *
 * @example
 * ```ts
 * import * as Client from "@tiktok-shop-kit/client"
 *
 * const client = Client.make({ transport: Client.fetchTransport({ maxBytes: 1_000_000 }) })
 * ```
 */
export const fetchTransport = (options: FetchOptions = {}): Transport => {
  checkOptions("fetch", options, fetchNames)
  const given = options.fetch
  const cache = noStore()
  const transport = makeTransport(options, async ({ call, url, headers, body }, signal) => {
    const { method } = call
    if (method === "GET" && body !== undefined && !sendsGetBodies(given)) {
      if (given !== undefined) throw notSentByFetch(call)
      return answerOf(await sendWithBody({ ...call, headers }, url, signal))
    }
    const content = typeof body === "object" ? { body, duplex: "half" as const } : { body: body ?? null }
    const fetch = given ?? globalThis.fetch
    return answerOf(await fetch(url, { ...cache, ...content, method, headers, signal, redirect: "manual" }))
  })
  // A download with this transport must not bypass the user's fetch.
  return given === undefined ? transport : Object.assign(transport, { fetchFile: throughFetch(given) })
}

const sendsGetBodies = (fetch: FetchOptions["fetch"]): boolean =>
  fetch !== undefined && "sendsGetBodies" in fetch && fetch.sendsGetBodies === true

/** `node:http` would bypass the user's fetch, and its proxy, log or test. */
const notSentByFetch = ({ operation: { id } }: Call): UnsupportedError =>
  new UnsupportedError({
    message: `${id} is a GET with a JSON body, which no fetch sends. Pass the option 'transport' instead of 'fetch': nodeTransport() of tiktok-shop-kit/node sends these requests.`,
    operation: id,
  })

const answerOf = (response: Response): Answer => ({
  status: response.status,
  headers: response.headers,
  isRedirect: response.type === "opaqueredirect",
  text: () => response.text(),
  bytes: async () => new Uint8Array(await response.arrayBuffer()),
  bounded: (maxBytes) => bounded(response.body, maxBytes),
  cancel: async () => response.body?.cancel(),
})

const bounded = async (body: Response["body"], maxBytes: number): Promise<Bytes> => {
  if (body === null) return noBytes
  const reader = body.getReader()
  const chunks: Array<Bytes> = []
  let length = 0
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    length += read.value.length
    if (length > maxBytes) {
      await reader.cancel()
      throw tooLarge(maxBytes)
    }
    chunks.push(read.value)
  }
  return joined(chunks, length)
}
