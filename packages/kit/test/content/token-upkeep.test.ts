/** `content.maintainTokens` and `content.rekey`: the creators' accounts and the posts. */
import { makeMemory } from "@tiktok-shop-kit/oauth"
import { encrypted, generateKey } from "@tiktok-shop-kit/oauth/encryption"
import * as Effect from "effect/Effect"
import { expect, test } from "vitest"
import { createTikTokShop } from "../../src/index.ts"
import { configFor } from "../support.ts"
import { contentServer, tokenOf } from "./server.ts"

const [oldKey, newKey] = [generateKey(), generateKey()]

test("tokens of creators that make no calls are refreshed, and their records move to a new key together with the posts", async () => {
  await using server = await contentServer()
  const inner = makeMemory()
  const kitUnder = (keys: Readonly<Record<string, string>>) =>
    createTikTokShop({
      ...configFor(server.url),
      content: {
        baseUrl: server.url,
        clientKey: "aw9clientkey",
        clientSecret: "a-client-secret",
        redirectUri: "https://app.example/cb",
        store: encrypted(inner, { keys }),
        lookMs: 20,
      },
    })
  const before = kitUnder({ old: oldKey })
  const { codeVerifier } = await before.content.authorizationUrl()
  await before.content.connect("code-of-anna", { codeVerifier })
  await before.content.connect("code-of-ben", { codeVerifier })
  const draft = await before.createPost(
    { content: "later", mediaUrls: ["https://example.com/1.jpg"], privacyLevel: "SELF_ONLY", draft: true },
    { account: "anna" },
  )

  const kit = kitUnder({ old: oldKey, next: newKey })
  // A creator's access token lives for a day. This server has one access token for each creator.
  const report = await kit.content.maintainTokens({ refreshBeforeDays: 0.5 })
  expect(report.map(({ openId }) => openId)).toEqual(["anna", "ben"])
  for (const { outcome, accessTokenExpiresAt } of report) {
    expect(outcome).toBe("fresh")
    expect(accessTokenExpiresAt!.getTime()).toBeGreaterThan(Date.now())
  }
  expect(JSON.stringify(report)).not.toContain(tokenOf("anna"))

  const { done, of, remaining } = await kit.content.rekey({ to: "next" })
  expect(remaining).toEqual([])
  expect(done).toBe(of)
  const records = await Effect.runPromise(inner.scan(""))
  expect(of).toBe(records.length)
  expect(records.some(({ key }) => key.includes("/content/post/"))).toBe(true)

  const after = kitUnder({ next: newKey })
  expect(await after.getPost(draft.id, { account: "anna" })).toMatchObject({ id: draft.id, status: "DRAFT" })
  expect(await after.content.maintainTokens()).toHaveLength(2)
})

test("with a fixed pair both calls say that a store is missing", async () => {
  await using server = await contentServer()
  const kit = createTikTokShop({
    ...configFor(server.url),
    content: { baseUrl: server.url, clientKey: "aw9clientkey", clientSecret: "s", accessToken: tokenOf("anna") },
  })
  for (const call of [kit.content.maintainTokens(), kit.content.rekey({ to: "next" })]) {
    await expect(call).rejects.toMatchObject({ _tag: "ConfigurationError", issues: [{ field: "content.store" }] })
  }
})
