/** No object reachable from a client shows a secret: not as JSON, not in the console, not in any property. */
import { createTikTokShop } from "tiktok-shop-kit"
import { shopApp } from "tiktok-shop-kit/client"
import { contentApp, contentClient } from "tiktok-shop-kit/content"
import { TikTokShop } from "tiktok-shop-kit/effect"
import * as Effect from "effect/Effect"
import * as fc from "fast-check"
import { inspect } from "node:util"
import { expect, test } from "vitest"

interface Secrets {
  readonly appSecret: string
  readonly accessToken: string
  readonly refreshToken: string
  readonly clientSecret: string
}

/** New values each time, so that a redaction by pattern cannot help. */
const secrets = fc
  .record({
    appSecret: fc.string({ minLength: 12, maxLength: 40, unit: "grapheme-ascii" }),
    accessToken: fc.string({ minLength: 12, maxLength: 40, unit: "grapheme-ascii" }),
    refreshToken: fc.string({ minLength: 12, maxLength: 40, unit: "grapheme-ascii" }),
    clientSecret: fc.string({ minLength: 12, maxLength: 40, unit: "grapheme-ascii" }),
  })
  .filter((made) => Object.values(made).every((value) => value === value.trim() && new Set(value).size > 6))

/** Every text that is reachable by properties, symbols and prototypes' getters included. */
const textsOf = (root: unknown): ReadonlySet<string> => {
  const seen = new Set<unknown>()
  const texts = new Set<string>()
  const todo: Array<unknown> = [root]
  for (let value = todo.pop(); value !== undefined || todo.length > 0; value = todo.pop()) {
    if (typeof value === "string") texts.add(value)
    if ((typeof value !== "object" && typeof value !== "function") || value === null || seen.has(value)) continue
    seen.add(value)
    if (value === globalThis || value === process) continue
    if (value instanceof Map) todo.push(...value.keys(), ...value.values())
    for (const key of Reflect.ownKeys(value)) {
      try {
        todo.push((value as Record<PropertyKey, unknown>)[key])
      } catch {
        // A getter that throws shows nothing.
      }
    }
  }
  return texts
}

const clientsOf = async (made: Secrets) => {
  const { clientSecret, ...shop } = made
  const config = { appKey: "29a39d", baseUrl: "http://127.0.0.1:1", clientKey: "aw9clientkey", clientSecret, ...shop }
  const content = {
    clientKey: "aw9clientkey",
    clientSecret,
    accessToken: made.accessToken,
    refreshToken: made.refreshToken,
  }
  const tiktok = createTikTokShop(config)
  const service = await Effect.runPromise(Effect.provide(TikTokShop, TikTokShop.layer(config)))
  return {
    tiktok,
    "tiktok.shop()": tiktok.shop({ id: "7495", cipher: "ROW_a-cipher" }),
    service,
    shopApp: shopApp(config),
    contentApp: contentApp(content),
    contentClient: contentClient(content),
  }
}

test("no text that is reachable from a client holds a secret, and nothing printed does", async () => {
  await fc.assert(
    fc.asyncProperty(secrets, async (made) => {
      for (const [name, client] of Object.entries(await clientsOf(made))) {
        const printed = {
          json: JSON.stringify(client) ?? "",
          spread: JSON.stringify({ ...client }),
          inspected: inspect(client, { depth: 5 }),
          whole: inspect(client, { depth: 12, showHidden: true, getters: true }),
          parts: "parts" in client ? inspect(client.parts) + JSON.stringify(client.parts) : "",
          text: String(client),
          reachable: [...textsOf(client)].join("\n"),
        }
        for (const [how, text] of Object.entries(printed)) {
          for (const [secret, value] of Object.entries(made)) {
            const escaped = JSON.stringify(value).slice(1, -1)
            expect([name, how, secret, text.includes(value) || text.includes(escaped)]).toEqual([
              name,
              how,
              secret,
              false,
            ])
          }
        }
      }
    }),
    { numRuns: 10 },
  )
})

test("the walk finds a secret where there is one", () => {
  const hidden = Object.defineProperty({}, Symbol("s"), { value: new Map([["k", { deep: ["the secret"] }]]) })
  expect(textsOf({ hidden })).toContain("the secret")
})
