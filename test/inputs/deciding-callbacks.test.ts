/** A callback that decides and throws ends the call with a typed error; a callback that only looks never breaks a call. */
import * as Client from "@tiktok-shop-kit/client"
import { validate } from "@tiktok-shop-kit/client/validate"
import { ConfigurationError, DecodeError } from "@tiktok-shop-kit/errors"
import { createTikTokShop, type TikTokShopConfig } from "tiktok-shop-kit"
import * as Effect from "effect/Effect"
import { describe, expect, test } from "vitest"

const answering = (answer: () => Response, config: TikTokShopConfig = {}) => {
  let requests = 0
  const fetch = async () => {
    requests++
    return answer()
  }
  const tiktok = createTikTokShop({
    appKey: "29a39d",
    appSecret: "e59af819cc",
    accessToken: "ROW_an-access-token",
    fetch,
    ...config,
  })
  return { tiktok, shop: tiktok.shop({ id: "7495", cipher: "ROW_a-cipher" }), requests: () => requests }
}

const product = () => Response.json({ code: 0, message: "Success", request_id: "r", data: { id: "1", title: "Socks" } })
const failing = () => new Response("busy", { status: 502 })
const broken = (): never => {
  throw new Error("the callback broke")
}

describe("a retry policy", () => {
  test.each([
    ["throws as it begins", broken],
    ["throws as it decides", () => broken],
    ["dies", () => () => Effect.die(new Error("the callback broke"))],
    ["fails", () => () => Effect.fail(new Error("the callback broke")) as never],
    ["answers a number and no Effect", () => () => 5 as never],
    ["answers a promise and no Effect", () => (async () => 5) as never],
    ["answers NaN", () => () => Effect.succeed(Number.NaN)],
    ["answers text", () => () => Effect.succeed("5" as never)],
  ])("%s", async (_, server) => {
    const { shop, requests } = answering(failing, { retry: { server } })
    const error = await shop.getProduct("1").catch((rejected: unknown) => rejected)
    expect(error).toBeInstanceOf(ConfigurationError)
    // The first attempt may have been carried out, whatever the policy does.
    expect(error).toMatchObject({ outcome: "unknown", issues: [{ field: "retry.server" }] })
    expect(requests()).toBe(1)
  })
})

describe("rateLimit.key", () => {
  test.each([
    ["throws", broken],
    ["answers no text", () => 5 as never],
  ])("%s", async (_, key) => {
    const { shop, requests } = answering(product, { rateLimit: { key } })
    const error = await shop.getProduct("1").catch((rejected: unknown) => rejected)
    expect(error).toMatchObject({
      _tag: "ConfigurationError",
      outcome: "not-sent",
      issues: [{ field: "rateLimit.key" }],
    })
    expect(requests()).toBe(0)
  })
})

describe("a spec that failed to load once", () => {
  const validated = (mode: "observe" | "enforce") => {
    let loads = 0
    const spec = async () => {
      if (++loads === 1) throw new Error("disk hiccup")
      return { $defs: {}, operations: [] }
    }
    const { tiktok } = answering(product)
    const client = tiktok.with((client) => client.pipe(Client.use(validate({ mode, spec }))))
    return { shop: client.shop({ id: "7495", cipher: "ROW_a-cipher" }), loads: () => loads }
  }

  test("observe: the call has its answer, and the next one loads the spec again", async () => {
    const { shop, loads } = validated("observe")
    for (const expected of [1, 2, 2]) {
      expect((await shop.getProduct("1")).title).toBe("Socks")
      // The spec is loaded after the call has its answer.
      await new Promise(setImmediate)
      expect(loads()).toBe(expected)
    }
  })

  test("enforce: a typed error, and the next call is compared", async () => {
    const { shop, loads } = validated("enforce")
    await expect(shop.getProduct("1")).rejects.toBeInstanceOf(DecodeError)
    expect((await shop.getProduct("1")).title).toBe("Socks")
    expect(loads()).toBe(2)
  })
})
