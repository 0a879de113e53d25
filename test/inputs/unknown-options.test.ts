/** Every constructor refuses unknown options, and options that exclude each other. */
import * as Client from "@tiktok-shop-kit/client"
import { download } from "@tiktok-shop-kit/client/download"
import { nodeTransport } from "@tiktok-shop-kit/client/node"
import { validate } from "@tiktok-shop-kit/client/validate"
import { ConfigurationError, TikTokShopError } from "@tiktok-shop-kit/errors"
import {
  consentHandler,
  makeMemory as memoryStore,
  makeProvided,
  makeStatic,
  makeStored,
  token,
} from "@tiktok-shop-kit/oauth"
import { encrypted } from "@tiktok-shop-kit/oauth/encryption"
import { login, makeFileStore } from "@tiktok-shop-kit/oauth/node"
import { makeMemory, rateLimit } from "@tiktok-shop-kit/rate-limit"
import { makeDedupe, makeRateLimiter, makeRecordStore } from "@tiktok-shop-kit/redis"
import { breaker, retry } from "@tiktok-shop-kit/retry"
import { makeSandbox } from "@tiktok-shop-kit/sandbox/fetch"
import * as Webhooks from "@tiktok-shop-kit/webhooks"
import { createTikTokShop, deprecations } from "tiktok-shop-kit"
import { shopApp, shopClient } from "tiktok-shop-kit/client"
import { contentClient, runScheduler } from "tiktok-shop-kit/content"
import { TikTokShop } from "tiktok-shop-kit/effect"
import * as Effect from "effect/Effect"
import { describe, expect, test } from "vitest"

const app = { appKey: "29a39d", appSecret: "e59af819cc" }
const kit = { ...app, accessToken: "ROW_an-access-token" }
const developers = { clientKey: "aw9", clientSecret: "client secret", accessToken: "act.an-access-token" }
const { accessToken: _, ...developersApp } = developers
const oauthApp = shopApp(app)
const apps = { appKey: "29a39d", appSecret: "e59af819cc" }
const redis = { client: { withCommandOptions: () => ({}) } as never }

/** The error that `make` throws. JavaScript callers may pass any value. */
const thrownBy = (make: () => unknown): ConfigurationError => {
  try {
    make()
  } catch (error) {
    if (error instanceof ConfigurationError) return error
    throw error
  }
  throw new Error("nothing was thrown")
}

/** A value of a JavaScript caller: it fits every type of options. */
type Loose = object & { readonly [K in string]: never }
type Make = (options: Loose) => unknown

