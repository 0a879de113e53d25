/**
 * The kit in a browser's bundle: it builds, harmless parts work, and making a client fails, since everyone who opens the page
 * could read the secret. The bundle runs in a context with a page's globals, and without Node's.
 */
import { build } from "esbuild"
import { join } from "node:path"
import { createContext, runInContext } from "node:vm"
import { beforeAll, expect, test } from "vitest"

const source = `
import { ConfigurationError, createTikTokShop, TikTokShopError } from "tiktok-shop-kit"
import { shopClient } from "tiktok-shop-kit/client"
import { searchProducts } from "@tiktok-shop-kit/api/product"

const told = (make) => {
  try {
    make()
    return "made"
  } catch (error) {
    return { isConfiguration: error instanceof ConfigurationError, isOurs: TikTokShopError.is(error), message: error.message, issues: error.issues }
  }
}
const app = { appKey: "29a39d", appSecret: "e59af819cc" }
globalThis.answered = JSON.stringify({
  kit: told(() => createTikTokShop(app)),
  empty: told(() => createTikTokShop()),
  client: told(() => shopClient({ ...app, accessToken: "token" })),
  path: searchProducts.path,
})
`

let code: string
beforeAll(async () => {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: join(import.meta.dirname, ".."), loader: "ts" },
    bundle: true,
    write: false,
    format: "iife",
    platform: "browser",
    target: "es2022",
    logLevel: "silent",
  })
  code = outputFiles[0]!.text
}, 60_000)

interface Refusal {
  readonly message: string
}

interface Answered {
  readonly kit: Refusal | "made"
  readonly empty: Refusal | "made"
  readonly client: Refusal | "made"
  readonly path: string
}

/** What the page answered; `more` is what its bundler or its runtime brought along. */
const page = (more: Readonly<Record<string, unknown>>): Answered => {
  const { URL, URLSearchParams, TextEncoder, TextDecoder, AbortController, AbortSignal, Headers, Request, Response } =
    globalThis
  const { crypto, performance, setTimeout, clearTimeout, queueMicrotask, Blob, fetch, console } = globalThis
  const globals: Record<string, unknown> = {
    URL,
    URLSearchParams,
    TextEncoder,
    TextDecoder,
    AbortController,
    AbortSignal,
  }
  Object.assign(globals, { Headers, Request, Response, crypto, performance, setTimeout, clearTimeout, queueMicrotask })
  Object.assign(globals, { Blob, fetch, console, ...more })
  runInContext(code, createContext(globals))
  return JSON.parse(String(globals["answered"])) as Answered
}

const refusal = {
  isConfiguration: true,
  isOurs: true,
  issues: [
    { field: "appSecret", problem: expect.stringContaining("must not be in a browser"), remedy: expect.any(String) },
  ],
}

test.each([
  ["a page", { document: {} }],
  ["a page whose bundler brought a process along", { document: {}, process: { env: {}, versions: {} } }],
])("in %s a client is refused, with the remedy and without the secret", (_, globals) => {
  const { kit, empty, client, path } = page(globals)
  expect([kit, empty, client]).toEqual([1, 2, 3].map(() => ({ ...refusal, message: expect.any(String) })))
  expect(typeof kit === "string" ? kit : kit.message).toBe(
    "The configuration: 'appSecret' must not be in a browser, where every visitor can read it: keep the secret and this client on your server, and let the page ask that server.",
  )
  expect(JSON.stringify(kit)).not.toContain("e59af819cc")
  expect(path).toBe("/product/202502/products/search")
})

test("without a document, as in Workers, the same bundle makes a client", () => {
  const { kit, client } = page({})
  expect([kit, client]).toEqual(["made", "made"])
})

test("a test on Node that brought a document along is no browser", () => {
  expect(page({ document: {}, process: { env: {}, versions: { node: "24.0.0" } } }).kit).toBe("made")
})

test("no module of Node is in the bundle", () => {
  expect(code).not.toMatch(/require\("node:|from "node:/)
})
