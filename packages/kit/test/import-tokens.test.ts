/** importTokens, and a pair in the options beside a store: for a switch from another program. */
import { makeMemory } from "@tiktok-shop-kit/oauth"
import { makeFileStore } from "@tiktok-shop-kit/oauth/node"
import { type Sandbox, sandbox } from "@tiktok-shop-kit/sandbox"
import * as Effect from "effect/Effect"
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, test } from "vitest"
import { TikTokShop } from "../src/effect.ts"
import { createTikTokShop, type TikTokShopConfig } from "../src/index.ts"

const opened = () =>
  sandbox({
    products: 1,
    orders: 1,
    tokens: { oldRefreshTokenDies: true },
    accounts: [
      { name: "One", shops: [{ region: "GB" }, { region: "DE" }] },
      { name: "Two", shops: [{ region: "GB" }] },
    ],
  })

const appOf = ({ config }: Sandbox): TikTokShopConfig => {
  const { accessToken: _, refreshToken: __, ...app } = config
  return app
}

/** The refresh tokens that another program got, one for each account. */
const keptElsewhere = async (tts: Sandbox): Promise<ReadonlyArray<string>> => {
  const other = createTikTokShop({ ...appOf(tts), store: makeMemory() })
  const tokens: Array<string> = []
  for (const openId of new Set(tts.shops().map((shop) => shop.openId))) {
    tokens.push((await other.exchangeCodeForToken(tts.authorize({ openId }).code)).refreshToken)
  }
  return tokens
}

const refreshesOf = (tts: Sandbox) => tts.requests.filter(({ path }) => path.endsWith("/token/refresh")).length

test("importTokens imports the accounts and their shops, and reports the outcome for each token", async () => {
  await using tts = await opened()
  const [one, two] = await keptElsewhere(tts)
  const tiktok = createTikTokShop({ ...appOf(tts), store: makeMemory() })
  const dead = "TTP_nobody-has-this-token"
  const results = await tiktok.importTokens([
    { refreshToken: one!, userType: "seller" },
    { refreshToken: dead },
    { refreshToken: two! },
  ])
  expect(results).toMatchObject([
    { ok: true, sellerName: "One", shopIds: [expect.any(String), expect.any(String)], shopsError: undefined },
    { ok: false, error: { _tag: "AuthenticationError", code: 98001006 } },
    { ok: true, sellerName: "Two", shopIds: [expect.any(String)] },
  ])
  expect(JSON.stringify(results)).not.toContain(dead)
  for (const { id } of tts.shops()) expect((await tiktok.shop(id).getProducts()).products).toHaveLength(1)
  const before = refreshesOf(tts)
  expect(await tiktok.importTokens([{ refreshToken: one! }])).toMatchObject([{ ok: true, sellerName: "One" }])
  expect(refreshesOf(tts)).toBe(before)
})

test("the Effect face has it too", async () => {
  await using tts = await opened()
  const [one] = await keptElsewhere(tts)
  const program = Effect.flatMap(TikTokShop, (tiktok) => tiktok.importTokens([{ refreshToken: one! }]))
  const layer = TikTokShop.layer({ ...appOf(tts), store: makeMemory() })
  expect(await Effect.runPromise(Effect.provide(program, layer))).toMatchObject([{ ok: true, sellerName: "One" }])
})

test.each([
  ["no list", { refreshToken: "a" }, "input"],
  ["an unknown field", [{ refreshToken: "a", accessToken: "b" }], "accessToken"],
  ["an empty token", [{ refreshToken: " " }], "refreshToken"],
  ["an empty open id", [{ refreshToken: "a", openId: "" }], "openId"],
  ["an unknown user type", [{ refreshToken: "a", userType: "toString" }], "userType"],
])("importTokens refuses %s before any request", async (_, input, field) => {
  await using tts = await opened()
  const tiktok = createTikTokShop({ ...appOf(tts), store: makeMemory() })
  await expect(tiktok.importTokens(input as never)).rejects.toMatchObject({ _tag: "ValidationError", field })
  expect(tts.requests).toHaveLength(0)
})

test("importTokens without a store says that a store is missing", async () => {
  await using tts = await opened()
  await expect(createTikTokShop(tts.config).importTokens([{ refreshToken: "a" }])).rejects.toMatchObject({
    _tag: "ValidationError",
    field: "store",
  })
})

test("a pair beside a store of files seeds it once, also for the processes that start later", async () => {
  await using tts = await opened()
  const folder = await mkdtemp(join(tmpdir(), "seed-"))
  try {
    const client = () => createTikTokShop({ ...tts.config, store: makeFileStore({ folder }) })
    const first = client()
    const shops = await Array.fromAsync(first.shops())
    expect(shops.length).toBeGreaterThan(0)
    for (const { id } of shops) expect((await first.shop(id).getProducts()).products).toHaveLength(1)
    expect(refreshesOf(tts)).toBe(1)
    // That refresh invalidated the pair of the options. A refresh in the store invalidates the next pair, too.
    tts.clock.advance(1)
    tts.faults.add({ kind: "expire-token" })
    await first.shop(shops[0]!.id).getProducts()
    expect(refreshesOf(tts)).toBe(2)
    const second = client()
    expect((await second.shop(shops[0]!.id).getProducts()).products).toHaveLength(1)
    expect(refreshesOf(tts)).toBe(2)
  } finally {
    await rm(folder, { recursive: true })
  }
})

test("a refresh token alone beside a store seeds it, and accounts() shows the account before the first call", async () => {
  await using tts = await opened()
  const tiktok = createTikTokShop({ ...tts.config, accessToken: undefined, store: makeMemory() })
  expect(await Array.fromAsync(tiktok.accounts())).toHaveLength(1)
  const [shop] = await Array.fromAsync(tiktok.shops())
  expect((await tiktok.shop(shop!.id).getProducts()).products).toHaveLength(1)
  expect(refreshesOf(tts)).toBe(1)
})

test("a refresh token without an access token or a store is refused, since nothing would use it", async () => {
  await using tts = await opened()
  expect(() => createTikTokShop({ ...tts.config, accessToken: undefined })).toThrow(
    "'accessToken' is missing beside 'refreshToken': pass both, or pass the refresh token and a 'store'",
  )
})

test("two clients that start with the same pair at the same time both work", async () => {
  await using tts = await opened()
  const store = makeMemory()
  const clients = [1, 2].map(() => createTikTokShop({ ...tts.config, store }))
  const lists = await Promise.all(clients.map((tiktok) => Array.fromAsync(tiktok.shops())))
  expect(lists[0]).toEqual(lists[1])
  expect(refreshesOf(tts)).toBe(1)
})
