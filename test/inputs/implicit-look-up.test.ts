/** The look-up of shops that the program did not ask for: its refusal says which call needed it, and an exchange reports it. */
import * as Client from "@tiktok-shop-kit/client"
import { makeMemory } from "@tiktok-shop-kit/oauth"
import { sandbox } from "@tiktok-shop-kit/sandbox"
import { createTikTokShop, reveal } from "tiktok-shop-kit"
import { TikTokShop } from "tiktok-shop-kit/effect"
import * as Effect from "effect/Effect"
import { expect, test } from "vitest"

const refusal = { code: 105005, message: "Access denied, please check the scopes.", request_id: "r" }
const isLookUp = (url: string) => url.includes("/authorization/202309/shops")

/** Passes to the sandbox, but the look-up of shops is refused. */
const refusing = async (url: string | URL | Request, init?: RequestInit): Promise<Response> =>
  isLookUp(String(url)) ? Response.json(refusal, { status: 401 }) : fetch(url, init)

test("a refused look-up names the operation, the scope and the way out", async () => {
  await using tts = await sandbox()
  const tiktok = createTikTokShop({ ...tts.config, fetch: refusing })
  const error = await tiktok.getOrders().catch((rejected: unknown) => rejected as Error)
  expect(error).toMatchObject({ _tag: "PermissionError", outcome: "not-sent", code: 105005 })
  const { message } = error as Error
  expect(message).toMatch(/^order\.\d+\.getOrderList needs a shop/)
  expect(message).toContain("seller.authorization.info")
  expect(message).toContain("shop({ id, cipher })")
})

test("a shop that the list names twice is one shop", async () => {
  await using tts = await sandbox({ products: [{}] })
  const twice = async (url: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const answer = await fetch(url, init)
    if (!isLookUp(String(url))) return answer
    const { data, ...envelope } = (await answer.json()) as { data: { shops: ReadonlyArray<{ id: string }> } }
    const [shop] = data.shops
    return Response.json({ ...envelope, data: { shops: [shop, { id: shop!.id }] } })
  }
  const tiktok = createTikTokShop({ ...tts.config, fetch: twice })
  expect(await Array.fromAsync(tiktok.shops())).toHaveLength(1)
  expect((await tiktok.getProducts()).total).toBe(1)
})

test("an exchange says when the shops could not be read, and keeps the account", async () => {
  await using tts = await sandbox()
  const { accessToken: _, refreshToken: __, ...app } = tts.config
  const tiktok = createTikTokShop({ ...app, store: makeMemory(), fetch: refusing })
  const { openId, shopsError } = await tiktok.exchangeCodeForToken(tts.authorize().code)
  expect(openId).toBe(tts.shops()[0]!.openId)
  expect(shopsError).toMatchObject({ _tag: "PermissionError" })
})

test("an exchange whose shops were read has no such error", async () => {
  await using tts = await sandbox()
  const { accessToken: _, refreshToken: __, ...app } = tts.config
  const tiktok = createTikTokShop({ ...app, store: makeMemory() })
  expect((await tiktok.exchangeCodeForToken(tts.authorize().code)).shopsError).toBeUndefined()
})

test("a cipher of shops() is unwrapped by reveal, without Effect", async () => {
  await using tts = await sandbox({ products: [{}] })
  const tiktok = createTikTokShop(tts.config)
  for await (const { id, cipher } of tiktok.shops()) {
    expect(String(cipher)).toBe("<redacted:shop cipher>")
    expect(reveal(cipher!)).toBe(tts.shops()[0]!.cipher)
    expect((await tiktok.shop({ id, cipher: reveal(cipher!) }).getProducts()).total).toBe(1)
  }
})

test("the client of an edited facade is the edited one, in both faces", async () => {
  const config = { appKey: "29a39d", appSecret: "e59af819cc", accessToken: "ROW_an-access-token" }
  const mine = Client.middleware("mine", (next) => next)
  const edited = createTikTokShop(config).with((client) => client.pipe(Client.use(mine)))
  expect(Client.describe(edited.parts.client)).toContain("mine")
  const service = await Effect.runPromise(Effect.provide(TikTokShop, TikTokShop.layer(config)))
  expect(Client.describe(service.with((client) => client.pipe(Client.use(mine))).parts.client)).toContain("mine")
  expect(Client.describe(service.parts.client)).not.toContain("mine")
})
