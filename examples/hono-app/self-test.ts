/** The steps of a seller's browser and of TikTok with the app, over HTTP. Throws if a result is wrong. */
import type { Sandbox } from "@tiktok-shop-kit/sandbox"
import assert from "node:assert/strict"

export interface SelfTest {
  readonly url: string
  readonly tts: Sandbox
  /** The lines that the app logged for webhooks. */
  readonly lines: ReadonlyArray<string>
  readonly log: (line: string) => void
}

export const selfTest = async ({ url, tts, lines, log }: SelfTest): Promise<void> => {
  /** One request of a browser. It follows no redirect. */
  const get = async (address: string, cookie?: string) => {
    const headers = cookie === undefined ? {} : { cookie }
    const response = await fetch(address, { headers, redirect: "manual" })
    return { response, text: await response.text(), location: response.headers.get("location") ?? "" }
  }

  const connect = await get(`${url}/connect`)
  assert.equal(connect.response.status, 302)
  const cookie = connect.response.headers.getSetCookie()[0]!.split(";")[0]!
  const consent = await get(connect.location)
  assert.ok(consent.location.startsWith(`${url}/tiktok/callback?`))
  log("consent: the seller agreed, and the browser is back")

  const foreign = await get(consent.location)
  assert.equal(foreign.response.status, 400)
  const forged = await get(consent.location.replace(/state=[^&]*/, "state=0123456789abcdef"), cookie)
  assert.equal(forged.response.status, 400)
  log("callback: refused without the cookie, and with another state")

  const callback = await get(consent.location, cookie)
  assert.equal(callback.location, "/shops")
  const shops = await get(`${url}/shops`)
  const [shop] = tts.shops()
  assert.ok(shops.text.includes(shop!.name))
  log(`callback: the account is stored, with shop ${shop!.name}`)

  const products = await get(`${url}/shops/${shop!.id}/products`)
  const active = tts.products().filter(({ status }) => status === "ACTIVATE")
  assert.ok(active.some(({ title }) => products.text.includes(title)))
  log(`products: ${products.text.split("<li>").length - 1} on the first page`)
  const unknown = await get(`${url}/shops/7000000000000000000/products`)
  assert.ok([400, 404].includes(unknown.response.status), `an unknown shop gave ${unknown.response.status}`)

  const { id } = tts.buyer.order({
    seller_skus: [active.find(({ skus }) => inStock(skus))!.skus.find(inStockSku)!.seller_sku],
  })
  tts.buyer.pay(id)
  await until(() => lines.some((line) => line.startsWith(`order ${id} is `)))
  const refused = await fetch(`${url}/webhooks`, {
    method: "POST",
    body: "{}",
    headers: { authorization: "0".repeat(64) },
  })
  assert.equal(refused.status, 401)
  log("webhooks: signed deliveries arrive, others are refused")
}

type Sku = ReturnType<Sandbox["products"]>[number]["skus"][number]
const inStockSku = ({ inventory }: Sku): boolean => (inventory[0]?.quantity ?? 0) > 0
const inStock = (skus: ReadonlyArray<Sku>): boolean => skus.some(inStockSku)

/** Waits for a delivery. */
const until = async (isTrue: () => boolean): Promise<void> => {
  const endMs = performance.now() + 5_000
  while (!isTrue()) {
    assert.ok(performance.now() < endMs, "No webhook arrived within 5 s.")
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}
