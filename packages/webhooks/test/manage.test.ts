import { envelope, layers, make } from "@tiktok-shop-kit/client"
import { expect, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as http from "node:http"
import type { AddressInfo } from "node:net"
import { describe } from "vitest"
import { list, subscribe, sync, unsubscribe } from "../src/manage.ts"

const address = "https://hooks.example.com/tiktok"

/** The three event operations over a socket, around a map. */
const platform = (subscriptions: Map<string, string>) =>
  Effect.map(
    Effect.acquireRelease(
      Effect.promise(async () => {
        const requests: Array<string> = []
        const server = http.createServer(async (request, response) => {
          const chunks: Array<Buffer> = []
          for await (const chunk of request) chunks.push(chunk as Buffer)
          const text = Buffer.concat(chunks).toString()
          const input = (text === "" ? {} : JSON.parse(text)) as { event_type: string; address: string }
          requests.push([request.method, input.event_type].filter(Boolean).join(" "))
          if (request.method === "PUT") subscriptions.set(input.event_type, input.address)
          if (request.method === "DELETE") subscriptions.delete(input.event_type)
          const webhooks = [...subscriptions].map(([event_type, at]) => ({
            event_type,
            address: at,
            update_time: 1_700_000_000,
          }))
          const data = request.method === "GET" ? { total_count: webhooks.length, webhooks } : {}
          response.setHeader("content-type", "application/json")
          response.end(JSON.stringify({ code: 0, message: "Success", request_id: "r", data }))
        })
        await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
        return { server, requests }
      }),
      ({ server }) => Effect.sync(() => void server.close().closeAllConnections()),
    ),
    ({ server, requests }) => {
      const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
      const client = make({ baseUrl }).pipe(layers(envelope({ table: [] as never })))
      return { requests, shop: client.shop({ id: "7494049642642441621", cipher: "GCP_x" }) }
    },
  )

describe("subscriptions", () => {
  it.effect("sync makes them equal to the list, and reports its changes", () =>
    Effect.gen(function* () {
      const subscriptions = new Map([
        ["PACKAGE_UPDATE", address],
        ["PRODUCT_CREATION", "https://old.example.com/tiktok"],
        ["SOMETHING_NEW", address],
      ])
      const { shop, requests } = yield* platform(subscriptions)
      const desired = {
        ORDER_STATUS_CHANGE: address,
        PACKAGE_UPDATE: address,
        PRODUCT_CREATION: address,
        INVENTORY_CHANGED: address,
      }
      const report = {
        subscribed: [{ event: "ORDER_STATUS_CHANGE", address }],
        moved: [{ event: "PRODUCT_CREATION", from: "https://old.example.com/tiktok", to: address }],
        unsubscribed: [{ event: "SOMETHING_NEW", address }],
        unchanged: ["PACKAGE_UPDATE"],
        partnerCenterOnly: ["INVENTORY_CHANGED"],
      }
      expect(yield* sync(shop, desired, { dryRun: true })).toEqual(report)
      expect(requests).toEqual(["GET"])
      expect(yield* sync(shop, desired)).toEqual(report)
      expect(requests.slice(2)).toEqual(["PUT ORDER_STATUS_CHANGE", "PUT PRODUCT_CREATION", "DELETE SOMETHING_NEW"])
      expect(Object.fromEntries(subscriptions)).toEqual({
        ORDER_STATUS_CHANGE: address,
        PACKAGE_UPDATE: address,
        PRODUCT_CREATION: address,
      })
      const again = yield* sync(shop, desired)
      expect(again).toMatchObject({ subscribed: [], moved: [], unsubscribed: [] })
    }),
  )

  it.effect("one by one", () =>
    Effect.gen(function* () {
      const { shop } = yield* platform(new Map())
      yield* subscribe(shop, "NEW_MESSAGE", address)
      expect(yield* list(shop)).toEqual([{ event: "NEW_MESSAGE", address, updatedAtMs: 1_700_000_000_000 }])
      yield* unsubscribe(shop, "NEW_MESSAGE")
      expect(yield* list(shop)).toEqual([])
    }),
  )

  it.effect("an address that the platform would not deliver to fails before the network", () =>
    Effect.gen(function* () {
      const { shop, requests } = yield* platform(new Map())
      for (const wrong of [
        "",
        "http://a.example.com/",
        "https://a.example.com:8443/",
        "https://10.0.0.1/",
        "https://localhost/",
      ]) {
        const error = yield* Effect.flip(sync(shop, { PACKAGE_UPDATE: address, NEW_MESSAGE: wrong }))
        expect(error).toMatchObject({ _tag: "ValidationError", field: "address" })
      }
      // @ts-expect-error only in Partner Center
      expect(yield* Effect.flip(subscribe(shop, "INVENTORY_CHANGED", address))).toMatchObject({ field: "event" })
      // @ts-expect-error unknown event
      yield* sync(shop, { ORDER_STATUS_CHANGED: address }, { dryRun: true })
      expect(requests).toEqual(["GET"])
    }),
  )
})
