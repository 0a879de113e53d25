/** What docs/networks.md says about Next.js is true in an application that Next builds and serves. */
import type { Sandbox } from "@tiktok-shop-kit/sandbox"
import { spawn, type ChildProcess } from "node:child_process"
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { expect, test, vi } from "vitest"
import { installTool } from "../runtimes/tools.ts"
import { bundleProgram } from "./bundle.ts"
import { openSandbox } from "./world.ts"

const layout = "export default ({ children }) => <html><body>{children}</body></html>"

/** A page that shows one product. `options`: of the client; `segment`: what else the page exports. */
const page = (options: string, segment = ""): string => `
import { createTikTokShop, nodeTransport } from "../../sdk.mjs"

${segment}
export default async function Page() {
  const { products } = await createTikTokShop(${options}).getProducts({ pageSize: 1 })
  return <p>{products[0].title}</p>
}
`

/** Everything that a process prints. */
const printedBy = (child: ChildProcess): { readonly text: () => string } => {
  let text = ""
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (data) => (text += String(data)))
  return { text: () => text }
}

const ended = (child: ChildProcess): Promise<number | null> => new Promise((resolve) => child.on("close", resolve))

interface Served {
  /** The searches for products that reached TikTok while Next built the pages. */
  readonly whileBuilding: number
  /** Asks for a page, and answers how many searches reached TikTok meanwhile. */
  readonly searchesOf: (path: string) => Promise<number>
  /** Is it in a file of Next's cache of answers? */
  readonly isCached: (text: string) => boolean
  readonly tts: Sandbox
}

/** Builds and serves an application that has these pages. */
const serving = async (
  tool: "next" | "next-undici",
  pages: Readonly<Record<string, string>>,
  skip: (condition: boolean, note?: string) => void,
  check: (served: Served) => Promise<void>,
): Promise<void> => {
  const installed = await installTool(tool)
  skip(installed.missing !== undefined, installed.missing)
  // Next looks for packages and for its root in the folders above.
  const folder = join(installed.folder, `app-${process.pid}`)
  for (const [path, text] of Object.entries({ layout, ...pages })) {
    const file = join(folder, "app", path === "layout" ? "layout.jsx" : `${path}/page.jsx`)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  const cache = join(folder, ".next/cache/fetch-cache")
  try {
    await bundleProgram(join(folder, "sdk.mjs"), { program: "next-sdk.ts", installed: ["undici"] })
    await using tts = await openSandbox({ accounts: [{ open_id: "seller" }] })
    const { config } = tts
    const env = {
      ...process.env,
      NODE_ENV: "production",
      NEXT_TELEMETRY_DISABLED: "1",
      TIKTOK_SHOP_APP_KEY: config.appKey,
      TIKTOK_SHOP_APP_SECRET: config.appSecret,
      TIKTOK_SHOP_API_BASE_URL: config.baseUrl,
      TIKTOK_SHOP_ACCESS_TOKEN: config.accessToken,
    } as const
    const next = (...args: ReadonlyArray<string>): ChildProcess =>
      spawn(process.execPath, [join(installed.folder, "node_modules/next/dist/bin/next"), ...args], {
        cwd: folder,
        env,
      })
    const searches = (): number => tts.requests.filter(({ operation }) => operation?.endsWith("searchProducts")).length
    const build = next("build")
    const built = printedBy(build)
    expect(await ended(build), built.text()).toBe(0)
    const whileBuilding = searches()
    const server = next("start", "-p", "0", "-H", "127.0.0.1")
    const log = printedBy(server)
    const stopped = ended(server)
    try {
      const url = await new Promise<string>((resolve, reject) => {
        server.stdout!.on("data", () => {
          const [found] = /http:\/\/[\w.]+:\d+/.exec(log.text()) ?? []
          if (found !== undefined && log.text().includes("Ready")) resolve(found)
        })
        void stopped.then(() => reject(new Error(log.text())))
      })
      await check({
        tts,
        whileBuilding,
        searchesOf: async (path) => {
          const before = searches()
          const response = await fetch(`${url}/${path}`)
          expect(await response.text(), log.text()).toMatch(/<p>[^<]+<\/p>/)
          return searches() - before
        },
        isCached: (text) =>
          existsSync(cache) &&
          readdirSync(cache, { recursive: true, withFileTypes: true })
            .filter((entry) => entry.isFile())
            .some((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8").includes(text)),
      })
    } finally {
      server.kill()
      await stopped
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

test("fetch: a page is rendered at each request, and nothing is cached unless the page overrides that", async ({
  skip,
}) => {
  const pages = { fetched: page(""), forced: page("", 'export const fetchCache = "force-cache"') }
  // `undici` is not installed: that fails no build, although the pages import a module that can load it.
  await serving("next", pages, skip, async ({ whileBuilding, searchesOf, isCached, tts }) => {
    const { cipher } = tts.shops()[0]!
    expect(whileBuilding).toBe(0)
    expect([await searchesOf("fetched"), await searchesOf("fetched")]).toEqual([1, 1])
    expect(isCached(cipher)).toBe(false)
    await searchesOf("forced")
    await vi.waitFor(() => expect(isCached(cipher)).toBe(true), 5_000)
  })
})

test("nodeTransport: a page is rendered while Next builds, or at each request if it says so", async ({ skip }) => {
  const options = "{ transport: nodeTransport() }"
  const pages = { once: page(options), dynamic: page(options, 'export const dynamic = "force-dynamic"') }
  await serving("next-undici", pages, skip, async ({ whileBuilding, searchesOf }) => {
    expect(whileBuilding).toBe(1)
    expect(await searchesOf("once")).toBe(0)
    expect([await searchesOf("dynamic"), await searchesOf("dynamic")]).toEqual([1, 1])
  })
})
