/**
 * Tools and runtimes that only long tests need (hundreds of megabytes): each is installed from npm into its own folder,
 * which is kept for the next run. Where the registry cannot be reached, the tests that need it are skipped and say so.
 */
import { execFile } from "node:child_process"
import { existsSync, mkdirSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { promisify } from "node:util"

const run = promisify(execFile)

/** The npm packages of each tool. The first one is the module that `load` loads. */
const packages = {
  "@arethetypeswrong/core": ["@arethetypeswrong/core@0.18.5"],
  bun: ["bun@1.4.5"],
  deno: ["deno@2.9.6"],
  jest: ["jest@30.5.2", "@swc/jest@0.2.39", "@swc/core@1.16.22"],
  miniflare: ["miniflare@4.20260730.0"],
  "node-22.19": ["node@22.19.0"],
  "node-22.20": ["node@22.20.0"],
  "node-22.21": ["node@22.21.0"],
  "node-24.4": ["node@24.4.1"],
  "node-24.21": ["node@24.21.0"],
  next: ["next@16.4.6", "react@19.3.1", "react-dom@19.3.1"],
  "next-undici": ["next@16.4.6", "react@19.3.1", "react-dom@19.3.1", "undici@8.13.1"],
  "typescript-5": ["typescript@5.9.3"],
  "typescript-6": ["typescript@6.0.3"],
  opentelemetry: [
    "@opentelemetry/sdk-node@0.301.0",
    "@opentelemetry/instrumentation-undici@0.34.0",
    "@opentelemetry/instrumentation-http@0.301.0",
    "undici@8.13.1",
  ],
  datadog: ["dd-trace@6.21.0", "undici@8.13.1"],
  sentry: ["@sentry/node@11.12.0", "undici@8.13.1"],
} as const

export interface Tool {
  /** Why it could not be installed; `undefined`: it is there. */
  readonly missing: string | undefined
  /** Where it is installed: a program in this folder finds its packages. */
  readonly folder: string
  /** Path of a command that it brought along. */
  readonly bin: (name: string) => string
  /** Its module. Untyped: it is not installed where types are checked. */
  readonly load: () => Promise<Readonly<Record<string, never>>>
}

export const installTool = async (name: keyof typeof packages): Promise<Tool> => {
  const wanted = packages[name]
  const [first] = wanted
  const version = wanted.map((one: string) => one.slice(one.lastIndexOf("@") + 1)).join("-")
  const folder = join(tmpdir(), `tiktok-shop-kit-${name.replace(/[@/]+/g, "")}-${version}`)
  const tool = (missing: string | undefined): Tool => ({
    missing: missing === undefined ? undefined : `${name} could not be installed: ${missing}`,
    folder,
    bin: (command) => join(folder, "node_modules/.bin", command),
    load: () =>
      import(pathToFileURL(createRequire(join(folder, "x.js")).resolve(first.slice(0, first.lastIndexOf("@")))).href),
  })
  const done = join(folder, "installed")
  if (existsSync(done)) return tool(undefined)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, "package.json"), '{"private":true}')
  try {
    const options = ["--no-audit", "--no-fund", "--loglevel=error"]
    await run("npm", ["install", ...options, ...wanted], { cwd: folder, timeout: 280_000 })
    writeFileSync(done, "")
    return tool(undefined)
  } catch (error) {
    return tool(String((error as { readonly stderr?: string }).stderr ?? error).slice(0, 400))
  }
}

interface Workers {
  readonly dispatchFetch: (url: string, init: RequestInit) => Promise<Response>
  readonly dispose: () => Promise<void>
}

/** A Worker in workerd. */
export const openWorker = async (miniflare: Tool, script: string) => {
  const { Miniflare } = await miniflare.load()
  const make = Miniflare as unknown as new (options: object) => Workers
  const workers = new make({ modules: true, script, compatibilityDate: "2026-07-01" })
  return {
    /** Posts JSON, answers text. */
    post: async (body: unknown): Promise<string> => {
      const answer = await workers.dispatchFetch("http://worker/", { method: "POST", body: JSON.stringify(body) })
      return answer.text()
    },
    [Symbol.asyncDispose]: () => workers.dispose(),
  }
}