const constructors: ReadonlyArray<readonly [name: string, make: Make, misspelt: string, meant: string]> = [
  ["createTikTokShop", (o) => createTikTokShop({ ...kit, ...o }), "baseURL", "baseUrl"],
  ["createTikTokShop: a time without its unit", (o) => createTikTokShop({ ...kit, ...o }), "timeout", "timeoutMs"],
  ["createTikTokShop: snake case", (o) => createTikTokShop({ ...kit, ...o }), "app_key", "appKey"],
  ["createTikTokShop retry", (o) => createTikTokShop({ ...kit, retry: o }), "servers", "server"],
  ["createTikTokShop retry.budget", (o) => createTikTokShop({ ...kit, retry: { budget: o } }), "percall", "perCall"],
  ["createTikTokShop breaker", (o) => createTikTokShop({ ...kit, breaker: o }), "open", "openMs"],
  ["createTikTokShop rateLimit", (o) => createTikTokShop({ ...kit, rateLimit: o }), "rate", "ratePerSecond"],
  ["createTikTokShop rateLimit.groups", (o) => createTikTokShop({ ...kit, rateLimit: { groups: o } }), "reads", "read"],
  ["createTikTokShop tokenCache", (o) => createTikTokShop({ ...kit, tokenCache: o }), "backoff", "backoffMs"],
  ["createTikTokShop tokens", (o) => createTikTokShop({ ...app, tokens: o as never }), "refuse", "refused"],
  [
    "makeProvided",
    (o) => makeProvided({ get: async () => ({ accessToken: "a" }), ...o } as never),
    "refuse",
    "refused",
  ],
  ["createTikTokShop content", (o) => createTikTokShop({ ...kit, content: o }), "redirectURI", "redirectUri"],
  ["createTikTokShop webhooks", (o) => createTikTokShop({ ...kit, webhooks: o }), "allowTimestamp", "allowTimestamped"],
  ["createTikTokShop deprecations", (o) => createTikTokShop({ ...kit, deprecations: o }), "day", "days"],
  ["handler", (o) => createTikTokShop(kit).webhooks.handler({}, o), "concurency", "concurrency"],
  ["shopApp", (o) => shopApp({ ...app, ...o }), "appsecret", "appSecret"],
  ["shopClient", (o) => shopClient({ ...kit, ...o }), "timeout", "timeoutMs"],
  ["contentClient", (o) => contentClient({ ...developers, ...o }), "redirectURI", "redirectUri"],
  ["deprecations", deprecations, "warning", "warn"],
  ["Client.make", Client.make, "baseURL", "baseUrl"],
  ["Client.fetchTransport", Client.fetchTransport, "maxbytes", "maxBytes"],
  ["Client.deadline", Client.deadline, "timeout", "timeoutMs"],
  ["Client.envelope", Client.envelope, "tables", "table"],
  ["validate", (o) => validate({ spec: () => ({ $defs: {}, operations: [] }), ...o }), "modus", "mode"],
  ["nodeTransport", nodeTransport, "connection", "connections"],
  ["retry", retry, "networks", "network"],
  ["breaker", breaker, "windowMS", "windowMs"],
  ["rateLimit", rateLimit, "ratePerSec", "ratePerSecond"],
  ["rateLimit groups", (o) => rateLimit({ groups: { read: { ratePerSecond: 1, ...o } } }), "bursts", "burst"],
  ["makeMemory of rate-limit", makeMemory, "maxqueue", "maxQueue"],
  ["makeStored", (o) => makeStored({ ...oauthApp, store: memoryStore(), ...o }), "lease", "leaseMs"],
  ["token", token, "onretry", "onRetry"],
  ["makeStatic", (o) => makeStatic({ ...oauthApp, accessToken: "ROW_1", ...o }), "onRefresh", "onRefreshed"],
  ["consentHandler", (o) => consentHandler(o as never), "redirectURI", "redirectUri"],
  ["login", (o) => login(o as never), "redirectURI", "redirectUri"],
  ["makeFileStore", (o) => makeFileStore(o as never), "folders", "folder"],
  ["encrypted", (o) => encrypted(memoryStore(), o as never), "key", "keys"],
  ["download", (o) => download("https://example.com/label.pdf", o), "maxbytes", "maxBytes"],
  ["runScheduler", (o) => runScheduler(oauthApp as never, o), "pollMS", "pollMs"],
  ["makeHandler", (o) => Webhooks.makeHandler({ apps, ...o }), "maxByte", "maxBytes"],
  ["makeReceiver", (o) => Webhooks.makeReceiver({ apps, ...o }), "answerWithin", "answerWithinMs"],
  ["Webhooks.make", (o) => Webhooks.make({ apps, ...o }), "onerror", "onError"],
  ["Dedupe.memory", Webhooks.Dedupe.memory, "ttl", "ttlMs"],
  ["makeRecordStore", (o) => makeRecordStore({ ...redis, ...o }), "name_space", "namespace"],
  ["makeRateLimiter", (o) => makeRateLimiter({ ...redis, ...o }), "fallbacks", "fallback"],
  ["makeDedupe", (o) => makeDedupe({ ...redis, ...o }), "claimTTLMs", "claimTtlMs"],
]

