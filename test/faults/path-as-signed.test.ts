/** A path is sent as it is signed: a path that a URL would change on the way is refused before the network. */
import * as Client from "@tiktok-shop-kit/client"
import { createTikTokShop } from "tiktok-shop-kit"
import { expect, test } from "vitest"
import { readThing } from "../support/operations.ts"
import { ok, wire } from "../support/wire.ts"
import { app } from "./platform.ts"

const changed = [
  ..."/a/../b /.. /../a /a/.. /a/../ /./a /a/. /a/./b /.".split(" "),
  ..."/a/%2e%2e/b /%2E%2E/b /a/.%2e/b /a/%2e/b /%2e /a%2f..%2fb".split(" "),
  ..."/a\\..\\b //a /a//b a http://evil.example/ /a?b /a#b /a;b /é".split(" "),
  "/a b",
  "/a\tb",
  "/a\n",
  "",
  "/",
]

const unchanged = ["/a/...", "/.a/b", "/a./b", "/..a", "/a/b..", "/a.b/c", "/a/~b:c@d_e-f", "/a/b/"]

test.each(changed)("request refuses %j", async (path) => {
  await using server = await wire([ok({})])
  const tiktok = createTikTokShop({ ...app, baseUrl: server.url, authUrl: server.url })
  await expect(tiktok.request({ method: "GET", path })).rejects.toMatchObject({
    _tag: "ValidationError",
    field: "path",
    outcome: "not-sent",
  })
  expect(server.requests).toEqual([])
})

test("other paths are sent as they are", async () => {
  await using server = await wire([ok({})])
  const tiktok = createTikTokShop({ ...app, baseUrl: server.url, authUrl: server.url })
  for (const path of unchanged) await tiktok.request({ method: "GET", path })
  expect(server.requests.map(({ path }) => path)).toEqual(unchanged)
})

test.each(["..", ".", "%2e%2e", "%2E", ".%2e", "1/2", "1%2f2", "1?x"])(
  "a parameter of a path refuses %j",
  async (id) => {
    await using server = await wire([ok({ id: "1" })])
    const tiktok = createTikTokShop({ ...app, baseUrl: server.url, authUrl: server.url })
    const outcome = await tiktok.result(readThing, { thing_id: id })
    expect(outcome).toMatchObject({ ok: false, error: { _tag: "ValidationError", field: "thing_id" } })
    expect(server.requests).toEqual([])
  },
)

test.each(["/a/../b", "/%2e%2e/b", "//evil.example/a"])(
  "a path that a middleware changed to %j is refused",
  async (path) => {
    await using server = await wire([ok({ id: "1" })])
    const moved = Client.middleware("moved", (next) => (call) => next({ ...call, path }))
    const client = Client.promises(Client.make({ baseUrl: server.url }).pipe(Client.layers(moved)))
    const outcome = await client.result(readThing, { thing_id: "1" })
    expect(outcome).toMatchObject({ ok: false, error: { _tag: "ValidationError", field: "path", outcome: "not-sent" } })
    expect(server.requests).toEqual([])
  },
)
