/** `tiktok.download`: labels in plain Promises, over the connections of the options. */
import { getPackageShippingDocument, shipPackage } from "@tiktok-shop-kit/api/fulfillment"
import { sandbox } from "@tiktok-shop-kit/sandbox"
import { createTikTokShop } from "tiktok-shop-kit"
import { nodeTransport } from "tiktok-shop-kit/node"
import { expect, test } from "vitest"

/** A shop whose first order was shipped, and the URL of its label. */
const shipped = async () => {
  const tts = await sandbox({ orders: [{ status: "AWAITING_SHIPMENT" }] })
  const shop = createTikTokShop(tts.config).shop(tts.shops()[0]!.id)
  const [order] = (await shop.getOrders()).orders
  const package_id = order!.raw.packages![0]!.id!
  await shop.call(shipPackage, { package_id, handover_method: "DROP_OFF" })
  const { doc_url } = await shop.call(getPackageShippingDocument, { package_id, document_type: "SHIPPING_LABEL" })
  return { tts, url: doc_url! }
}

const isPdf = (bytes: Uint8Array): boolean => new TextDecoder("latin1").decode(bytes).startsWith("%PDF-")

test("it reads a label", async () => {
  const { tts, url } = await shipped()
  const label = await createTikTokShop(tts.config).download(url)
  expect(label.type).toBe("application/pdf")
  expect(isPdf(await label.bytes())).toBe(true)
  await tts.close()
})

test("the `fetch` of the options gets the request, without a token", async () => {
  const { tts, url } = await shipped()
  const seen: Array<Headers> = []
  const fetch: typeof globalThis.fetch = (input, init) => {
    seen.push(new Headers(init?.headers))
    return globalThis.fetch(input, init)
  }
  const label = await createTikTokShop({ ...tts.config, fetch }).download(url)
  expect(isPdf(await label.bytes())).toBe(true)
  expect(seen).toHaveLength(1)
  expect([...seen[0]!.keys()].filter((name) => /token|authorization/.test(name))).toEqual([])
  await tts.close()
})

test("nodeTransport reads it through its own connections", async () => {
  const { tts, url } = await shipped()
  {
    await using transport = nodeTransport({ proxy: false })
    const label = await createTikTokShop({ ...tts.config, transport }).download(url)
    expect(isPdf(await label.bytes())).toBe(true)
  }
  await tts.close()
})

test("a private address, an unknown option and a signal that is aborted are refused before the network", async () => {
  const tts = await sandbox()
  const tiktok = createTikTokShop(tts.config)
  await expect(tiktok.download("https://192.168.1.1/label.pdf")).rejects.toMatchObject({ _tag: "ValidationError" })
  await expect(tiktok.download("https://label.example/1.pdf", { maxByte: 5 } as never)).rejects.toMatchObject({
    _tag: "ConfigurationError",
  })
  const before = tts.requests.length
  await expect(tiktok.download(`${tts.url}/_files/x`, { signal: AbortSignal.abort() })).rejects.toBeDefined()
  expect(tts.requests).toHaveLength(before)
  await tts.close()
})
