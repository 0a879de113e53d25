/** The examples for other frameworks run as a user would start them, with our packages as npm would install them. */
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest"
import { copyExample } from "../../scripts/example-copy.ts"
import { packPackages } from "../../scripts/pack.ts"
import { type Demo, runScript, startDemo } from "./demo.ts"
import { consent, firstShop, products, slowWebhook, titles, webhooks } from "./visit.ts"

const base = realpathSync(mkdtempSync(join(tmpdir(), "tiktok-shop-kit-")))
let tarballs: ReadonlyMap<string, string>
beforeAll(() => {
  tarballs = packPackages(join(base, "tarballs"))
})
afterAll(() => rmSync(base, { recursive: true, force: true }))

/** Installs and starts an example for the tests of a `describe`. */
const example = (name: string) => {
  const folder = join(base, name)
  let demo: Demo | undefined
  beforeAll(async () => {
    copyExample(name, folder, tarballs)
    demo = await startDemo(folder)
  })
  afterAll(() => demo?.stop())
  return { folder, demo: () => demo! }
}

/** The files below a folder that contain one of the texts. */
const filesWith = (folder: string, texts: ReadonlyArray<string>): ReadonlyArray<string> =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => {
      const bytes = readFileSync(file)
      return texts.some((text) => bytes.includes(text))
    })

/** What the app of every example does. */
const visits = (demo: () => Demo): void => {
  test("a consent", () => consent(demo()))
  test("products", () => products(demo()))
  test("webhooks", () => webhooks(demo()))
  test("a webhook whose work is slow", () => slowWebhook(demo()))
}

const ends = (demo: () => Demo): void => {
  test("it ends by itself after Ctrl-C", async () => {
    await demo().stop()
    await expect(fetch(demo().url)).rejects.toThrow()
  })
}

describe("nextjs", () => {
  // `next build` runs in the demo, without any variable of TikTok Shop.
  const { demo, folder } = example("nextjs")
  visits(demo)
  test("Next has no answer and no secret in its files", async () => {
    const { admin } = demo()
    const { cipher, name } = await firstShop(demo())
    const { appSecret } = await admin<{ readonly appSecret: string }>("GET", "/config")
    const texts = [cipher, name, appSecret, ...(await titles(demo()))]
    expect(filesWith(join(folder, ".next"), texts)).toEqual([])
  })
  ends(demo)
})

describe("nestjs", () => {
  const { demo, folder } = example("nestjs")
  visits(demo)
  ends(demo)
  test("its module provides the client by forRoot and by forRootAsync", async () => {
    const { code, printed } = await runScript(folder, "test")
    expect(code, printed).toBe(0)
    expect(printed).toContain("pass 2")
  })
})

describe("worker", () => {
  const { demo, folder } = example("worker")
  visits(demo)
  test("the daily job checks the tokens", async () => {
    expect((await fetch(`${demo().url}/cdn-cgi/handler/scheduled`)).status).toBe(200)
    await vi.waitFor(() => expect(demo().printed()).toMatch(/tokens of \S+: fresh/), 10_000)
  })
  ends(demo)
  test("its store and its memory of webhooks pass the batteries of the SDK", async () => {
    const { code, printed } = await runScript(folder, "test")
    expect(code, printed).toBe(0)
    expect(printed).toMatch(/pass [1-9]\d/)
  })
})
