/** generateSignature and validateWebhookSignature, on examples that TikTok prints. */
import { createHmac } from "node:crypto"
import { expect, test } from "vitest"
import { createTikTokShop } from "../src/index.ts"

test("generateSignature gives the signature that TikTok's signing page prints", () => {
  const tiktok = createTikTokShop({ appKey: "29a39d", appSecret: "e59af819cc" })
  const path = "/authorization/202309/shops"
  const printed = "b596b73e0cc6de07ac26f036364178ab16b0a907af13d43f0a0cd2345f582dc8"
  expect(tiktok.generateSignature({ path, params: { app_key: "29a39d", timestamp: 1623812664 } })).toBe(printed)
  expect(
    tiktok.generateSignature({
      path,
      params: { timestamp: "1623812664", sign: "old", access_token: "any", app_key: "29a39d" },
    }),
  ).toBe(printed)
})

test("generateSignature covers the body, unless it is multipart", () => {
  const tiktok = createTikTokShop({ appKey: "29a39d", appSecret: "e59af819cc" })
  const request = { path: "/event/202309/webhooks", params: { app_key: "68xu9ks5p4i8", timestamp: 1696909648 } }
  const bare = tiktok.generateSignature(request)
  expect(tiktok.generateSignature({ ...request, body: "{}" })).not.toBe(bare)
  expect(tiktok.generateSignature({ ...request, body: "{}", contentType: "multipart/form-data; boundary=x" })).toBe(
    bare,
  )
})

const appKey = "abcdef"
const appSecret = "123"
const body =
  '{"type":1,"tts_notification_id":"7380066284010030890","shop_id":"7495540735365777507","timestamp":1718305585,"data":{"is_on_hold_order":true,"order_id":"576653688135258178","order_status":"UNPAID","update_time":1718305585}}'
const signature = "5dec0f11ec2f6783b8deee53c9ffbf8d024302f7c7e7fa55a35d17629031ac05"

test("validateWebhookSignature accepts the delivery that TikTok's webhook page prints", () => {
  const tiktok = createTikTokShop({ appKey, appSecret })
  expect(tiktok.validateWebhookSignature({ signature, body })).toBe(true)
  expect(tiktok.validateWebhookSignature({ signature, body: new TextEncoder().encode(body) })).toBe(true)
})

test.each([
  ["another body", { signature, body: `${body} ` }],
  ["another signature", { signature: signature.replace("5", "6"), body }],
  ["an empty signature", { signature: "", body }],
  ["a signature that is no hex", { signature: "not a signature", body }],
])("validateWebhookSignature refuses %s", (_, delivery) => {
  expect(createTikTokShop({ appKey, appSecret }).validateWebhookSignature(delivery)).toBe(false)
})

test("validateWebhookSignature takes the timestamped scheme only where the configuration allows it", () => {
  const seconds = (agoMs: number) => Math.floor((Date.now() - agoMs) / 1000)
  const delivery = (timestamp: number) => ({
    signature: createHmac("sha256", appSecret).update(`${appSecret}${timestamp}${body}`).digest("hex"),
    timestamp,
    body,
  })
  const allowing = createTikTokShop({ appKey, appSecret, webhooks: { allowTimestamped: true } })
  expect(createTikTokShop({ appKey, appSecret }).validateWebhookSignature(delivery(seconds(0)))).toBe(false)
  expect(allowing.validateWebhookSignature(delivery(seconds(0)))).toBe(true)
  expect(allowing.validateWebhookSignature(delivery(seconds(3_600_000)))).toBe(false)
  expect(allowing.validateWebhookSignature({ signature, body })).toBe(true)
})
