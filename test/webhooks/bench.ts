/**
 * What a delivery costs: verify and parse beside a bare HMAC with JSON.parse of the same bytes, and beside the verifiers of
 * Standard Webhooks and of Octokit. All take turns in one process. Then how long an answer takes with jobs on SQLite: over sockets,
 * from a process that receives and works. `node test/webhooks/bench.ts` prints the table.
 */
import { Webhooks } from "@octokit/webhooks"
import { makeReceiver, parse, verify, verifyAndParse } from "@tiktok-shop-kit/webhooks"
import * as Effect from "effect/Effect"
import { createHmac } from "node:crypto"
import { Webhook } from "standardwebhooks"
import { once } from "node:events"
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { print, type Row, summary } from "../bench/table.ts"
import { deliverAll } from "./deliver.ts"
import { startProcess } from "./jobs-process.ts"

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

/** The 95th percentile of the times of answers, for each round of 2,000 deliveries, 64 at once. */
const answerP95Ms = async (rounds: number): Promise<ReadonlyArray<number>> => {
  const folder = await mkdtemp(join(tmpdir(), "bench-webhook-jobs-"))
  const { child, port } = await startProcess({ role: "both", store: { sqlite: join(folder, "jobs.db") }, folder })
  try {
    const figures: Array<number> = []
    for (let round = 0; round <= rounds; round++) {
      const times: Array<number> = []
      // Numbers whose function neither fails nor ends the process.
      const numbers = Array.from({ length: 2_000 }, (_, at) => 1_000_000 * (round + 1) + 20 * at + 1)
      await deliverAll({ numbers, atOnce: 64, port: async () => port }, ({ status, tookMs }) => {
        times.push(tookMs)
        return status === 200 ? undefined : status
      })
      // The first round warms up.
      if (round > 0) figures.push(times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)]!)
    }
    return figures
  } finally {
    child.kill("SIGKILL")
    await once(child, "exit")
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  }
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
  const answers = await answerP95Ms(5)
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
    {
      what: "webhook: answer with jobs on SQLite, 64 at once, from the socket to the status, p95",
      ...summary(answers),
      unit: "ms",
      budget: 100,
    },
    { what: "webhook: standardwebhooks verify (+ JSON.parse)", ...summary(others.standard), unit: "us" },
    { what: "webhook: @octokit/webhooks verify", ...summary(others.octokit), unit: "us" },
  ]
}

if (import.meta.main) print(await webhooks())
