/**
 * What the sandbox costs those who test against it: processor time of a request, start-up, and what many orders take in memory
 * and time. The sandbox runs in its own processes, and times are processor time, so neighbours do not count.
 */
import { createHmac } from "node:crypto"
import { type ChildProcess, fork } from "node:child_process"
import { once } from "node:events"
import { mkdtempSync, rmSync } from "node:fs"
import * as http from "node:http"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { root } from "../../scripts/workspace.ts"
import { type Row, summary } from "./table.ts"

interface Started {
  readonly port: number
  readonly appKey: string
  readonly appSecret: string
  readonly accessToken: string
  readonly cipher: string
  /** Processor time from the start of the process, imports included. */
  readonly startMs: number
  /** What the orders take, after a collection of garbage. */
  readonly heapMB: number
}

/** Microseconds of processor time so far. */
type Spent = number

const spentHere = (): Spent => {
  const { system, user } = process.cpuUsage()
  return system + user
}

const serve = async (orders: number): Promise<void> => {
  const { sandbox } = await import("@tiktok-shop-kit/sandbox")
  const heap = () => {
    globalThis.gc?.()
    return process.memoryUsage().heapUsed
  }
  const before = heap()
  const tts = await sandbox({ orders })
  const startMs = spentHere() / 1000
  const heapMB = (heap() - before) / 1024 / 1024
  const { appKey, appSecret, accessToken } = tts.config
  const started: Started = {
    port: tts.port,
    appKey,
    appSecret,
    accessToken,
    cipher: tts.shops()[0]!.cipher,
    startMs,
    heapMB,
  }
  process.send?.(started)
  process.on("message", () => process.send?.(spentHere()))
}

/** The program that `npx @tiktok-shop-kit/sandbox` starts, until it has printed its environment. */
const program = async (): Promise<void> => {
  process.argv.splice(2, Infinity, "--port", "0")
  await import(join(root, "packages/sandbox/src/bin/main.ts"))
  process.send?.(spentHere() / 1000)
}

/** Processor time of the program's starts after its first, which fills the compile cache. */
const programStarts = async (rounds: number): Promise<ReadonlyArray<number>> => {
  const folder = mkdtempSync(join(tmpdir(), "sandbox-bench-"))
  const starts: Array<number> = []
  for (let round = 0; round <= rounds; round++) {
    const child = fork(import.meta.filename, ["program"], { env: { ...process.env, TMPDIR: folder }, silent: true })
    const [spentMs] = (await once(child, "message")) as [number]
    if (round > 0) starts.push(spentMs)
    // The program ends in order, which writes the cache.
    child.kill()
    await once(child, "exit")
  }
  rmSync(folder, { recursive: true })
  return starts
}

const start = async (orders: number, flags: ReadonlyArray<string> = []) => {
  const child = fork(import.meta.filename, [String(orders)], { execArgv: [...flags] })
  const [started] = (await once(child, "message")) as [Started]
  return { child, started }
}

const spent = async (child: ChildProcess): Promise<Spent> => {
  const said = once(child, "message") as Promise<[Spent]>
  child.send({})
  return (await said)[0]
}

type Ask = (query: Readonly<Record<string, string>>) => Promise<string>

const asking = (started: Started, path: string, agent: http.Agent): Ask => {
  const { accessToken, appKey, appSecret, cipher, port } = started
  const body = "{}"
  const headers = { "content-type": "application/json", "content-length": 2, "x-tts-access-token": accessToken }
  return (given) => {
    const query: Record<string, string> = { ...given, app_key: appKey, shop_cipher: cipher }
    query["timestamp"] = String(Math.floor(Date.now() / 1000))
    const text = Object.keys(query)
      .sort()
      .map((name) => name + query[name])
      .join("")
    query["sign"] = createHmac("sha256", appSecret)
      .update(appSecret + path + text + body + appSecret)
      .digest("hex")
    const target = `${path}?${new URLSearchParams(query)}`
    return new Promise((resolve, reject) => {
      const options = { host: "127.0.0.1", port, method: "POST", path: target, headers, agent }
      const outgoing = http.request(options, (answer) => {
        let said = ""
        answer.setEncoding("utf8")
        answer.on("data", (piece: string) => (said += piece))
        answer.on("end", () =>
          answer.statusCode === 200 ? resolve(said) : reject(new Error(`bench: the sandbox answered ${said}`)),
        )
      })
      outgoing.on("error", reject)
      outgoing.end(body)
    })
  }
}

/** Processor time of the sandbox for one request, in microseconds. */
const cost = async (child: ChildProcess, times: number, ask: () => Promise<unknown>): Promise<number> => {
  const before = await spent(child)
  for (let done = 0; done < times; done += 16) await Promise.all(Array.from({ length: 16 }, ask))
  return ((await spent(child)) - before) / times
}

const sample = async (rounds: number, run: () => Promise<number>): Promise<ReadonlyArray<number>> => {
  await run()
  const found: Array<number> = []
  for (let round = 0; round < rounds; round++) found.push(await run())
  return found
}

export const sandboxes = async (): Promise<ReadonlyArray<Row>> => {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 16 })
  const startUps: Array<number> = []
  for (let round = 0; round < 5; round++) {
    const { child, started } = await start(12)
    startUps.push(started.startMs)
    child.kill()
  }

  const programs = await programStarts(5)

  const small = await start(12)
  const search = asking(small.started, "/product/202502/products/search", agent)
  const searches = await sample(7, () => cost(small.child, 1600, () => search({ page_size: "10" })))
  small.child.kill()

  const many = await start(100_000, ["--expose-gc"])
  many.child.kill()

  const large = await start(250_000)
  const list = asking(large.started, "/order/202309/orders/search", agent)
  let token = ""
  const nextPage = async () => {
    const query = { page_size: "100", sort_field: "update_time", sort_order: "ASC" }
    const answer = await list(token === "" ? query : { ...query, page_token: token })
    token = (JSON.parse(answer) as { readonly data: { readonly next_page_token: string } }).data.next_page_token
  }
  const pages = await sample(7, async () => {
    const before = await spent(large.child)
    for (let page = 0; page < 50; page++) await nextPage()
    return ((await spent(large.child)) - before) / 50 / 1000
  })
  large.child.kill()
  agent.destroy()

  return [
    { what: "sandbox: start-up of its program", ...summary(programs), unit: "ms", budget: 400 },
    { what: "sandbox: start-up of a process, imports included", ...summary(startUps), unit: "ms", budget: 600 },
    // 2,000 requests a second on one core.
    { what: "sandbox: a signed product search over a socket", ...summary(searches), unit: "us", budget: 500 },
    { what: "sandbox: memory of 100,000 orders", figure: many.started.heapMB, unit: "MB", budget: 200 },
    {
      what: "sandbox: seeding 250,000 orders, start-up included",
      figure: large.started.startMs / 1000,
      unit: "s",
      budget: 6,
    },
    { what: "sandbox: a page of 100 of 250,000 orders over a socket", ...summary(pages), unit: "ms", budget: 5 },
  ]
}

if (process.send !== undefined && process.argv[1] === import.meta.filename)
  await (process.argv[2] === "program" ? program() : serve(Number(process.argv[2])))
