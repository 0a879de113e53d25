import { execFileSync, spawn } from "node:child_process"
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs"
import { createServer, type AddressInfo } from "node:net"
import { get } from "node:https"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, test } from "vitest"
import { readCommand, usage, UsageError } from "../src/bin/options.ts"
import { sandbox } from "../src/index.ts"
import { sign, type Loose } from "./wire.ts"

const main = join(import.meta.dirname, "../src/bin/main.ts")
const folder = mkdtempSync(join(tmpdir(), "sandbox-bin-"))
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

interface Run {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs it; `ready` gets what was printed as soon as the last line of the environment is there. */
const run = (args: ReadonlyArray<string>, ready?: (out: string) => Promise<void>): Promise<Run> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [main, ...args], { stdio: ["ignore", "pipe", "pipe"] })
    let out = ""
    let err = ""
    let isReady = false
    child.stderr.on("data", (chunk: Buffer) => (err += chunk.toString()))
    child.stdout.on("data", (chunk: Buffer) => {
      out += chunk.toString()
      if (isReady || ready === undefined || !out.includes("TIKTOK_CLIENT_SECRET=")) return
      isReady = true
      ready(out).then(() => child.kill("SIGINT"), reject)
    })
    child.on("exit", (code) => resolve({ code, out, err }))
  })

test("prints its address and a client's environment, which its API accepts, and ends on SIGINT", async () => {
  const shops = [{ region: "GB" }, { region: "DE" }]
  const now = "2027-01-15T08:00:00Z"
  const scenario = file("scenario.json", JSON.stringify({ shops, now, products: 2, orders: 0 }))
  const ended = await run(["--port", "0", "--seed", "bin", "--scenario", scenario], async (out) => {
    const variable = (name: string) => new RegExp(`^TIKTOK_SHOP_${name}=(.*)$`, "m").exec(out)![1]!
    const url = variable("API_BASE_URL")
    expect(out).toContain(`inspector   ${url}/_sandbox`)
    expect(variable("APP_SECRET")).toMatch(/^\w{40}$/)
    // The app and the tokens are those of the scenario's shops.
    expect(variable("REGION")).toBe("global")
    for (const token of ["ACCESS_TOKEN", "REFRESH_TOKEN"]) expect(variable(token)).toMatch(/^ROW_/)
    const state = await fetch(`${url}/_sandbox/api/state`)
    expect(await state.json()).toMatchObject({ seed: "bin", accounts: [{ shops: [{ products: 2, orders: 0 }, {}] }] })
    const path = "/authorization/202309/shops"
    const query = { app_key: variable("APP_KEY"), timestamp: String(Date.parse(now) / 1000 + 5) }
    const search = new URLSearchParams({ ...query, sign: sign(variable("APP_SECRET"), path, query, "") })
    const headers = { "content-type": "application/json", "x-tts-access-token": variable("ACCESS_TOKEN") }
    const { code, data } = (await (await fetch(`${url}${path}?${search}`, { headers })).json()) as Loose
    expect([code, data.shops.map(({ region }: Loose) => region)]).toEqual([0, ["GB", "DE"]])
  })
  expect(ended).toMatchObject({ code: 0, err: "" })
})

test("a scenario that cannot begin ends the process with a sentence", async () => {
  const scenario = file("lacking.json", JSON.stringify({ orders: [{ seller_skus: ["NOWHERE"] }] }))
  const { code, err } = await run(["--port", "0", "--scenario", scenario])
  expect([code, err]).toEqual([1, expect.stringContaining("names 'NOWHERE', which no product of the shop has.")])
})

test("a port in use is explained in a sentence", async () => {
  const other = createServer()
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve))
  const { port } = other.address() as AddressInfo
  const [{ code, err }, inProcess] = await Promise.all([
    run(["--port", String(port)]),
    sandbox({ port }).catch((error: Error) => error.message),
  ])
  other.close()
  expect([code, err]).toEqual([
    1,
    `sandbox: port ${port} is in use. Free it, or give another one: --port 0 takes a free one.\n`,
  ])
  expect(inProcess).toBe(`sandbox: port ${port} is in use. Free it, or leave out option 'port' to take any.`)
})

