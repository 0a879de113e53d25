/** `tokens.maintain`, `tokens.rekey` and `accounts()` of both faces, against a sandbox on a socket. */
import { makeMemory } from "@tiktok-shop-kit/oauth"
import { encrypted, generateKey } from "@tiktok-shop-kit/oauth/encryption"
import { type ListenOptions, type Sandbox, sandbox } from "@tiktok-shop-kit/sandbox"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { inspect } from "node:util"
import { describe, expect, test } from "vitest"
import { TikTokShop } from "../src/effect.ts"
import { createTikTokShop, type TikTokShopConfig } from "../src/index.ts"

const daySeconds = 86_400

const opened = (tokens: ListenOptions["tokens"] = {}) =>
  sandbox({
    products: 1,
    orders: 1,
    tokens: { oldRefreshTokenDies: true, ...tokens },
    accounts: [
      { name: "One", shops: [{ region: "GB" }] },
      { name: "Two", shops: [{ region: "DE" }] },
    ],
  })

const appOf = ({ config }: Sandbox): TikTokShopConfig => {
  const { accessToken: _, refreshToken: __, ...app } = config
  return app
}

const openIdsOf = (tts: Sandbox) => [...new Set(tts.shops().map(({ openId }) => openId))].sort()

/** A client whose store has both accounts. */
const withAccounts = async (tts: Sandbox, store = makeMemory()) => {
  const tiktok = createTikTokShop({ ...appOf(tts), store })
  for (const openId of openIdsOf(tts)) await tiktok.exchangeCodeForToken(tts.authorize({ openId }).code)
  return { tiktok, store }
}

const refreshesOf = (tts: Sandbox) => tts.requests.filter(({ path }) => path.endsWith("/token/refresh")).length

test("accounts that make no calls are refreshed before their tokens end", async () => {
  await using tts = await opened({ accessTtlSeconds: daySeconds })
  const { tiktok, store } = await withAccounts(tts)
  const report = await tiktok.tokens.maintain()
  expect(report.map(({ openId, outcome }) => [openId, outcome])).toEqual(
    openIdsOf(tts).map((openId) => [openId, "refreshed"]),
  )
  expect(report.map(({ name }) => name).sort()).toEqual(["One", "Two"])
  expect(refreshesOf(tts)).toBe(2)
  for (const { accessTokenExpiresAt, refreshTokenExpiresAt } of report) {
    expect(accessTokenExpiresAt!.getTime() - Date.now()).toBeGreaterThan((daySeconds - 60) * 1000)
    expect(refreshTokenExpiresAt!.getTime() - Date.now()).toBeGreaterThan(360 * daySeconds * 1000)
  }
  // The old refresh tokens are invalid, so these calls work only with the pairs of that run.
  for (const { id } of tts.shops()) expect((await tiktok.shop(id).getProducts()).products).toHaveLength(1)
  const later = createTikTokShop({ ...appOf(tts), store })
  for (const { id } of tts.shops()) expect((await later.shop(id).getProducts()).products).toHaveLength(1)
  expect(refreshesOf(tts)).toBe(2)
})

test("fresh accounts cost no request", async () => {
  await using tts = await opened()
  const { tiktok } = await withAccounts(tts)
  const before = tts.requests.length
  expect(await tiktok.tokens.maintain()).toMatchObject([{ outcome: "fresh" }, { outcome: "fresh" }])
  expect(tts.requests).toHaveLength(before)
})

test("a consent that ends soon is reported with its days, a withdrawn one as lost, and no token is in the report", async () => {
  await using tts = await opened({ refreshTtlSeconds: 10 * daySeconds })
  const { tiktok } = await withAccounts(tts)
  const [first, second] = openIdsOf(tts)
  tts.revoke(first)
  const report = await tiktok.tokens.maintain()
  expect(report).toMatchObject([
    { openId: first, outcome: "lost", error: { _tag: "ReauthorizationRequiredError", account: first } },
    { openId: second, outcome: "expiring", daysLeft: 9 },
  ])
  expect(inspect(report, { depth: 10 }) + JSON.stringify(report)).not.toMatch(/ROW_|TTP_/)
  expect(await Array.fromAsync(tiktok.accounts())).toMatchObject([
    { openId: first, status: "reauthorization-required", reason: expect.stringContaining("refused") as string },
    { openId: second, status: "active", reason: undefined },
  ])
})

