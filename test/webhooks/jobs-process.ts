/**
 * One process of jobs.long.test.ts and of the bench: a receiver behind node:http, a worker of its events, or both. It notes in a
 * file of its own when a function begins and when it ends. What a function does with an event follows from the event's number:
 * some fail, some hang and ignore their signal, some kill the process, some fail until they are replayed.
 */
import { type Jobs, queue } from "@tiktok-shop-kit/jobs"
import { pgBoss } from "@tiktok-shop-kit/jobs/pg-boss"
import { sqlite } from "@tiktok-shop-kit/jobs/sqlite"
import {
  type EventHandler,
  makeHandler,
  type StoredEvent,
  type WebhookEventOf,
  workEvents,
} from "@tiktok-shop-kit/webhooks"
import { toNodeListener } from "@tiktok-shop-kit/webhooks/node"
import * as Effect from "effect/Effect"
import { type ChildProcess, fork } from "node:child_process"
import { existsSync, openSync, writeSync } from "node:fs"
import { once } from "node:events"
import * as http from "node:http"
import type { AddressInfo } from "node:net"
import { join } from "node:path"
import { fileURLToPath } from "node:url"

export const app = { appKey: "68xu9ks5p4i8", appSecret: "e59af819cc" }

export interface ProcessSetup {
  readonly role: "receive" | "work" | "both"
  readonly store: { readonly sqlite: string } | { readonly postgres: string }
  /** Where the processes note what they did. */
  readonly folder: string
}

/** As the platform's rules allow, but quick: a test has no 10 hours. */
export const events = queue<StoredEvent>("webhooks.test", {
  retry: { attempts: 8, firstDelayMs: 100, maxDelayMs: 1_000 },
  leaseMs: 10_000,
  timeoutMs: 500,
})

export const openJobs = (store: ProcessSetup["store"], migrate = false): Jobs =>
  "sqlite" in store ? sqlite(store.sqlite) : pgBoss({ connectionString: store.postgres, migrate })

/** What becomes of the event of a number. */
export const fateOf = (number: number): "fine" | "throws" | "hangs" | "kills" | "fails" | "kills-receiver" => {
  if (number % 20 === 3) return "throws"
  // Early: a worker waits 30 seconds for a function that ignores its signal.
  if (number < 3_000 && number % 300 === 7) return "hangs"
  if (number % 2_500 === 1_111) return "kills"
  if (number % 1_000 === 77) return "fails"
  return number % 2_500 === 2_000 ? "kills-receiver" : "fine"
}

/** With this file in the folder, the events that fail are mended. */
export const mended = "mended"

export const startProcess = async (
  setup: ProcessSetup,
): Promise<{ readonly child: ChildProcess; readonly port: number }> => {
  const child = fork(fileURLToPath(import.meta.url), [JSON.stringify(setup)], {
    execArgv: ["--disable-warning=ExperimentalWarning"],
  })
  const [port] = (await once(child, "message")) as [number]
  return { child, port }
}

const die = (): Promise<never> => {
  process.kill(process.pid, "SIGKILL")
  return new Promise(() => undefined)
}

const main = async ({ role, store, folder }: ProcessSetup): Promise<void> => {
  const log = openSync(join(folder, `did-${process.pid}`), "a")
  const note = (what: "begin" | "end", number: number) => writeSync(log, `${what} ${number} ${Date.now()}\n`)
  const jobs = openJobs(store)

  const onOrder: EventHandler<WebhookEventOf<"ORDER_STATUS_CHANGE">> = async ({ data }, { attempt }) => {
    const number = Number(data.order_id)
    const fate = fateOf(number)
    note("begin", number)
    await new Promise((resolve) => setTimeout(resolve, 1))
    if (attempt === 1 && fate === "hangs") await new Promise(() => undefined)
    if (attempt === 1 && fate === "kills") await die()
    if (attempt === 1 && fate === "throws") throw new Error("the first attempt fails")
    if (fate === "fails" && !existsSync(join(folder, mended))) throw new Error("each attempt fails")
    note("end", number)
  }
  const on = { ORDER_STATUS_CHANGE: onOrder }
  if (role === "work") {
    await Effect.runPromise(workEvents(jobs, { queue: events, on, concurrency: 64, pollMs: 200 }))
    return void process.send?.(0)
  }
  /** Dies when it has stored an event of this fate for the first time, before it answers. */
  const send: Jobs["effect"]["send"] = (queue, data, options) =>
    Effect.tap(jobs.effect.send(queue, data, options), (sentAs) => {
      const { order_id } = (JSON.parse((data as StoredEvent).body) as { data: { order_id: string } }).data
      return sentAs === "queued" && fateOf(Number(order_id)) === "kills-receiver" ? Effect.promise(die) : Effect.void
    })
  const handler = makeHandler({
    apps: app,
    jobs: { ...jobs, effect: { ...jobs.effect, send } },
    queue: events,
    ...(role === "both" ? { on, concurrency: 64 } : {}),
  })
  const server = http.createServer(toNodeListener(handler))
  server.listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  // The end of the test ends it, however that ends.
  process.on("disconnect", () => process.exit())
  await main(JSON.parse(process.argv[2]!) as ProcessSetup)
}
