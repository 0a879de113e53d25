/**
 * A bundled program loses a chunk: each lazy part of the kit fails with an error that says that nothing was sent, and works
 * at the next use once its chunk is back. The program is a real bundle, which Node loads.
 */
import { sandbox, type Sandbox } from "@tiktok-shop-kit/sandbox"
import { build } from "esbuild"
import { mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { basename, join } from "node:path"
import { pathToFileURL } from "node:url"
import type * as Kit from "tiktok-shop-kit"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { root } from "../../scripts/workspace.ts"

/** One use of each part, by the module that it loads. */
const uses: Readonly<Record<string, (shop: Kit.ShopCalls, tiktok: Kit.TikTokShop) => Promise<unknown>>> = {
  "packages/client/src/wire/download.ts": (_, tiktok) => tiktok.download(fileUrl),
  "packages/kit/src/calls/analytics/index.ts": (shop) =>
    shop.getAnalytics({ startTime: "2026-11-01", endTime: "2026-11-08" }),
  "packages/kit/src/calls/oauth.ts": (_, tiktok) => tiktok.generateAuthorizationUrl(),
  "packages/kit/src/content/index.ts": (_, tiktok) => tiktok.getVideos(),
  "packages/kit/src/long-work/index.ts": async (shop) => {
    for await (const product of shop.exportProducts()) return product
  },
  "packages/webhooks/src/index.ts": (_, tiktok) =>
    tiktok.webhooks.handler()(new Request("https://example.com/tiktok", { method: "POST", body: "{}" })),
  "packages/webhooks/src/manage.ts": (shop) => shop.webhooks.list(),
}

const parent = join(root, "test/.tmp")
let folder: string
let kit: typeof Kit
/** A file on this machine, and its server. */
let fileUrl: string
const files = createServer((_, response) => void response.end("a file"))
let tts: Sandbox
/** The file of each part, by its module. */
let chunks: ReadonlyMap<string, string>

beforeAll(async () => {
  mkdirSync(parent, { recursive: true })
  folder = mkdtempSync(join(parent, "lazy-"))
  const { metafile } = await build({
    entryPoints: { kit: join(root, "packages/kit/src/index.ts") },
    bundle: true,
    splitting: true,
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    format: "esm",
    platform: "node",
    target: "node22",
    metafile: true,
    absWorkingDir: root,
    logLevel: "error",
  })
  chunks = new Map(
    Object.entries(metafile.outputs).flatMap(([file, { entryPoint }]) =>
      entryPoint === undefined || entryPoint === "packages/kit/src/index.ts"
        ? []
        : [[entryPoint, join(folder, basename(file))]],
    ),
  )
  kit = (await import(/* @vite-ignore */ pathToFileURL(join(folder, "kit.mjs")).href)) as typeof Kit
  tts = await sandbox()
  await new Promise<void>((resolve) => void files.listen(0, "127.0.0.1", resolve))
  fileUrl = `http://127.0.0.1:${(files.address() as AddressInfo).port}/label.pdf`
})
afterAll(async () => {
  await tts?.close()
  files.close()
  rmSync(folder, { recursive: true, force: true })
})

test("the parts are those that have a use here", () => {
  expect([...chunks.keys()].toSorted()).toEqual(Object.keys(uses).toSorted())
})

test("close() ends well while a webhook handler fails to load", async () => {
  const chunk = chunks.get("packages/webhooks/src/index.ts")!
  const tiktok = kit.createTikTokShop(tts.config)
  renameSync(chunk, `${chunk}.away`)
  try {
    const delivery = uses["packages/webhooks/src/index.ts"]!(tiktok, tiktok)
    const [delivered, closed] = await Promise.allSettled([delivery, tiktok.close()])
    expect(delivered.status).toBe("rejected")
    expect(closed).toEqual({ status: "fulfilled", value: undefined })
  } finally {
    renameSync(`${chunk}.away`, chunk)
  }
})

describe("a part whose chunk is missing fails with a typed error, and the next use works", () => {
  test.each(Object.entries(uses))("%s", async (part, use) => {
    const chunk = chunks.get(part)!
    const content = { clientKey: "k", clientSecret: "s", accessToken: tts.contentToken(), baseUrl: tts.url }
    const tiktok = kit.createTikTokShop({ ...tts.config, content })
    const shop = tiktok.shop(tts.shops()[0]!.id)
    const requests = tts.requests.length
    renameSync(chunk, `${chunk}.away`)
    const error = await use(shop, tiktok).then(
      () => undefined,
      (thrown: unknown) => thrown,
    )
    expect(error).toBeInstanceOf(kit.NetworkError)
    expect(error).toMatchObject({ reason: "connect", outcome: "not-sent", retry: "backoff" })
    expect(tts.requests).toHaveLength(requests)
    renameSync(`${chunk}.away`, chunk)
    await expect(use(shop, tiktok)).resolves.toBeDefined()
  })
})