test("accounts() lists every account without its tokens: ends as dates, scopes, shops, key id", async () => {
  await using tts = await opened()
  const { tiktok } = await withAccounts(tts, encrypted(makeMemory(), { keys: { "2026": generateKey() } }))
  const accounts = await Array.fromAsync(tiktok.accounts())
  expect(accounts.map(({ openId }) => openId)).toEqual(openIdsOf(tts))
  for (const account of accounts) {
    expect(account).toMatchObject({ userType: "seller", status: "active", keyId: "2026" })
    expect(account.accessTokenExpiresAt.getTime() - Date.now()).toBeGreaterThan(6 * daySeconds * 1000)
    expect(account.refreshTokenExpiresAt).toBeInstanceOf(Date)
    expect(account.shopIds).toHaveLength(1)
    expect(account.scopes!.length).toBeGreaterThan(0)
    expect(Object.keys(account)).not.toContain("accessToken")
  }
  expect(JSON.stringify(accounts)).not.toMatch(/ROW_|TTP_|redacted/)
})

test("the records of the app move to the new key, and then the old key can be removed", async () => {
  await using tts = await opened()
  const [oldKey, newKey, inner] = [generateKey(), generateKey(), makeMemory()]
  await withAccounts(tts, encrypted(inner, { keys: { "2026": oldKey } }))
  const both = encrypted(inner, { keys: { "2026": oldKey, "2027": newKey } })
  const { tokens } = createTikTokShop({ ...appOf(tts), store: both })
  expect(await tokens.rekey({ to: "2027" })).toEqual({ done: 4, of: 4, remaining: [], errors: [] })
  const after = createTikTokShop({ ...appOf(tts), store: encrypted(inner, { keys: { "2027": newKey } }) })
  for (const { id } of tts.shops()) expect((await after.shop(id).getProducts()).products).toHaveLength(1)
  expect((await Array.fromAsync(after.accounts())).map(({ keyId }) => keyId)).toEqual(["2027", "2027"])
})

test("the Effect face has them too", async () => {
  await using tts = await opened({ accessTtlSeconds: daySeconds })
  const { store } = await withAccounts(tts, encrypted(makeMemory(), { keys: { "2026": generateKey() } }))
  const program = Effect.gen(function* () {
    const tiktok = yield* TikTokShop
    const report = yield* tiktok.tokens.maintain()
    expect(report).toMatchObject([{ outcome: "refreshed" }, { outcome: "refreshed" }])
    expect(yield* tiktok.tokens.rekey({ to: "2026" })).toMatchObject({ done: 4, of: 4 })
    const accounts = yield* Stream.runCollect(tiktok.accounts())
    expect(accounts.map(({ keyId }) => keyId)).toEqual(["2026", "2026"])
  })
  await Effect.runPromise(Effect.provide(program, TikTokShop.layer({ ...appOf(tts), store })))
})

test("an aborted signal stops the run, and no pair is lost", async () => {
  await using tts = await opened({ accessTtlSeconds: daySeconds })
  const { store } = await withAccounts(tts)
  const stop = new AbortController()
  const aborting: typeof fetch = (input, init) => {
    if (String(input instanceof Request ? input.url : input).includes("/token/refresh"))
      setTimeout(() => stop.abort(), 20)
    return fetch(input, init)
  }
  const tiktok = createTikTokShop({ ...appOf(tts), store, fetch: aborting })
  tts.faults.add({ kind: "slow", delayMs: 100, operation: "/api/v2/token/refresh" })
  const run = tiktok.tokens.maintain({ concurrency: 1 }, { signal: stop.signal })
  await expect(run).rejects.toMatchObject({ name: "AbortError" })
  await tiktok.close()
  expect(refreshesOf(tts)).toBe(1)
  const later = createTikTokShop({ ...appOf(tts), store })
  for (const { id } of tts.shops()) expect((await later.shop(id).getProducts()).products).toHaveLength(1)
})

describe("without a store", () => {
  test.each([
    ["tokens.maintain", (tiktok: ReturnType<typeof createTikTokShop>) => tiktok.tokens.maintain()],
    ["tokens.rekey", (tiktok: ReturnType<typeof createTikTokShop>) => tiktok.tokens.rekey({ to: "2027" })],
    ["accounts", (tiktok: ReturnType<typeof createTikTokShop>) => Array.fromAsync(tiktok.accounts())],
  ])("%s says that a store is missing", async (name, call) => {
    await using tts = await opened()
    await expect(call(createTikTokShop(tts.config))).rejects.toMatchObject({
      _tag: "ValidationError",
      field: "store",
      message: expect.stringMatching(new RegExp(`^${name}: `)) as string,
    })
  })
})
