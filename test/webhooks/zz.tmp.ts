import { createHmac, timingSafeEqual, createSecretKey } from "node:crypto"
import { verify, parse, makeReceiver } from "@tiktok-shop-kit/webhooks"
import * as Effect from "effect/Effect"
const app = { appKey: "68xu9ks5p4i8", appSecret: "e59af819cc" }
const text = JSON.stringify({ type: 1, tts_notification_id: "7327112393057371910", shop_id: "7494049642642441621", timestamp: 1644412885, data: { order_id: "576486316948490001", order_status: "UNPAID", is_on_hold_order: true, update_time: 1644412885 } })
const body = new Uint8Array(new TextEncoder().encode(text)) as Uint8Array<ArrayBuffer>
const sig = createHmac("sha256", app.appSecret).update(app.appKey).update(body).digest("hex")
const headers = new Headers({ authorization: sig })
const time = (f: () => unknown, n: number) => { const s = performance.now(); for (let i = 0; i < n; i++) f(); return (performance.now() - s) * 1000 / n }
const td = new TextDecoder()
const key = createSecretKey(app.appSecret, "utf8")
const T: Record<string, () => unknown> = {
  bare: () => { createHmac("sha256", app.appSecret).update(app.appKey).update(body).digest("hex"); return JSON.parse(td.decode(body)) },
  hmac: () => createHmac("sha256", app.appSecret).update(app.appKey).update(body).digest("hex"),
  hmacKey: () => createHmac("sha256", key).update(app.appKey).update(body).digest("hex"),
  hmacBuf: () => createHmac("sha256", key).update(app.appKey).update(body).digest(),
  decode: () => td.decode(body),
  bufToString: () => Buffer.from(body.buffer, body.byteOffset, body.length).toString("utf8"),
  json: () => JSON.parse(text),
  headersGet: () => headers.get("authorization"),
  bufhex: () => Buffer.from(sig, "hex"),
  tse: () => timingSafeEqual(Buffer.from(sig, "latin1"), Buffer.from(sig, "latin1")),
  verify: () => Effect.runSync(verify({ headers, body, apps: app })),
  parse: () => Effect.runSync(parse(body)),
  both: () => Effect.runSync(Effect.flatMap(verify({ headers, body, apps: app }), (v) => parse(v.body))),
  runSync: () => Effect.runSync(Effect.succeed(1)),
}
for (let r = 0; r < 3; r++) for (const [n, f] of Object.entries(T)) { time(f, 20000); const t = Array.from({ length: 7 }, () => time(f, 5000)).sort((a, b) => a - b)[3]; if (r === 2) console.log(n.padEnd(12), t!.toFixed(2)) }