test.each<[ReadonlyArray<string>, string]>([
  [["--prot", "1"], "Unknown option '--prot'"],
  [["--port", "many"], "--port must be a number, but is 'many'."],
  [["--scenario", "/nowhere.json"], "--scenario: cannot read '/nowhere.json': ENOENT."],
  [["--scenario", file("bad.json", "{")], "is not JSON"],
  [
    ["--scenario", file("odd.json", '{"orders":[{"status":"PAID"}]}')],
    "option 'scenario.orders[0].status' must be one of",
  ],
  [["--tls-key", "a.pem"], "--tls-key and --tls-cert go together"],
])("a mistake is explained in a sentence: %j", (args, message) => {
  expect(() => readCommand(args)).toThrow(message)
  expect(() => readCommand(args)).toThrow(UsageError)
})

test.each([
  [["--prot", "1"], "Unknown option '--prot'"],
  [["--region", "eu"], "sandbox: --region must be one of"],
  [["--port", "70000"], "sandbox: --port must be a whole number from 0 to 65535"],
  [["--redirect-url", "localhost"], "sandbox: --redirect-url must be a URL"],
  [["--webhook-url", "localhost"], "sandbox: --webhook-url must be a URL"],
  [["--allowed-host", "http://a"], "sandbox: --allowed-host must be a host name"],
  [["--rate-limit", "0"], "sandbox: --rate-limit must be"],
  [["--scope", "seller.orders"], "sandbox: --scope must be an access scope of an operation"],
])("and without a stack: %j", async (args, message) => {
  const { code, err } = await run(args)
  expect([code, err]).toEqual([1, expect.stringContaining(message)])
  expect(err).not.toContain("    at ")
})

test("--help", async () => {
  expect(await run(["--help"])).toMatchObject({ code: 0, out: expect.stringContaining("--scenario <file.json>") })
})

test("each example of --help is a command that is read", () => {
  const examples = [...usage.matchAll(/^  tiktok-shop-sandbox (.+)$/gm)].map(([, flags]) =>
    flags!.replace(/ > .*/, "").replace("shop.json", file("shop.json", "{}")),
  )
  expect(examples.length).toBeGreaterThan(3)
  const commands = examples.map((flags) => readCommand(flags.split(" ")).options)
  expect(commands).toContainEqual({ port: 8787, redirectUrl: "http://localhost:3000/callback" })
})

test("--scope may be repeated, and --lenient is about all disputed rules", () => {
  const { options } = readCommand(["--scope", "seller.order.info", "--scope", "seller.product.basic", "--lenient"])
  expect(options).toEqual({ port: 8787, scopes: ["seller.order.info", "seller.product.basic"], rules: "lenient" })
})

test("--version prints the package's version", async () => {
  const { version } = JSON.parse(readFileSync(join(import.meta.dirname, "../package.json"), "utf8")) as {
    readonly version: string
  }
  expect(await run(["--version"])).toMatchObject({ code: 0, out: `${version}\n`, err: "" })
})

const certificate = () => {
  const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")]
  const args = ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"]
  execFileSync(
    "openssl",
    [...args, "-subj", "/CN=localhost", "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", key, "-out", cert],
    { stdio: "ignore" },
  )
  return { key: readFileSync(key, "utf8"), cert: readFileSync(cert, "utf8") }
}

test("HTTPS with a key and a certificate", async () => {
  const tls = certificate()
  await using tts = await sandbox({ tls })
  expect(tts.url).toMatch(/^https:\/\/127\.0\.0\.1:\d+$/)
  const status = await new Promise((resolve, reject) => {
    get(`${tts.url}/nowhere`, { ca: tls.cert }, (response) => resolve(response.resume().statusCode)).on("error", reject)
  })
  expect(status).toBe(404)
  await expect(sandbox({ tls: { key: "key.pem", cert: tls.cert } })).rejects.toThrow(
    "option 'tls.key' must be the text of a PEM file",
  )
  await expect(sandbox({ tls: { key: tls.cert, cert: tls.cert } })).rejects.toThrow("option 'tls' is refused")
})
