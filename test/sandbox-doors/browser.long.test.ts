/**
 * The sandbox inside a web page: the core bundled for the browser, msw's service worker in front of the real addresses, and a
 * plain fetch script that knows nothing of either.
 */
import { existsSync, readFileSync } from "node:fs"
import { createServer } from "node:http"
import { createRequire } from "node:module"
import type { AddressInfo } from "node:net"
import { join } from "node:path"
import { build } from "esbuild"
import { chromium } from "playwright-core"
import { expect, test } from "vitest"

const executablePath = "/usr/bin/chromium"
const isThere = existsSync(executablePath)
if (!isThere) console.warn(`skipped: ${executablePath} is not there. Install the Debian package chromium.`)

/** What a user would write to start it. */
const start = `
import { makeSandbox } from "@tiktok-shop-kit/sandbox/fetch"
import { handlers } from "@tiktok-shop-kit/sandbox/msw"
import { setupWorker } from "msw/browser"
const tts = makeSandbox({ products: 3 })
await setupWorker(...handlers(tts)).start({ quiet: true })
window.ready = tts.config
`

/** The user's code, which calls the real URL and signs for itself. */
const script = async ({ appKey, appSecret, accessToken }: Readonly<Record<string, string>>) => {
  const path = "/authorization/202309/shops"
  const timestamp = String(Math.floor(Date.now() / 1000))
  const encoder = new TextEncoder()
  const key = await crypto.subtle.importKey(
    "raw",
    encoder.encode(appSecret),
    { name: "HMAC", hash: "SHA-256" },
    false,
    ["sign"],
  )
  const text = `${appSecret}${path}app_key${appKey}timestamp${timestamp}${appSecret}`
  const mac = new Uint8Array(await crypto.subtle.sign("HMAC", key, encoder.encode(text)))
  const sign = [...mac].map((byte) => byte.toString(16).padStart(2, "0")).join("")
  const query = new URLSearchParams({ app_key: appKey!, timestamp, sign })
  const response = await fetch(`https://open-api.tiktokglobalshop.com${path}?${query}`, {
    headers: { "x-tts-access-token": accessToken! },
  })
  return response.json() as Promise<unknown>
}

test.skipIf(!isThere)("a page whose calls to the real host are answered by the sandbox", async () => {
  const { outputFiles } = await build({
    stdin: { contents: start, resolveDir: import.meta.dirname, loader: "ts" },
    bundle: true,
    format: "esm",
    platform: "browser",
    write: false,
    logLevel: "silent",
  })
  const worker = join(createRequire(import.meta.url).resolve("msw/package.json"), "../lib/mockServiceWorker.js")
  const files: Readonly<Record<string, readonly [type: string, text: string]>> = {
    "/": ["text/html", '<!doctype html><script type="module" src="/app.js"></script>'],
    "/app.js": ["text/javascript", outputFiles[0]!.text],
    "/mockServiceWorker.js": ["text/javascript", readFileSync(worker, "utf8")],
  }
  const server = createServer((request, response) => {
    const file = files[request.url ?? ""]
    response.writeHead(file === undefined ? 404 : 200, { "content-type": file?.[0] ?? "text/plain" }).end(file?.[1])
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-dev-shm-usage"] })
  try {
    const page = await browser.newPage()
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
    const config = await page.waitForFunction("window.ready")
    const answer = await page.evaluate(script, (await config.jsonValue()) as Record<string, string>)
    expect(answer).toMatchObject({ code: 0, data: { shops: [{ name: "Sandbox Shop" }] } })
  } finally {
    await browser.close()
    server.close()
  }
})