const functions: ReadonlyArray<readonly [name: string, make: Make, option: string]> = [
  ["createTikTokShop", (o) => createTikTokShop({ ...kit, ...o }), "onTokenEvent"],
  ["createTikTokShop retry", (o) => createTikTokShop({ ...kit, retry: o }), "onRetry"],
  ["createTikTokShop rateLimit", (o) => createTikTokShop({ ...kit, rateLimit: o }), "key"],
  ["createTikTokShop content", (o) => createTikTokShop({ ...kit, content: o }), "onTokenEvent"],
  ["handler", (o) => createTikTokShop(kit).webhooks.handler({}, o), "onError"],
  ["contentClient", (o) => contentClient({ ...developers, ...o }), "fetch"],
  ["deprecations", deprecations, "warn"],
  ["Client.make", Client.make, "transport"],
  ["Client.make", Client.make, "tokenTransport"],
  ["Client.fetchTransport", Client.fetchTransport, "fetch"],
  ["validate", (o) => validate({ spec: () => ({ $defs: {}, operations: [] }), ...o }), "onDifference"],
  ["retry", retry, "onRetry"],
  ["rateLimit", rateLimit, "onRateLimit"],
  ["token", token, "onRetry"],
  ["makeStatic", (o) => makeStatic({ ...oauthApp, accessToken: "ROW_1", ...o }), "onRefreshed"],
  ["makeStored", (o) => makeStored({ ...oauthApp, store: memoryStore(), ...o }), "onEvent"],
  ["makeProvided", (o) => makeProvided({ get: async () => ({ accessToken: "ROW_1" }), ...o } as never), "refused"],
  ["consentHandler", (o) => consentHandler(o as never), "onAuthorized"],
  ["login", (o) => login(o as never), "print"],
  ["download", (o) => download("https://example.com/label.pdf", o), "fetch"],
  ["runScheduler", (o) => runScheduler(oauthApp as never, o), "onEvent"],
  ["makeHandler", (o) => Webhooks.makeHandler({ apps, ...o }), "onRejected"],
  ["makeReceiver", (o) => Webhooks.makeReceiver({ apps, ...o }), "onExpiring"],
  ["makeRateLimiter", (o) => makeRateLimiter({ ...redis, ...o }), "onGrant"],
  ["makeDedupe", (o) => makeDedupe({ ...redis, ...o }), "onWarning"],
]

describe("an option that takes a function refuses everything else by its name", () => {
  test.each(functions)("%s", (_, make, option) => {
    for (const value of ["log", 5, {}, null]) {
      const { issues } = thrownBy(() => make({ [option]: value } as Loose))
      const issue = issues.find(({ field }) => field.split(".").at(-1) === option)
      expect(issue).toMatchObject({ problem: "is not a function", remedy: "pass a function or leave it out" })
    }
  })

  test("the field of a call", async () => {
    const tiktok = createTikTokShop({ ...kit, content: { ...developers, redirectUri: "https://example.com/creator" } })
    const video = { videoUrl: "https://example.com/a.mp4", title: "A mug", onProgress: "log" }
    await expect(tiktok.uploadVideo(video as never)).rejects.toMatchObject({
      _tag: "ValidationError",
      field: "onProgress",
    })
  })
})

