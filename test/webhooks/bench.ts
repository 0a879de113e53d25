/**
 * What a delivery costs: verify and parse beside a bare HMAC with JSON.parse of the same bytes, and beside the verifiers of
 * Standard Webhooks and of Octokit. All take turns in one process. `node test/webhooks/bench.ts` prints the table.
 */
import { Webhooks } from "@octokit/webhooks"
import { makeReceiver, parse, verify, verifyAndParse } from "@tiktok-shop-kit/webhooks"
import * as Effect from "effect/Effect"
import { createHmac } from "node:crypto"
import { Webhook } from "standardwebhooks"
import { print, type Row, summary } from "../bench/table.ts"

const appKey = "68xu9ks5p4i8"
const appSecret = "e59af819cc0123456789abcdef012345"
const apps = { appKey, appSecret }

/** The documents' own example, 220 bytes. */
const body = JSON.stringify({
  type: 1,
  tts_notification_id: "7327112393057371910",
  shop_id: "7494049642642441621",
  timestamp: 1644412885,
  data: { order_id: "576486316948490001", order_status: "UNPAID", is_on_hold_order: true, update_time: 1644412885 },
})
const bytes = new TextEncoder().encode(body)
const hmac = () => createHmac("sha256", appSecret).update(appKey).update(bytes).digest("hex")
const headers = new Headers({ authorization: hmac() })

const utf8 = new TextDecoder()
const bareBoth = () => {
  hmac()
  return JSON.parse(utf8.decode(bytes)) as unknown
}
const verified = () => verify({ headers, body: bytes, apps })
const both = () => Effect.runSync(verifyAndParse({ headers, body: bytes, apps }))
const receive = makeReceiver({ apps, dedupe: false, on: { ORDER_STATUS_CHANGE: () => undefined } })
const chained = () => Effect.runSync(Effect.flatMap(verified(), (one) => parse(one.body)))

const standard = new Webhook(Buffer.from(appSecret).toString("base64"))
const signedAt = new Date()
const standardHeaders = {
  "webhook-id": "msg_1",
  "webhook-timestamp": String(Math.floor(signedAt.getTime() / 1000)),
  "webhook-signature": standard.sign("msg_1", signedAt, body),
}

const octokit = new Webhooks({ secret: appSecret })

const us = async (run: () => unknown, times = 5_000): Promise<number> => {
  const start = performance.now()
  for (let at = 0; at < times; at++) {
    const result = run()
    if (result instanceof Promise) await result
  }
  return ((performance.now() - start) * 1_000) / times
}

/** Microseconds a run of each, taken in turn; the first rounds warm up. */
const inTurn = async <Name extends string>(
  contestants: Record<Name, () => unknown>,
): Promise<Record<Name, Array<number>>> => {
  const names = Object.keys(contestants) as Array<Name>
  const times = Object.fromEntries(names.map((name) => [name, [] as Array<number>])) as Record<Name, Array<number>>
  for (let round = 0; round < 30; round++) {
    for (const name of names) {
      const figure = await us(contestants[name])
      if (round >= 9) times[name].push(figure)
    }
  }
  return times
}

export const webhooks = async (): Promise<ReadonlyArray<Row>> => {
  const octokitSignature = await octokit.sign(body)
  const { ours, bare } = await inTurn({ ours: both, bare: bareBoth })
  const others = await inTurn({
    chained,
    verify: () => Effect.runSync(verified()),
    received: () => Effect.runSync(receive({ headers, body: bytes })),
    standard: () => standard.verify(body, standardHeaders),
    octokit: () => octokit.verify(body, octokitSignature),
  })
  const ratios = ours.map((figure, at) => figure / bare[at]!)
  const { figure: ratio } = summary(ratios)
  return [
    {
      what: `webhook: verify + parse / bare HMAC + JSON.parse (${(1 / ratio).toFixed(2)} of its speed)`,
      ...summary(ratios),
      unit: "x",
      budget: 1 / 0.6,
    },
    { what: "webhook: bare node:crypto HMAC + JSON.parse", ...summary(bare), unit: "us" },
    { what: "webhook: verifyAndParse", ...summary(ours), unit: "us" },
    { what: "webhook: verify, then parse", ...summary(others.chained), unit: "us" },
    { what: "webhook: verify", ...summary(others.verify), unit: "us" },
    { what: "webhook: receiver, from the bytes to the status, no dedupe", ...summary(others.received), unit: "us" },
    { what: "webhook: standardwebhooks verify (+ JSON.parse)", ...summary(others.standard), unit: "us" },
    { what: "webhook: @octokit/webhooks verify", ...summary(others.octokit), unit: "us" },
  ]
}

if (import.meta.main) print(await webhooks())
