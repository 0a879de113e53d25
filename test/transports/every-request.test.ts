/**
 * Every request uses the transport that was passed: a tour's calls, the token calls, an upload and both GETs with a body go through the
 * proxy of `nodeTransport`, over https, to a host that has no DNS entry; or through the `fetch` of the program.
 */
import { getTokoProductMappers } from "@tiktok-shop-kit/api/affiliate_creator"
import { getPackageDetail, shipPackage } from "@tiktok-shop-kit/api/fulfillment"
import { getAvailableShippingTemplate } from "@tiktok-shop-kit/api/logistics"
import { getOrderList } from "@tiktok-shop-kit/api/order"
import { getProduct, searchProducts, uploadProductImage } from "@tiktok-shop-kit/api/product"
import { nodeTransport } from "@tiktok-shop-kit/client/node"
import { makeMemory } from "@tiktok-shop-kit/oauth"
import { sandbox, type ListenOptions, type Sandbox } from "@tiktok-shop-kit/sandbox"
import dns from "node:dns"
import { createTikTokShop, TikTokShopError, type TikTokShopConfig } from "tiktok-shop-kit"
import { afterEach, expect, test, vi } from "vitest"
import { issuer, key, ofAnotherHost } from "../faults/certificates.ts"
import { connectProxy } from "../networks/connect-proxy.ts"
import { png } from "../sandbox/wire.ts"

afterEach(() => void vi.restoreAllMocks())

/** The name in the certificate `ofAnotherHost`. */
const host = "elsewhere.example"

const accounts = [{ open_id: "seller" }, { open_id: "creator", user_type: 1 }] as const
const open = (options: ListenOptions = {}): Promise<Sandbox> =>
  sandbox({ accounts: [...accounts], orders: [{ status: "AWAITING_SHIPMENT" }], ...options })

/** The error's tag, where a call fails. */
const tagOf = async (call: Promise<unknown>): Promise<string | undefined> =>
  call.then(
    () => undefined,
    (error: unknown) => (TikTokShopError.is(error) ? error._tag : Promise.reject(error)),
  )

/** The calls of a tour. Answers the tags of the two GETs with a body. */
const tour = async (tts: Sandbox, config: TikTokShopConfig): Promise<ReadonlyArray<string | undefined>> => {
  const { accessToken: _, refreshToken: __, ...app } = tts.config
  await using tiktok = createTikTokShop({ ...app, store: makeMemory(), retry: { baseMs: 1, capMs: 1 }, ...config })
  await tiktok.exchangeCodeForToken(tts.authorize({ openId: "seller" }).code)
  const creator = await tiktok.exchangeCodeForToken(tts.authorize({ openId: "creator" }).code)
  const [first] = await Array.fromAsync(tiktok.shops())
  const shop = tiktok.shop(first!.id)
  const products = await Array.fromAsync(shop.items(searchProducts, { page_size: 10 }))
  const { orders } = await shop.call(getOrderList, { page_size: 50, order_status: "AWAITING_SHIPMENT" })
  const package_id = orders[0]!.packages![0]!.id!
  await shop.call(shipPackage, { package_id, handover_method: "DROP_OFF" })
  await shop.call(getPackageDetail, { package_id })
  await shop.call(uploadProductImage, { data: png(300, 300), use_case: "MAIN_IMAGE" })
  tts.faults.add({ kind: "expire-token" })
  await Promise.all(products.slice(0, 6).map((product) => shop.call(getProduct, { product_id: product.id! })))
  tts.faults.add({ kind: "reset-after", operation: searchProducts.id })
  await shop.getProducts({ pageSize: 1 })
  return [
    await tagOf(shop.call(getAvailableShippingTemplate, { product_attribute: {} } as never)),
    await tagOf(tiktok.account(creator.openId).call(getTokoProductMappers, { toko_pids: ["1729"] })),
  ]
}

const withBody = [getAvailableShippingTemplate.id, getTokoProductMappers.id]

/** Each operation of the tour that the platform carried out. */
const carriedOut = [
  "authentication.v2.getAccessToken",
  "authentication.v2.refreshAccessToken",
  "authorization.202309.getAuthorizedShops",
  searchProducts.id,
  getOrderList.id,
  shipPackage.id,
  getPackageDetail.id,
  uploadProductImage.id,
  getProduct.id,
]

const operationsOf = ({ requests }: Sandbox): ReadonlySet<string | undefined> =>
  new Set(requests.filter(({ verdict }) => verdict === "passed").map(({ operation }) => operation))

test("nodeTransport: the proxy sees every connection, and the platform every request behind it", async () => {
  const lookups = vi.spyOn(dns, "lookup")
  const fetches = vi.spyOn(globalThis, "fetch")
  await using tts = await open({ tls: { key, cert: ofAnotherHost } })
  const login = "name:pass-word"
  await using proxy = await connectProxy({ targetPort: tts.port, login })
  await using transport = nodeTransport({
    proxy: `http://${login}@127.0.0.1:${proxy.port}`,
    ca: issuer,
    connections: 4,
  })
  const tags = await tour(tts, { transport, baseUrl: `https://${host}`, authUrl: `https://${host}` })
  expect(tags).toEqual([undefined, undefined])
  expect(operationsOf(tts)).toEqual(new Set([...carriedOut, ...withBody]))
  expect(new Set(proxy.tunnels)).toEqual(new Set([`${host}:443`]))
  expect(proxy.plain).toEqual([])
  // A request of an earlier test may still be under way in this process.
  const addresses = fetches.mock.calls.map(([input]) => new URL(input instanceof Request ? input.url : input))
  expect(addresses.filter(({ hostname, port }) => hostname === host || port === String(tts.port))).toEqual([])
  expect(lookups.mock.calls.map(([name]) => name)).not.toContain(host)
})

test("nodeTransport without the proxy does not reach the host", async () => {
  await using tts = await open({ tls: { key, cert: ofAnotherHost } })
  await using transport = nodeTransport({ proxy: false, ca: issuer })
  const tag = await tagOf(
    tour(tts, { transport, baseUrl: `https://${host}`, authUrl: `https://${host}`, retry: false }),
  )
  expect(tag).toBe("NetworkError")
  expect(tts.requests).toEqual([])
})

test("a fetch that you pass gets every request, and both GETs with a body fail before the network", async () => {
  await using tts = await open()
  let count = 0
  const counted: typeof fetch = (input, init) => {
    count += 1
    return fetch(input, init)
  }
  expect(await tour(tts, { fetch: counted })).toEqual(["UnsupportedError", "UnsupportedError"])
  expect(operationsOf(tts)).toEqual(new Set(carriedOut))
  expect(tts.requests).toHaveLength(count)
})