describe("an unknown option is refused by its name, with the one that was probably meant", () => {
  test.each(constructors)("%s", (_, make, misspelt, meant) => {
    const { issues, message } = thrownBy(() => make({ [misspelt]: 1 } as Loose))
    const issue = issues.find(({ field }) => field.split(".").at(-1) === misspelt)
    expect(issue).toMatchObject({ problem: "is not an option" })
    expect(issue?.remedy).toContain(`${meant}'`)
    expect(message).toContain(misspelt)
  })

  test("content.authorizationUrl: the field of a call", async () => {
    const tiktok = createTikTokShop({ ...kit, content: { ...developers, redirectUri: "https://example.com/creator" } })
    await expect(tiktok.content.authorizationUrl({ scope: ["video.list"] } as never)).rejects.toMatchObject({
      _tag: "ValidationError",
      field: "scope",
      message: expect.stringContaining("'scopes'"),
    })
  })

  test("the Effect face fails with the same error", async () => {
    const layer = TikTokShop.layer({ ...kit, baseURL: "http://127.0.0.1:1" } as never)
    const error = await Effect.runPromise(Effect.flip(Effect.provide(TikTokShop, layer)))
    expect(error).toMatchObject({ _tag: "ConfigurationError", issues: [{ field: "baseURL" }] })
  })

  test("a name that is like none lists those there are", () => {
    const [issue] = thrownBy(() => Client.deadline({ zzz: 1 } as never)).issues
    expect(issue?.remedy).toBe("leave it out; there are: timeoutMs")
  })

  test("one error lists unknown options beside all else that is wrong", () => {
    const { issues } = thrownBy(() =>
      createTikTokShop({ ...kit, appKey: "", baseURL: "x", retry: { server: -1 } } as never),
    )
    expect(issues.map(({ field }) => field).sort()).toEqual(["appKey", "baseURL", "retry.server"])
  })

  test("an unknown option that is undefined counts as left out", () => {
    expect(() => createTikTokShop({ ...kit, baseURL: undefined } as never)).not.toThrow()
  })

  test.each([null, "text", 5, []])("options that are no object are refused: %j", (options) => {
    expect(() => createTikTokShop(options as never)).toThrow(ConfigurationError)
    expect(() => Client.make(options as never)).toThrow(ConfigurationError)
    expect(() => retry(options as never)).toThrow(ConfigurationError)
    for (const part of [
      "retry",
      "breaker",
      "rateLimit",
      "tokenCache",
      "tokens",
      "content",
      "webhooks",
      "deprecations",
    ]) {
      const error = thrownBy(() => createTikTokShop({ ...kit, [part]: options } as never))
      expect(error.message).toContain(part)
    }
  })
})

describe("options that exclude each other", () => {
  test.each([
    ["fetch and transport", { fetch, transport: Client.fetchTransport() }, "fetch"],
    [
      "attemptTimeoutMs and transport",
      { attemptTimeoutMs: 1000, transport: Client.fetchTransport() },
      "attemptTimeoutMs",
    ],
    ["userAgent and transport", { userAgent: "a/1", transport: Client.fetchTransport() }, "userAgent"],
    ["an access token without its refresh token, and a store", { store: memoryStore() }, "refreshToken"],
  ])("%s", (_, options, field) => {
    expect(thrownBy(() => createTikTokShop({ ...kit, ...options })).issues).toMatchObject([{ field }])
  })

  test.each(["fetch", "attemptTimeoutMs", "maxBytes", "userAgent"] as const)(
    "%s and the transport of a client",
    (field) => {
      const options = { fetch, attemptTimeoutMs: 1000, maxBytes: 1000, userAgent: "a/1" }
      const transport = Client.fetchTransport()
      const { issues } = thrownBy(() => Client.make({ transport, [field]: options[field] }))
      expect(issues).toMatchObject([{ field, problem: "and 'transport' exclude each other" }])
      if (field === "maxBytes") return
      const content = thrownBy(() => contentClient({ ...developers, transport, [field]: options[field] }))
      expect(content.issues).toMatchObject([{ field }])
    },
  )

  test.each([
    ["store", memoryStore()],
    ["accessToken", "ROW_an-access-token"],
    ["refreshToken", "ROW_a-refresh-token"],
    ["account", "open-1"],
    ["onRefreshed", () => {}],
  ])("tokens and %s", (field, value) => {
    const tokens = { get: () => ({ accessToken: "ROW_1" }), refused: () => undefined }
    for (const make of [createTikTokShop, shopClient]) {
      const { issues } = thrownBy(() => make({ ...app, tokens, [field]: value }))
      expect(issues).toMatchObject([{ field, problem: "and 'tokens' exclude each other" }])
    }
  })

  test("a whole pair with a store is no mistake: it seeds the store", () => {
    const { config } = makeSandbox()
    expect(createTikTokShop({ ...config, store: memoryStore() }).parts.tokens.kind).toBe("stored")
  })
})

