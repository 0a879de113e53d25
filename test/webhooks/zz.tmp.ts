import { createHmac, timingSafeEqual } from "node:crypto"
import { makeVerifier, check, verifyWith } from "../../packages/webhooks/src/verify.ts"
import { hmacMatches } from "../../packages/webhooks/src/hmac-node.ts"
import { verify, parse, verifyAndParse } from "@tiktok-shop-kit/webhooks"
import { parse as pj } from "@tiktok-shop-kit/client/json"
import { readEvent } from "../../packages/webhooks/src/parse.ts"
import * as Effect from "effect/Effect"
const app = { appKey: "68xu9ks5p4i8", appSecret: "e59af819cc0123456789abcdef012345" }
const text = JSON.stringify({ type: 1, tts_notification_id: "7327112393057371910", shop_id: "7494049642642441621", timestamp: 1644412885, data: { order_id: "576486316948490001", order_status: "UNPAID", is_on_hold_order: true, update_time: 1644412885 } })
const body = new TextEncoder().encode(text)
const sig = createHmac("sha256", app.appSecret).update(app.appKey).update(body).digest("hex")
const headers = new Headers({ authorization: sig })
const time = (f: () => unknown, n: number) => { const s = performance.now(); for (let i = 0; i < n; i++) f(); return (performance.now() - s) * 1000 / n }
const v = makeVerifier({ apps: app }); if (v instanceof Error) throw v
const a=Buffer.alloc(64),b=Buffer.alloc(64)
const td = new TextDecoder()
const T: Record<string, () => unknown> = {
  hmac: () => createHmac("sha256", app.appSecret).update(app.appKey).update(body).digest("hex"),
  hmacCat: () => createHmac("sha256", app.appSecret).update(Buffer.concat([Buffer.from(app.appKey), body])).digest("hex"),
  hmacOne: () => createHmac("sha256", app.appSecret).update(body).digest("hex"),
  hmacMatches: () => hmacMatches(app.appSecret, app.appKey, body, sig),
  tse: () => timingSafeEqual(a,b),
  write: () => a.write(sig, "latin1"),
  latin1Write: () => 0,
  hexWrite: () => 0,
  mk: () => makeVerifier({ apps: app }),
  check: () => check(v, { headers, body }, 0),
  veff: () => Effect.runSync(verifyWith(v, { headers, body })),
  verify: () => Effect.runSync(verify({ headers, body, apps: app })),
  pj: () => pj(text), JP: () => JSON.parse(text), dec: () => td.decode(body),
  parse: () => Effect.runSync(parse(body)),
  both: () => Effect.runSync(Effect.flatMap(verify({ headers, body, apps: app }), (v) => parse(v.body))),
  chkRead: () => { check(v, { headers, body }, 0); return readEvent(body) },
  read: () => readEvent(body),
  vap: () => Effect.runSync(verifyAndParse({ headers, body, apps: app })),
  bare: () => { createHmac("sha256", app.appSecret).update(app.appKey).update(body).digest("hex"); return JSON.parse(td.decode(body)) },
  hmPj: () => {hmacMatches(app.appSecret, app.appKey, body, sig); return pj(td.decode(body))},
  sus: () => Effect.runSync(Effect.suspend(() => verifyWith(v, { headers, body }))),
  susChk: () => Effect.runSync(Effect.suspend(() => {check(v, { headers, body },0); return Effect.void})),
  susHm: () => Effect.runSync(Effect.suspend(() => {hmacMatches(app.appSecret, app.appKey, body, sig); return Effect.void})),
  sync: () => Effect.runSync(Effect.sync(() => check(v, { headers, body },0))),
  hget: () => headers.get("authorization"), rx: () => /^[0-9a-f]{64}$/.test(sig), hasOwn: () => Object.hasOwn(T, "rx"),
  claim: () => v.rule.claim(headers),
  runSync: () => Effect.runSync(Effect.suspend(() => Effect.succeed(1))),
}
const R: Record<string, number[]> = {}
for (let r = 0; r < 15; r++) for (const [n, f] of Object.entries(T)) { const t = time(f, 5000); if (r > 3) (R[n] ??= []).push(t) }
for (const n in R) console.log(n.padEnd(12), Math.min(...R[n]!).toFixed(2), R[n]!.sort((a, b) => a - b)[5]!.toFixed(2))
