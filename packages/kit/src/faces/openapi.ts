/**
 * A stock openapi-fetch client over the kit: every request goes through the whole middleware stack (the onion), so tokens,
 * ciphers, signatures, limits and retries are the kit's. openapi-fetch is an optional peer: only this sub-path needs it.
 */
import type { paths as DevelopersPaths } from "@tiktok-shop-kit/api/content-paths"
import type { paths as ShopPaths } from "@tiktok-shop-kit/api/paths"
import { table } from "@tiktok-shop-kit/api/table"
import type { AnyOperation } from "@tiktok-shop-kit/client"
import { fetchFrom, type Sender } from "@tiktok-shop-kit/client/fetch"
import { configurationError } from "@tiktok-shop-kit/errors/configuration"
import { isRecord } from "@tiktok-shop-kit/errors/record"
import createClient, { type Client } from "openapi-fetch"
import type { ShopCalls } from "../shop-calls.ts"

/** The paths of TikTok Shop and of TikTok for Developers, as openapi-typescript prints them. */
export interface Paths extends ShopPaths, DevelopersPaths {}

/**
 * Makes an openapi-fetch client that calls through the kit. `tiktok` is what `createTikTokShop()` returns, or one of its
 * shops or accounts: calls use that shop or account.
 *
 * - `data` is the whole answer, as `paths` types it: the payload is `data.data`. TikTok for Developers answers tokens without
 *   an envelope, and an `error` whose code is "ok" beside other payloads.
 * - A failed call rejects with a `TikTokShopError`, as everywhere in the kit. openapi-fetch's `error` is never set.
 * - A body with a file (`Blob`, `Uint8Array`, `ArrayBuffer`) is sent as the operation wants it: as a form or as bytes.
 * - Headers that you set are sent; the client writes the media type itself.
 * - A path that the spec does not have rejects with an `UnsupportedError`.
 *
 * Importing this adds the table of all operations to your bundle.
 *
 * @example
 * ```ts
 * import { createTikTokShop } from "tiktok-shop-kit"
 * import { openapi } from "tiktok-shop-kit/openapi"
 *
 * const api = openapi(createTikTokShop().shop("7495540735365777507"))
 * const { data } = await api.POST("/product/202502/products/search", {
 *   params: { query: { page_size: 20 } },
 *   body: { status: "ACTIVATE" },
 * })
 * console.log(data?.data?.products)
 * ```
 */
export const openapi = (tiktok: Pick<ShopCalls, "send" | "content">): Client<Paths> => {
  if (!isRecord(tiktok) || typeof tiktok["send"] !== "function") throw notTheKit()
  const sender: Sender = {
    send: async (operation: AnyOperation, input: unknown, options) => {
      const client = isForDevelopers(operation) ? await tiktok.content.client() : tiktok
      return client.send(operation as AnyOperation & { readonly platform: "auth" }, input, options)
    },
  }
  return createClient<Paths>({ baseUrl, fetch: fetchFrom(sender, table), bodySerializer: writeBody })
}

const notTheKit = () =>
  configurationError("openapi", [
    {
      field: "tiktok",
      problem: "is not the kit",
      remedy: "pass what createTikTokShop() returns, or one of its shops or accounts",
    },
  ])

/** openapi-fetch makes whole URLs. The kit uses their path and query; the host comes from the kit's options. */
const baseUrl = "https://tiktok-shop-kit.invalid"

/** Both platforms have token operations. Those of TikTok for Developers have paths that begin with `/v2/oauth/`. */
const isForDevelopers = ({ platform, path }: AnyOperation): boolean =>
  platform === "content" || path.startsWith("/v2/oauth/")

/** openapi-fetch would write a file as JSON. */
const writeBody = (body: unknown): BodyInit => {
  if (body instanceof FormData || isFile(body)) return body
  const fields = isRecord(body) ? Object.entries(body) : []
  if (!fields.some(([, value]) => isFile(value))) return JSON.stringify(body)
  const form = new FormData()
  for (const [name, value] of fields) {
    if (value instanceof Blob) form.append(name, value)
    else if (isFile(value)) form.append(name, new Blob([value]))
    else if (value !== undefined) form.append(name, String(value))
  }
  return form
}

const isFile = (value: unknown): value is Blob | Uint8Array<ArrayBuffer> | ArrayBuffer =>
  value instanceof Blob || value instanceof Uint8Array || value instanceof ArrayBuffer
