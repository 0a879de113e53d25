/** Every vector over a socket behind Next's route handlers and on Workers (workerd): the real ones, installed beside the workspace. */
import { build } from "esbuild"
import { type ChildProcess, execFileSync, spawn } from "node:child_process"
import { once } from "node:events"
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { createServer, type AddressInfo } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest"
import file from "../vectors/webhooks.json" with { type: "json" }
import type { Setup } from "./every-vector.ts"

interface Vector {
  readonly id: string
  readonly scheme: Setup["scheme"]
  readonly app_key?: string
  readonly app_secret?: string
  readonly client_secret?: string
  readonly body: string
  readonly headers: Readonly<Record<string, string>>
  readonly valid: boolean | null
  readonly timestamp?: number
  readonly now?: number
  readonly tolerance_s?: number
}

/** What is used of it; it is not among the workspace's packages. */
interface MiniflareModule {
  readonly Miniflare: new (options: { modules: true; script: string; compatibilityDate: string }) => {
    readonly ready: Promise<URL>
    readonly dispose: () => Promise<void>
  }
}

const vectors = file.vectors as unknown as ReadonlyArray<Vector>
const dir = realpathSync(mkdtempSync(join(tmpdir(), "tts-edge-")))
afterAll(() => rmSync(dir, { recursive: true, force: true, maxRetries: 5 }))

const versions = { miniflare: "4.20260730.0", next: "16.4.6", react: "19.2.0", "react-dom": "19.2.0" }

beforeAll(() => {
  writeFileSync(join(dir, "package.json"), JSON.stringify({ private: true, type: "module", dependencies: versions }))
  writeFileSync(join(dir, "pnpm-workspace.yaml"), "allowBuilds: { workerd: false, sharp: false, esbuild: false }\n")
  execFileSync("pnpm", ["install", "--prefer-offline", "--reporter=silent"], { cwd: dir, stdio: "inherit" })
})

/** The handler in one file, as a bundler makes it for the runtime. */
const bundled = async (conditions: Array<string>): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [new URL("every-vector.ts", import.meta.url).pathname],
    bundle: true,
    format: "esm",
    write: false,
    conditions,
    // What is not there on Workers would be an error of the bundler.
    platform: conditions.includes("node") ? "node" : "neutral",
    mainFields: ["module", "main"],
  })
  return outputFiles[0]!.text
}

const post = (url: string, vector: Vector, isSlow = false) => {
  const { headers, body, scheme, now, timestamp = 0, tolerance_s } = vector
  const setup: Setup = {
    scheme,
    apps: { appKey: vector.app_key ?? "app", appSecret: vector.app_secret ?? vector.client_secret ?? "" },
    ...(tolerance_s === undefined ? {} : { toleranceSeconds: tolerance_s }),
    nowMs: (now ?? timestamp) * 1000,
    isSlow,
  }
  return fetch(url, { method: "POST", headers: { ...headers, "x-setup": JSON.stringify(setup) }, body })
}

const expectAnswers = (url: () => string) => {
  test("slow work continues after the answer", async () => {
    const [vector] = vectors
    const response = await post(url(), vector!, true)
    expect([response.status, response.headers.get("x-slow-done")]).toEqual([200, "0"])
    const done = async () => (await post(url(), vector!)).headers.get("x-slow-done")
    await expect.poll(done, { interval: 50, timeout: 5_000 }).toBe("1")
  })

  for (const vector of vectors) {
    test(vector.id, async () => {
      const response = await post(url(), vector)
      expect(response.status).toBe(vector.valid === true ? 200 : 401)
      const isEvent = vector.valid === true && vector.body !== ""
      expect(response.headers.get("x-event") === "none").toBe(!isEvent)
    })
  }
}

describe("Workers", () => {
  let url = ""
  let dispose = async (): Promise<void> => undefined
  beforeAll(async () => {
    const { Miniflare } = createRequire(join(dir, "x.js"))("miniflare") as MiniflareModule
    const script = `${await bundled(["workerd", "worker"])}\nexport default { fetch: (request, env, context) => answer(request, context) }\n`
    const miniflare = new Miniflare({ modules: true, script, compatibilityDate: "2025-09-01" })
    dispose = () => miniflare.dispose()
    url = `${(await miniflare.ready).origin}/tiktok`
  })
  afterAll(() => dispose())
  expectAnswers(() => url)
})

describe("Next", () => {
  let url = ""
  let next: ChildProcess
  beforeAll(async () => {
    const route = join(dir, "app", "tiktok")
    mkdirSync(route, { recursive: true })
    writeFileSync(join(dir, "handler.mjs"), await bundled(["node"]))
    writeFileSync(
      join(route, "route.js"),
      `import { after } from "next/server"
       import { answer } from "../../handler.mjs"
       export const POST = (request) => answer(request, { waitUntil: (work) => after(() => work) })`,
    )
    const probe = createServer().listen(0, "127.0.0.1")
    await once(probe, "listening")
    const { port } = probe.address() as AddressInfo
    await new Promise((resolve) => probe.close(resolve))
    const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1", NODE_ENV: undefined }
    const run = join(dir, "node_modules", "next", "dist", "bin", "next")
    execFileSync(process.execPath, [run, "build"], { cwd: dir, env, stdio: ["ignore", "ignore", "inherit"] })
    next = spawn(process.execPath, [run, "start", "-p", String(port), "-H", "127.0.0.1"], {
      cwd: dir,
      env,
      stdio: "ignore",
    })
    url = `http://127.0.0.1:${port}/tiktok`
    const isUp = async () => expect((await fetch(url)).status).toBe(405)
    await vi.waitFor(isUp, { interval: 100, timeout: 60_000 })
  })
  afterAll(() => void next?.kill("SIGKILL"))
  expectAnswers(() => url)
})
