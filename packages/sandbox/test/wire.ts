/**
 * A client for the tests: plain `fetch` and a signer of ten lines, written for them alone.
 */
import { createHmac } from "node:crypto"
import type { Sandbox } from "../src/index.ts"

/**
 * JSON of which the test knows the shape: answers are compared with literals, and sandbox.test.ts compares them with the
 * spec.
 */
// oxlint-disable-next-line typescript/no-explicit-any
export type Loose = any

export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly code: number
  readonly message: string
  readonly request_id: string
  readonly data: Loose
  readonly sandbox?: Loose
}

export interface Call {
  readonly method?: string
  readonly path: string
  readonly query?: Readonly<Record<string, string>>
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
  readonly token?: string
  readonly secret?: string
  /** `null` sends none. */
  readonly cipher?: string | null
  /** Changes the query after it was signed. */
  readonly tamper?: (query: URLSearchParams) => void
}

export const sign = (secret: string, path: string, query: Readonly<Record<string, string>>, body: string): string => {
  const pairs = Object.keys(query).sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
  const text = secret + path + pairs.map((key) => key + query[key]).join("") + body + secret
  return createHmac("sha256", secret).update(text).digest("hex")
}

/** What goes over the wire for a call. */
export const signed = (tts: Sandbox, call: Call): [url: string, init: RequestInit] => {
  const form = call.body instanceof FormData ? call.body : undefined
  const text = call.body === undefined || form !== undefined ? "" : JSON.stringify(call.body)
  const cipher = call.cipher === undefined ? tts.shops()[0]!.cipher : call.cipher
  const query: Record<string, string> = {
    app_key: tts.config.appKey,
    timestamp: String(Math.floor(tts.clock.now() / 1000)),
    ...(cipher === null ? {} : { shop_cipher: cipher }),
    ...call.query,
  }
  query["sign"] = sign(call.secret ?? tts.config.appSecret, call.path, query, text)
  const search = new URLSearchParams(query)
  call.tamper?.(search)
  const body = form ?? (text === "" ? undefined : text)
  const headers = {
    "x-tts-access-token": call.token ?? tts.config.accessToken,
    ...(form === undefined ? { "content-type": "application/json" } : {}),
    ...call.headers,
  }
  return [
    `${tts.url}${call.path}?${search}`,
    { method: call.method ?? "GET", headers, ...(body === undefined ? {} : { body }) },
  ]
}

const read = async (response: Response): Promise<Answer> => ({
  ...((await response.json()) as Answer),
  status: response.status,
  headers: response.headers,
})

export const call = async (tts: Sandbox, request: Call): Promise<Answer> => read(await fetch(...signed(tts, request)))

export const searchProducts = (tts: Sandbox, body: unknown = {}, query: Readonly<Record<string, string>> = {}) =>
  call(tts, { method: "POST", path: "/product/202502/products/search", query: { page_size: "10", ...query }, body })

export const searchOrders = (tts: Sandbox, body: unknown = {}, query: Readonly<Record<string, string>> = {}) =>
  call(tts, { method: "POST", path: "/order/202309/orders/search", query: { page_size: "20", ...query }, body })

export const getProduct = (tts: Sandbox, id: string) => call(tts, { path: `/product/202309/products/${id}` })

/** The token host is asked without a signature. */
export const tokenCall = async (
  tts: Sandbox,
  path: "get" | "refresh",
  parameters: Readonly<Record<string, string>>,
): Promise<Answer> => {
  const query = new URLSearchParams({
    app_key: tts.config.appKey,
    app_secret: tts.config.appSecret,
    grant_type: path === "get" ? "authorized_code" : "refresh_token",
    ...parameters,
  })
  return read(await fetch(`${tts.config.authUrl}/api/v2/token/${path}?${query}`))
}

/** A PNG with only a real header, followed by so many zero bytes. */
export const png = (width: number, height: number, padding = 100): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(33 + padding)
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52])
  const view = new DataView(bytes.buffer)
  view.setUint32(16, width)
  view.setUint32(20, height)
  return bytes
}

export const upload = (tts: Sandbox, file: Uint8Array<ArrayBuffer>, useCase?: string) => {
  const form = new FormData()
  form.set("data", new Blob([file]), "image.png")
  if (useCase !== undefined) form.set("use_case", useCase)
  return call(tts, { method: "POST", path: "/product/202309/images/upload", cipher: null, body: form })
}
