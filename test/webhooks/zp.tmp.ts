import { createHmac } from "node:crypto"
import { verifyAndParse } from "@tiktok-shop-kit/webhooks"
import * as Effect from "effect/Effect"
const app = { appKey: "68xu9ks5p4i8", appSecret: "e59af819cc" }
const text = JSON.stringify({ type: 1, tts_notification_id: "7327112393057371910", shop_id: "7494049642642441621", timestamp: 1644412885, data: { order_id: "576486316948490001", order_status: "UNPAID", is_on_hold_order: true, update_time: 1644412885 } })
const body = new TextEncoder().encode(text)
const sig = createHmac("sha256", app.appSecret).update(app.appKey).update(body).digest("hex")
const headers = new Headers({ authorization: sig })
const t=performance.now()
for (let i = 0; i < 1000000; i++) Effect.runSync(verifyAndParse({ headers, body, apps: app }))
console.log(performance.now()-t)
