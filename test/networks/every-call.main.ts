/**
 * Makes a call of each kind: the exchange of a code, reads, an upload, both GETs with a body, a download, a refresh. Takes
 * the callback of a consent. Prints as JSON the result of each, and every secret that a request had.
 */
import { getTokoProductMappers } from "@tiktok-shop-kit/api/affiliate_creator"
import { getPackageShippingDocument } from "@tiktok-shop-kit/api/fulfillment"
import { getAvailableShippingTemplate } from "@tiktok-shop-kit/api/logistics"
import { uploadProductImage } from "@tiktok-shop-kit/api/product"
import { fetchTransport, type Transport } from "@tiktok-shop-kit/client"
import { download } from "@tiktok-shop-kit/client/download"
import { makeMemory } from "@tiktok-shop-kit/oauth"
import * as Effect from "effect/Effect"
import { createServer } from "node:http"
import { type AddressInfo, connect } from "node:net"
import { createTikTokShop, TikTokShopError, type TikTokShopConfig } from "tiktok-shop-kit"
import { nodeTransport, type NodeTransportOptions } from "tiktok-shop-kit/node"

/** What a test gives in the variable `GIVEN`. */
export interface Given {
  readonly config: TikTokShopConfig
  readonly codes: { readonly seller: string; readonly creator: string }
  /** The bytes of an image that the platform takes. */
  readonly image: ReadonlyArray<number>
  /** Sends by `nodeTransport` with these options. Default: `fetchTransport`. */
  readonly nodeTransport?: NodeTransportOptions | undefined
}

export interface Printed {
  /** `ok`, or the error's tag and message. */
  readonly results: Readonly<Record<string, string>>
  /** By the name of the parameter or header that carried them. */
  readonly secrets: Readonly<Record<string, ReadonlyArray<string>>>
}

const secrets: Record<string, Array<string>> = {}

const carriesSecret = /^(app_secret|auth_code|refresh_token|shop_cipher|sign|x-tts-access-token)$/

const noting =
  (transport: Transport): Transport =>
  (call) => {
    for (const [name, value] of [...Object.entries(call.query), ...Object.entries(call.headers)]) {
      if (carriesSecret.test(name)) (secrets[name] ??= []).push(value)
    }
    return transport(call)
  }

const results: Record<string, string> = {}
const step = async (name: string, run: () => Promise<unknown>): Promise<void> => {
  try {
    await run()
    results[name] = "ok"
  } catch (error) {
    if (!TikTokShopError.is(error)) throw error
    results[name] = `${error._tag}: ${error.message}`
  }
}

const { config, codes, image, nodeTransport: nodeOptions } = JSON.parse(process.env["GIVEN"] ?? "{}") as Given
const { accessToken: _, refreshToken = "", ...app } = config
const pool = nodeOptions === undefined ? undefined : nodeTransport(nodeOptions)
const transport = noting(pool ?? fetchTransport())
/** The file of a fetch for token calls, if the test has one. */
const { TOKEN_FETCH: tokenFetch } = process.env
const tokenTransport =
  tokenFetch === undefined
    ? undefined
    : noting(fetchTransport({ fetch: ((await import(tokenFetch)) as { untracedFetch: typeof fetch }).untracedFetch }))
await using tiktok = createTikTokShop({ ...app, store: makeMemory(), transport, tokenTransport, retry: false })
let creator = ""
await step("exchange", () => tiktok.exchangeCodeForToken(codes.seller))
await step(
  "exchange of a creator",
  async () => ({ openId: creator } = await tiktok.exchangeCodeForToken(codes.creator)),
)
const [shop] = await Array.fromAsync(tiktok.shops())
const seller = tiktok.shop(shop?.id ?? "7")
await step("search", () => seller.getProducts())
await step("upload", () => seller.call(uploadProductImage, { data: new Uint8Array(image) }))
await step("GET with a body", () => seller.call(getAvailableShippingTemplate, { product_attribute: {} } as never))
await step("GET with a body of a creator", () =>
  tiktok.account(creator).call(getTokoProductMappers, { toko_pids: ["1729"] }),
)
await step("label", async () => {
  const { orders } = await seller.getOrders({ orderStatus: "AWAITING_COLLECTION" })
  const input = { package_id: orders[0]!.raw.packages![0]!.id!, document_type: "SHIPPING_LABEL" } as const
  const { doc_url = "" } = await seller.call(getPackageShippingDocument, input)
  // The sandbox names the address that it listens at, which a proxy does not lead to.
  const file = await Effect.runPromise(
    download(new URL(new URL(doc_url).pathname, config.baseUrl).href, { transport: pool }),
  )
  await file.bytes()
})
await step("callback", async () => {
  const server = createServer((request, response) => response.end(request.url?.slice(0, 9)))
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const { port } = server.address() as AddressInfo
  const code = crypto.randomUUID()
  secrets["code"] = [code]
  // Like a browser, it closes the connection; a proxy is not for this machine.
  await new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () => {
      socket.write(`GET /callback?code=${code}&state=s HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n`)
    })
    socket.on("error", reject).on("close", resolve).resume()
  })
  await new Promise((resolve) => server.close(resolve))
})
await step("refresh", () => tiktok.refreshAccessToken(refreshToken))
await step("refused refresh", async () => {
  const unknownToken = `TTP_${crypto.randomUUID()}`
  try {
    await tiktok.refreshAccessToken(unknownToken)
    throw new Error("A refresh token that nobody issued was accepted.")
  } catch (error) {
    if ((error as { readonly _tag?: unknown })._tag !== "AuthenticationError") throw error
  }
})
await pool?.close()
// A tool may export what is printed with the console.
process.stdout.write(JSON.stringify({ results, secrets } satisfies Printed))
