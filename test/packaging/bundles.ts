/** The installed packages as users bundle them: by Vite for a page, opened in Chromium, and by esbuild for Workers. */
import { build } from "esbuild"
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { createServer } from "node:http"
import { createRequire } from "node:module"
import type { AddressInfo } from "node:net"
import { extname, join } from "node:path"
import { pathToFileURL } from "node:url"
import { chromium } from "playwright-core"
import type { Project } from "./project.ts"

/** What of Vite is used here. */
interface Vite {
  readonly build: (options: object) => Promise<unknown>
  readonly createLogger: (level: string) => object
}

/** The Vite that vitest runs on. */
const vite = async (): Promise<Vite> => {
  const vitest = createRequire(import.meta.url).resolve("vitest/package.json")
  return import(pathToFileURL(createRequire(vitest).resolve("vite")).href)
}

export interface Page {
  readonly folder: string
  /** What Vite warned of, such as a module of Node that it had to leave out. */
  readonly warnings: ReadonlyArray<string>
}

/** A page whose script is the given one, built for production. */
export const buildPage = async (project: Project, script: string): Promise<Page> => {
  const root = join(project.dir, "page")
  mkdirSync(root, { recursive: true })
  writeFileSync(join(root, "main.ts"), script)
  writeFileSync(join(root, "index.html"), '<!doctype html><p></p><script type="module" src="/main.ts"></script>')
  const warnings: Array<string> = []
  const { build, createLogger } = await vite()
  const warn = (message: string) => void warnings.push(message)
  const customLogger = { ...createLogger("silent"), warn, warnOnce: warn }
  await build({ root, configFile: false, logLevel: "warn", customLogger, build: { outDir: "dist", emptyOutDir: true } })
  return { folder: join(root, "dist"), warnings }
}

const types: Readonly<Record<string, string>> = { ".html": "text/html", ".js": "text/javascript" }

/** The text in the paragraph of a built page once its script has run, and the console's messages. */
export const openPage = async (folder: string, executablePath: string) => {
  const files = new Set(readdirSync(folder, { recursive: true, encoding: "utf8" }))
  const server = createServer((request, response) => {
    const file = request.url === "/" ? "index.html" : (request.url ?? "").slice(1)
    if (!files.has(file)) return void response.writeHead(404).end()
    response
      .writeHead(200, { "content-type": types[extname(file)] ?? "text/plain" })
      .end(readFileSync(join(folder, file)))
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-dev-shm-usage"] })
  try {
    const page = await browser.newPage()
    const errors: Array<string> = []
    page.on("pageerror", (error) => errors.push(error.message))
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
    await page.waitForFunction("document.querySelector('p').textContent !== ''")
    return { text: await page.textContent("p"), errors }
  } finally {
    await browser.close()
    server.close()
  }
}

/** One file for Workers, with the options that wrangler gives to esbuild. */
export const buildWorker = async (project: Project, script: string): Promise<string> => {
  const { outputFiles } = await build({
    stdin: { contents: script, resolveDir: project.dir, loader: "ts" },
    bundle: true,
    write: false,
    format: "esm",
    target: "es2024",
    platform: "browser",
    conditions: ["workerd", "worker", "browser"],
    logLevel: "error",
  })
  return outputFiles[0]!.text
}
