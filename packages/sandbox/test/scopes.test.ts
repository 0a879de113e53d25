import { expect, test } from "vitest"
import { sandbox, type Sandbox, type SandboxOptions } from "../src/index.ts"
import { call, searchOrders, searchProducts, tokenCall } from "./wire.ts"

const granted = async (tts: Sandbox, openId?: string): Promise<ReadonlyArray<string>> => {
  const { code } = tts.authorize(openId === undefined ? {} : { openId })
  return (await tokenCall(tts, "get", { auth_code: code })).data.granted_scopes
}

test("a user grants the scopes of its kind, and no other", async () => {
  await using tts = await sandbox({
    accounts: [{ open_id: "seller" }, { open_id: "creator", user_type: 1 }, { open_id: "partner", user_type: 3 }],
  })
  expect(await granted(tts, "seller")).toEqual(
    expect.arrayContaining(["seller.order.info", "data.shop_analytics.public.read"]),
  )
  for (const [openId, prefix] of [
    ["seller", "partner."],
    ["seller", "creator.showcase."],
    ["creator", "seller.order"],
    ["partner", "creator."],
  ] as const)
    expect((await granted(tts, openId)).filter((scope) => scope.startsWith(prefix))).toEqual([])
  expect(await granted(tts, "creator")).toContain("creator.showcase.read")
  expect(await granted(tts, "partner")).toContain("partner.tap_campaign.read")
})

test("an app that asked for few scopes is refused the rest, and a scenario may ask for others", async () => {
  await using tts = await sandbox({ scopes: ["seller.product.basic", "creator.showcase.read"] })
  expect(await granted(tts)).toEqual(["seller.product.basic"])
  expect(await searchProducts(tts)).toMatchObject({ code: 0 })
  expect(await searchOrders(tts)).toMatchObject({ status: 401, code: 105005 })
  tts.seed({ scopes: ["seller.order.info"] })
  expect(await searchProducts(tts)).toMatchObject({ code: 105005 })
  expect(await searchOrders(tts)).toMatchObject({ code: 0 })
})

test("the scopes that an account names are its own", async () => {
  await using tts = await sandbox({
    scopes: ["seller.product.basic"],
    accounts: [{ granted_scopes: ["seller.authorization.info"], shops: [{}] }],
  })
  expect(await call(tts, { path: "/authorization/202309/shops", cipher: null })).toMatchObject({ code: 0 })
  expect(await searchProducts(tts)).toMatchObject({ code: 105005 })
})

test("a scope that no operation has is an error", async () => {
  const options: SandboxOptions = { scopes: ["seller.order.info", "seller.orders"] }
  await expect(sandbox(options)).rejects.toThrow(`option 'scopes[1]' must be an access scope of an operation, such as`)
})
