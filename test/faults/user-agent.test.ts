/** Requests say which SDK and which version sent them; an option turns that off, and browsers send their own name. */
import { getAvailableShippingTemplate } from "@tiktok-shop-kit/api/logistics"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { createTikTokShop, type TikTokShopConfig } from "tiktok-shop-kit"
import { afterEach, expect, test, vi } from "vitest"
import { readThing, uploadThing } from "../support/operations.ts"
import { ok, wire } from "../support/wire.ts"
import { app } from "./platform.ts"

afterEach(() => vi.unstubAllGlobals())

const { version } = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../packages/client/package.json"), "utf8"),
) as { readonly version: string }
const ours = `tiktok-shop-kit/${version}`

/** The header of a call, of an upload and of a GET with a body. */
const agentsWith = async (config: TikTokShopConfig, headers: Record<string, string> = {}) => {
  await using server = await wire([ok({ id: "1", uri: "u" })])
  const tiktok = createTikTokShop({ ...app, ...config, baseUrl: server.url, authUrl: server.url }).shop({
    id: "7495540735365777507",
    cipher: "c1ph3r",
  })
  await tiktok.call(readThing, { thing_id: "1" }, { headers })
  await tiktok.call(uploadThing, { data: new Uint8Array(3) }, { headers })
  await tiktok.call(getAvailableShippingTemplate, { product_attribute: {} } as never, { headers })
  return server.requests.map((request) => request.headers["user-agent"])
}

test("the name and the version of the SDK", async () => {
  expect(await agentsWith({})).toEqual([ours, ours, ours])
  expect(await agentsWith({ log: "off", retry: false })).toEqual([ours, ours, ours])
})

test("text of yours, by the option or by a header of the call", async () => {
  expect(await agentsWith({ userAgent: "shop-sync/2.1" })).toEqual(Array(3).fill("shop-sync/2.1"))
  expect(await agentsWith({}, { "User-Agent": "of-the-call/1" })).toEqual(Array(3).fill("of-the-call/1"))
})

test("false: the runtime's own", async () => {
  const [call, upload, getWithBody] = await agentsWith({ userAgent: false })
  expect([call, upload]).toEqual(["node", "node"])
  expect(getWithBody).toBeUndefined()
})

test("in a browser, the browser's own", async () => {
  vi.stubGlobal("navigator", { userAgent: "Mozilla/5.0 (X11; Linux x86_64)" })
  expect((await agentsWith({}))[0]).toBe("node")
})
