/** What a seller's browser and TikTok do with the app of an example. All examples have the same routes. */
import { expect, vi } from "vitest"
import type { Demo } from "./demo.ts"

/** Follows no redirect and keeps no cookie. */
const get = async (address: string, cookie?: string) => {
  const headers = cookie === undefined ? {} : { cookie }
  const response = await fetch(address, { headers, redirect: "manual" })
  return {
    response,
    status: response.status,
    text: await response.text(),
    location: response.headers.get("location") ?? "",
  }
}

interface Shop {
  readonly id: string
  readonly name: string
  readonly cipher: string
}

export const firstShop = async ({ admin }: Demo): Promise<Shop> =>
  (await admin<{ readonly shops: ReadonlyArray<Shop> }>("GET", "/shops")).shops[0]!

/** A seller consents: only the browser that began the consent may end it, and the tokens are stored then. */
export const consent = async (demo: Demo): Promise<void> => {
  const { url } = demo
  const { name } = await firstShop(demo)
  expect((await get(url)).text).not.toContain(name)
  const begun = await get(`${url}/tiktok/connect`)
  expect([302, 303, 307]).toContain(begun.status)
  const setCookie = begun.response.headers.getSetCookie().join()
  expect(setCookie).toMatch(/httponly/i)
  const cookie = setCookie.split(";")[0]!
  expect((await get(`${url}/tiktok/connect`)).location).not.toBe(begun.location)
  const agreed = await get(begun.location)
  expect(agreed.location).toContain(`${url}/tiktok/callback?`)
  expect((await get(agreed.location)).status).toBe(400)
  expect((await get(agreed.location.replace(/state=[^&]*/, "state=0123456789abcdef"), cookie)).status).toBe(400)
  const called = await get(agreed.location, cookie)
  expect([called.status, called.location]).toEqual([303, "/"])
  expect((await get(url)).text).toContain(name)
}

/** The titles of the first shop's products on sale. */
export const titles = async (demo: Demo): Promise<ReadonlyArray<string>> => {
  const { id } = await firstShop(demo)
  const { products } = await demo.admin<{
    readonly products: ReadonlyArray<{ readonly title: string; readonly status: string }>
  }>("GET", `/products?shopId=${id}`)
  return products.filter(({ status }) => status === "ACTIVATE").map(({ title }) => title)
}

/** The page of products shows those of the sandbox, and each visit asks TikTok again. */
export const products = async (demo: Demo): Promise<void> => {
  const { admin, url } = demo
  const { id } = await firstShop(demo)
  const active = await titles(demo)
  const searches = async (): Promise<number> => {
    const { requests } = await admin<{ readonly requests: ReadonlyArray<{ readonly operation?: string }> }>(
      "GET",
      "/requests",
    )
    return requests.filter(({ operation }) => operation?.endsWith("searchProducts")).length
  }
  expect(active.length).toBeGreaterThan(0)
  const before = await searches()
  for (const visit of [1, 2]) {
    const { text, status } = await get(`${url}/shops/${id}`)
    expect(status).toBe(200)
    expect(active.some((title) => text.includes(title))).toBe(true)
    expect(await searches()).toBe(before + visit)
  }
  expect((await get(`${url}/shops/7000000000000000000`)).status).toBe(404)
}

interface Deliveries {
  readonly deliveries: ReadonlyArray<{
    readonly id: string
    readonly attempts: ReadonlyArray<{ readonly status?: number }>
  }>
}

/** The newest delivery, once none is on its way. */
const lastDelivery = async ({ admin }: Demo) => {
  const { deliveries } = await admin<Deliveries>("POST", "/webhooks/settle")
  const { id, attempts } = deliveries.at(-1)!
  return { id, statuses: attempts.map(({ status }) => status) }
}

const orderIds = async ({ admin }: Demo): Promise<ReadonlyArray<string>> => {
  const { orders } = await admin<{ readonly orders: ReadonlyArray<{ readonly id: string }> }>("GET", "/orders")
  return orders.map(({ id }) => id)
}

const changeOrder = ({ admin }: Demo, id: string) =>
  admin("POST", "/webhooks/trigger", { event: "ORDER_STATUS_CHANGE", data: { order_id: id } })

/** A signed event is handled once, although it is delivered twice. A forged one is refused. */
export const webhooks = async (demo: Demo): Promise<void> => {
  const { admin, printed, url } = demo
  const [order] = await orderIds(demo)
  await changeOrder(demo, order!)
  const { id } = await lastDelivery(demo)
  await vi.waitFor(() => expect(printed()).toContain(`order ${order} is `), 10_000)
  await admin("POST", `/webhooks/${id}/resend`)
  expect(await lastDelivery(demo)).toEqual({ id, statuses: [200, 200] })
  expect(printed().split(`order ${order} is `)).toHaveLength(2)

  const body = JSON.stringify({ type: 1, data: { order_id: order } })
  for (const signature of [{}, { authorization: "0".repeat(64) }]) {
    const headers = { "content-type": "application/json", ...signature }
    expect((await fetch(`${url}/tiktok/webhooks`, { method: "POST", body, headers })).status).toBe(401)
  }
}

/** TikTok waits 3 s: a slow event is answered before that, and its work still finishes. */
export const slowWebhook = async (demo: Demo): Promise<void> => {
  const { admin, printed } = demo
  const [, order] = await orderIds(demo)
  await admin("POST", "/faults", { kind: "slow", delayMs: 3_500, operation: "order.*" })
  await changeOrder(demo, order!)
  expect((await lastDelivery(demo)).statuses).toEqual([200])
  expect(printed()).not.toContain(`order ${order} is `)
  await vi.waitFor(() => expect(printed()).toContain(`order ${order} is `), 10_000)
}