describe("retry: false", () => {
  const failing = () => {
    let requests = 0
    const fetch = async () => {
      requests++
      return new Response("busy", { status: 502 })
    }
    return { fetch, requests: () => requests }
  }

  test.each([
    ["of the client", false as const, undefined, 1],
    ["of one call", undefined, false as const, 1],
    ["nowhere", { baseMs: 1, capMs: 1 }, undefined, 3],
  ])("%s", async (_, retry, ofCall, requests) => {
    const server = failing()
    const tiktok = createTikTokShop({ ...kit, fetch: server.fetch, retry })
    const shop = tiktok.shop({ id: "7495", cipher: "ROW_a-cipher" })
    const error = await shop.getOrders({}, { retry: ofCall }).catch((error: unknown) => error)
    expect(TikTokShopError.is(error) && error.attempts.length).toBe(requests)
    expect(server.requests()).toBe(requests)
  })
})

describe("a credential that is empty, no text or more than one line", () => {
  const bad = [
    [" ", "is empty"],
    [5, "is not text"],
    ["ROW_1\r\nx-evil: 1", "has a line break or a character that is not ASCII"],
    ["ROW_1\n", "has white space around it"],
  ] as const

  test.each(["appKey", "appSecret", "accessToken", "refreshToken", "account", "clientKey", "clientSecret"])(
    "%s",
    (field) => {
      for (const [value, problem] of bad) {
        const given = { ...kit, ...developersApp, [field]: value as never }
        const { issues } = thrownBy(() => createTikTokShop(given))
        const at = field.startsWith("client") ? `content.${field}` : field
        expect(issues).toMatchObject([{ field: at, problem }])
        expect(JSON.stringify(issues)).not.toContain("evil")
      }
    },
  )

  test("the cipher of a shop, and the pair of a creator", async () => {
    for (const [cipher, problem] of bad) {
      const call = createTikTokShop(kit)
        .shop({ id: "1", cipher: cipher as never })
        .getProducts()
      const error: unknown = await call.catch((thrown: unknown) => thrown)
      expect(error).toMatchObject({ _tag: "ValidationError", field: "shop", outcome: "not-sent" })
      expect(String(error)).toContain(problem)
      for (const field of ["accessToken", "refreshToken", "account"]) {
        const make = () => contentClient({ ...developers, [field]: cipher as never })
        expect(thrownBy(make).issues).toMatchObject([{ field: `content.${field}`, problem }])
      }
    }
  })
})

describe("a value that an option does not take", () => {
  test.each([
    "fetch",
    "transport",
    "tokenTransport",
    "onRetry",
    "onRateLimit",
    "onRefreshed",
    "onTokenEvent",
    "waitUntil",
    "learnClock",
  ])("%s: neither null nor a number nor an object", (field) => {
    for (const value of [null, 5, {}]) {
      expect(thrownBy(() => createTikTokShop({ ...kit, [field]: value as never }))).toMatchObject({
        issues: [{ field }],
      })
    }
  })

  test.each(["retry", "breaker", "rateLimit"])("%s: the error names the option itself", (field) => {
    expect(thrownBy(() => createTikTokShop({ ...kit, [field]: 5 as never }))).toMatchObject({ issues: [{ field }] })
  })

  test.each([
    "https://name:secret-word@example.com",
    "https://example.com/?tenant=secret-word",
    "https://example.com/#secret-word",
  ])("the base URL %s", (baseUrl) => {
    const error = thrownBy(() => createTikTokShop({ ...kit, baseUrl }))
    expect(error).toMatchObject({ issues: [{ field: "baseUrl" }] })
    expect(JSON.stringify(error)).not.toContain("secret-word")
  })
})
