/**
 * Runs a receiver and two workers against a sandbox, and kills a worker (`kill -9`) while it handles an event. Another worker
 * handles that event again, and no order is missing.
 */
import { sandbox, type Sandbox } from "@tiktok-shop-kit/sandbox"
import { type ChildProcess, fork } from "node:child_process"
import { randomUUID } from "node:crypto"
import { once } from "node:events"
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { DatabaseSync } from "node:sqlite"
import { setTimeout as delay } from "node:timers/promises"

const log = (line: string): void => void process.stdout.write(`${line}\n`)

const folder = await mkdtemp(join(tmpdir(), "jobs-"))
process.env["JOBS_FILE"] = join(folder, "jobs.db")
process.env["ERP_FILE"] = join(folder, "erp.db")
const { events, jobs } = await import("./events.ts")

const app = { appKey: "29a39d", appSecret: randomUUID() }
const started: Array<ChildProcess> = []
const start = (file: string, config: Partial<Sandbox["config"]>): ChildProcess => {
  const variables = {
    TIKTOK_SHOP_APP_KEY: config.appKey,
    TIKTOK_SHOP_APP_SECRET: config.appSecret,
    TIKTOK_SHOP_ACCESS_TOKEN: config.accessToken,
    TIKTOK_SHOP_API_BASE_URL: config.baseUrl,
  }
  const execArgv = ["--disable-warning=ExperimentalWarning"] // of Node 22, about its SQLite
  const child = fork(join(import.meta.dirname, file), { env: { ...process.env, ...variables }, execArgv })
  started.push(child)
  return child
}
const messageOf = async <Message>(child: ChildProcess): Promise<Message> => {
  const [message] = await once(child, "message")
  return message as Message
}

const receiver = start("receiver.ts", app)
const { port } = await messageOf<{ readonly port: number }>(receiver)
const tts = await sandbox({ ...app, webhooks: { url: `http://127.0.0.1:${port}/` } })
try {
  const orders = tts.orders().slice(0, 12)
  for (const { id } of orders) tts.webhooks.trigger("ORDER_STATUS_CHANGE", { order_id: id })
  await tts.webhooks.settled()
  log(`stored: ${(await jobs.counts(events)).waiting} events; nothing is handled yet`)

  const first = start("worker.ts", tts.config)
  const { reading } = await messageOf<{ readonly reading: string }>(first)
  first.kill("SIGKILL")
  log(`killed a worker while it handled order ${reading}`)

  start("worker.ts", tts.config)
  for (;;) {
    const { waiting, delayed, running } = await jobs.counts(events)
    if (waiting + delayed + running === 0) break
    await delay(100)
  }
  const erp = new DatabaseSync(process.env["ERP_FILE"])
  const rows = erp.prepare("SELECT id, attempt FROM orders").all()
  erp.close()
  const again = rows.filter(({ attempt }) => Number(attempt) > 1).length
  log(`the ERP has ${rows.length} of ${orders.length} orders, ${again} of them handled again by the next worker`)
  log(`dead letters: ${(await jobs.counts(events)).failed}`)
} finally {
  await Promise.all(
    started.map(async (child) => {
      if (child.exitCode !== null || child.signalCode !== null) return
      child.kill("SIGTERM")
      await once(child, "exit")
    }),
  )
  await jobs.close()
  await tts.close()
  await rm(folder, { recursive: true })
}
