/** Signs deliveries as the documentation says, without the package's code. */
import { createHmac } from "node:crypto"
import type { Scheme } from "../src/index.ts"

export const app = { appKey: "68xu9ks5p4i8", appSecret: "e59af819cc" }

const hmac = (secret: string, ...parts: ReadonlyArray<string | Uint8Array>): string => {
  const mac = createHmac("sha256", secret)
  for (const part of parts) mac.update(part)
  return mac.digest("hex")
}

export const headersOf = (
  scheme: Scheme,
  body: string | Uint8Array,
  { appKey, appSecret } = app,
  timestamp = "1700000000",
): Record<string, string> => {
  switch (scheme) {
    case "tiktok-shop":
      return { authorization: hmac(appSecret, appKey, body) }
    case "tiktok-for-developers":
      return { "tiktok-signature": `t=${timestamp},s=${hmac(appSecret, `${timestamp}.`, body)}` }
    case "timestamped":
      return {
        "x-tiktok-shop-signature": hmac(appSecret, appSecret, timestamp, body),
        "x-tiktok-shop-timestamp": timestamp,
      }
  }
}

/** A delivery of TikTok Shop, as text. */
export const delivery = (change: Readonly<Record<string, unknown>> = {}): string =>
  JSON.stringify({
    type: 1,
    tts_notification_id: "7327112393057371910",
    shop_id: "7494049642642441621",
    timestamp: 1644412885,
    data: { order_id: "576486316948490001", order_status: "UNPAID", update_time: 1644412885 },
    ...change,
  })
