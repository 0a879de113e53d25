/** Where the layers of the preset belong, and what `prepare` does with each. */
import { shopClient } from "tiktok-shop-kit/client"
import { expect, test } from "vitest"

test("each layer of the preset states its phase, and says so when prepare skips it", () => {
  const client = shopClient({ appKey: "k", appSecret: "s", accessToken: "t" })
  expect(client.stack.map(({ name, phase, prepare }) => [name, phase, prepare ?? "run"])).toEqual([
    ["telemetry", "outer", "run"],
    ["deadline", "outer", "run"],
    ["deprecations", "call", "run"],
    ["retry", "repeat", "skip"],
    ["breaker", "repeat", "skip"],
    ["token", "repeat", "run"],
    ["inactive-shops", "repeat", "skip"],
    ["rate-limit", "repeat", "skip"],
    ["envelope", "wire", "skip"],
    ["sign", "wire", "run"],
  ])
})
