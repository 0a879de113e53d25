/** A fetch or a transport that you pass gets every request. */
import { getAvailableShippingTemplate } from "@tiktok-shop-kit/api/logistics"
import { getTokoProductMappers } from "@tiktok-shop-kit/api/affiliate_creator"
import { makeSandbox } from "@tiktok-shop-kit/sandbox"
import * as Effect from "effect/Effect"
import { createTikTokShop, type TikTokShopConfig } from "tiktok-shop-kit"
import { nodeTransport } from "tiktok-shop-kit/node"
import { expect, test } from "vitest"
import { readThing } from "../support/operations.ts"
import { ok, wire } from "../support/wire.ts"
import { app } from "./platform.ts"

const shop = { id: "7495540735365777507", cipher: "c1ph3r" }
const shopAt = (baseUrl: string, config: TikTokShopConfig = {}) =>
  createTikTokShop({ ...app, baseUrl, authUrl: baseUrl, ...config }).shop(shop)

test("a fetch gets every request; a GET with a body fails before the network, since no fetch sends it", async () => {
  await using server = await wire([ok({ id: "1" })])
  const seen: Array<string> = []
  const ours: typeof fetch = (input, init) => {
    seen.push(new URL(String(input)).pathname)
    return fetch(input, init)
  }
  for (const config of [{ fetch: ours }, { fetch: ours, log: "debug" }] as const) {
    const client = shopAt(server.url, config)
    seen.length = server.requests.length = 0
    expect(await client.call(readThing, { thing_id: "1" })).toEqual({ id: "1" })
    const outcome = await client.result(getAvailableShippingTemplate, { product_attribute: {} } as never)
    expect(outcome).toMatchObject({ ok: false, error: { _tag: "UnsupportedError", outcome: "not-sent" } })
    expect(seen).toEqual(["/test/202309/things/1"])
    expect(server.requests.map(({ path }) => path)).toEqual(seen)
  }
})

test("a transport gets the GET with its body", async () => {
  await using server = await wire([ok({})])
  const bodies: Array<unknown> = []
  const client = shopAt(server.url, {
    transport: (call) => {
      bodies.push(call.body)
      return Effect.succeed({ status: 200, headers: new Headers(), body: { code: 0, request_id: "r", data: {} } })
    },
  })
  await client.call(getAvailableShippingTemplate, { product_attribute: {} } as never)
  expect(bodies).toEqual([{ kind: "text", text: '{"product_attribute":{}}', mediaType: "application/json" }])
  expect(server.requests).toEqual([])
})

test("without a fetch or a transport, the GET is sent with its body", async () => {
  await using server = await wire([ok({})])
  await shopAt(server.url).call(getAvailableShippingTemplate, { product_attribute: {} } as never)
  expect(server.requests.map(({ method, body }) => [method, body.toString()])).toEqual([
    ["GET", '{"product_attribute":{}}'],
  ])
})

test("the sandbox's fetch takes the two GETs with a body, and so does any fetch that says so", async () => {
  const tts = makeSandbox({ accounts: [{}, { open_id: "creator", user_type: 1 }] })
  const seen: Array<unknown> = []
  const ours = async (input: string | URL | Request, init?: RequestInit) => {
    if (init?.method === "GET") seen.push(init.body)
    return tts.fetch(input, init)
  }
  for (const fetch of [tts.fetch, Object.assign(ours, { sendsGetBodies: true })]) {
    const tiktok = createTikTokShop({ ...tts.config, accessToken: undefined, refreshToken: undefined, fetch })
    for (const openId of [undefined, "creator"]) {
      await tiktok.exchangeCodeForToken(tts.authorize(openId === undefined ? {} : { openId }).code)
    }
    const { id } = tts.shops()[0]!
    const input = { product_attribute: { weight: { unit: 1, value: "1" } } }
    expect((await tiktok.shop(id).call(getAvailableShippingTemplate, input)).templates).not.toEqual([])
    const { product } = await tiktok
      .account("creator")
      .call(getTokoProductMappers, { toko_pids: ["7495540735365777507"] })
    expect(product).toHaveLength(1)
  }
  expect(seen.filter((body) => typeof body === "string")).toEqual([
    '{"product_attribute":{"weight":{"unit":1,"value":"1"}}}',
    '{"toko_pids":[7495540735365777507]}',
  ])
})

test("nodeTransport sends both over the network, through the Promise face; closing the client leaves it open", async () => {
  await using server = await wire([ok({})])
  await using transport = nodeTransport({ proxy: false })
  const client = createTikTokShop({ ...app, baseUrl: server.url, authUrl: server.url, transport })
  await client.close()
  await client.shop(shop).call(getAvailableShippingTemplate, { product_attribute: {} })
  await client.call(getTokoProductMappers, { toko_pids: ["7495540735365777507"] })
  expect(server.requests.map(({ method, body }) => [method, body.toString()])).toEqual([
    ["GET", '{"product_attribute":{}}'],
    ["GET", '{"toko_pids":[7495540735365777507]}'],
  ])
})
