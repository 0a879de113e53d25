/**
 * One package for which the platform always fails, in a loop: its calls fail one by one, and no other call is held back. An
 * operation that may have been carried out is not repeated.
 */
import { getPackageShippingDocument, shipPackage } from "@tiktok-shop-kit/api/fulfillment"
import { getOrderDetail } from "@tiktok-shop-kit/api/order"
import * as http from "node:http"
import type { AddressInfo } from "node:net"
import { createTikTokShop } from "tiktok-shop-kit"
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest"

const requests = { ship: 0, document: 0, order: 0 }
/** What the platform answers for the document of a package. */
let documentAnswers: Array<object> = []

const answerTo = (url: string): object => {
  if (url.includes("/shipping_documents")) {
    requests.document += 1
    return documentAnswers.length > 1 ? documentAnswers.shift()! : documentAnswers[0]!
  }
  if (url.includes("/ship")) {
    requests.ship += 1
    return { code: 21001003, message: "The operation timed out.", request_id: "r" }
  }
  requests.order += 1
  return { code: 0, message: "Success", request_id: "r", data: { orders: [] } }
}

const server = http.createServer((request, response) => {
  request.resume().on("end", () => {
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(answerTo(request.url!)))
  })
})
beforeAll(() => new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening)))
afterAll(() => {
  server.closeAllConnections()
  server.close()
})
beforeEach(() => Object.assign(requests, { ship: 0, document: 0, order: 0 }))

const shopOf = (retry: object = {}) => {
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return createTikTokShop({
    appKey: "key",
    appSecret: "secret",
    accessToken: "ROW_of_a_test",
    baseUrl,
    authUrl: baseUrl,
    retry: { baseMs: 1, capMs: 2, ...retry },
    rateLimit: { ratePerSecond: 10_000, burst: 10_000 },
  }).shop({ id: "1", cipher: "cipher" })
}

const label = { package_id: "1", document_type: "SHIPPING_LABEL" } as const

test("30 failures of the platform for one package stop no other call", async () => {
  const shop = shopOf()
  documentAnswers = [{ code: 11034023, message: "The document timed out.", request_id: "r" }]
  for (let round = 0; round < 30; round++) {
    expect(await shop.result(shipPackage, { package_id: "1" })).toMatchObject({
      error: { _tag: "ServerError", code: 21001003, outcome: "unknown", retry: "backoff" },
    })
    expect(await shop.result(getPackageShippingDocument, label)).toMatchObject({
      error: { _tag: "ServerError", code: 11034023, outcome: "unknown" },
    })
    expect(await shop.result(getOrderDetail, { ids: ["1"] })).toMatchObject({ ok: true })
  }
  expect({ ship: requests.ship, order: requests.order }).toEqual({ ship: 30, order: 30 })
  expect(requests.document).toBe(90)
})

test("a label that is being made is asked for again, without the budget of failures", async () => {
  const making = { code: 11034037, message: "The label is not ready.", request_id: "r" }
  const made = { code: 0, message: "Success", request_id: "r", data: { doc_url: "https://example.com/label.pdf" } }
  const shop = shopOf({ budget: { capacity: 0, perCall: 0, perSecond: 0 } })
  documentAnswers = [making, making, making, making, made]
  expect(await shop.result(getPackageShippingDocument, label)).toMatchObject({ ok: true })
  expect(requests.document).toBe(5)

  documentAnswers = [making]
  expect(await shop.result(getPackageShippingDocument, label)).toMatchObject({
    error: { _tag: "ConflictError", code: 11034037, outcome: "refused", retry: "backoff" },
  })
  expect(requests.document).toBe(10)

  documentAnswers = [making]
  const once = await shop.result(getPackageShippingDocument, label, { retry: { conflict: 0 } })
  expect(once).toMatchObject({ error: { _tag: "ConflictError" } })
  expect(requests.document).toBe(11)
})
