/** The configuration: where values come from, and one error that lists everything that is wrong. */
import * as Redacted from "effect/Redacted"
import { afterEach, expect, test, vi } from "vitest"
import { type CheckedConfig, readConfig } from "../src/read-config.ts"
import { contentClient } from "../src/content/index.ts"
import { ConfigurationError, createTikTokShop, type TikTokShopConfig } from "../src/index.ts"
import { shopParts } from "../src/parts.ts"

const app = { appKey: "29a39d", appSecret: "e59af819cc" }

afterEach(() => {
  vi.unstubAllEnvs()
})

const problemsOf = (config: TikTokShopConfig, env: Readonly<Record<string, string>> = {}) => {
  try {
    shopParts(config, env)
  } catch (thrown) {
    expect(thrown).toBeInstanceOf(ConfigurationError)
    const { issues, message } = thrown as ConfigurationError
    for (const { field, problem, remedy } of issues) expect(message).toContain(`'${field}' ${problem}: ${remedy}`)
    return issues.map(({ field, problem }) => `${field} ${problem}`)
  }
  return []
}

/** The configuration with its secrets as text. */
const plain = (config: CheckedConfig) => ({
  ...config,
  appSecret: Redacted.value(config.appSecret),
  accessToken: config.accessToken && Redacted.value(config.accessToken),
  refreshToken: config.refreshToken && Redacted.value(config.refreshToken),
})

test("defaults: the production hosts, global, no token", () => {
  expect(plain(readConfig(app, {}))).toEqual({
    ...app,
    serviceId: undefined,
    region: "global",
    baseUrl: "https://open-api.tiktokglobalshop.com",
    authUrl: "https://auth.tiktok-shops.com",
    consentUrl: undefined,
    accessToken: undefined,
    refreshToken: undefined,
    log: "off",
  })
})

test("each variable of the environment fills its option, and an argument wins over it", () => {
  const env = {
    TIKTOK_SHOP_APP_KEY: "env-key",
    TIKTOK_SHOP_APP_SECRET: "env-secret",
    TIKTOK_SHOP_SERVICE_ID: "env-service",
    TIKTOK_SHOP_REGION: "us",
    TIKTOK_SHOP_API_BASE_URL: "https://env.example",
    TIKTOK_SHOP_ACCESS_TOKEN: "env-access",
    TIKTOK_SHOP_REFRESH_TOKEN: "env-refresh",
  }
  expect(plain(readConfig({}, env))).toMatchObject({
    appKey: "env-key",
    appSecret: "env-secret",
    serviceId: "env-service",
    region: "us",
    baseUrl: "https://env.example",
    accessToken: "env-access",
    refreshToken: "env-refresh",
  })
  const given = { ...app, region: "global", baseUrl: "https://arg.example", accessToken: "arg-access" } as const
  expect(plain(readConfig(given, env))).toMatchObject({ ...given, refreshToken: "env-refresh" })
})

test("an empty variable counts as not set, an empty argument as a mistake", () => {
  expect(problemsOf(app, { TIKTOK_SHOP_SERVICE_ID: "", TIKTOK_SHOP_ACCESS_TOKEN: "" })).toEqual([])
  expect(problemsOf({ ...app, accessToken: "" })).toEqual(["accessToken is empty"])
  expect(problemsOf({ ...app, appKey: 5 as never })).toEqual(["appKey is not text"])
  expect(problemsOf({ appKey: "", appSecret: " " }, { TIKTOK_SHOP_APP_KEY: "env" })).toEqual([
    "appKey is empty",
    "appSecret is empty",
  ])
})

test("one error lists every problem", () => {
  const wrong = { region: "eu" as "us", baseUrl: "open-api.example", authUrl: "http://auth.example", accessToken: " a" }
  expect(problemsOf(wrong).toSorted()).toEqual([
    "accessToken has white space around it",
    "appKey is missing",
    "appSecret is missing",
    "authUrl is not https",
    "baseUrl is not a URL",
    "region is 'eu'",
  ])
})

test("the error of a missing key says where to find the key and which variable takes it", () => {
  expect(() => createTikTokShop({ appKey: "29a39d", appSecret: undefined, accessToken: "" })).toThrow(
    /'appSecret' is missing: pass it or set TIKTOK_SHOP_APP_SECRET, which is in Partner Center/,
  )
})

test("white space that came with a copied secret is found, and the secret is not shown", () => {
  const copied = () => readConfig({ appKey: "29a39d", appSecret: "the-copied-secret\n" }, {})
  expect(copied).toThrow("'appSecret' has white space around it")
  expect(copied).not.toThrow("the-copied-secret")
})

test.each(["http://127.0.0.1:8080", "http://localhost:8080", "http://[::1]:8080", "https://proxy.example"])(
  "%s is accepted as a host",
  (baseUrl) => {
    expect(problemsOf({ ...app, baseUrl, authUrl: baseUrl, consentUrl: baseUrl })).toEqual([])
  },
)

test("a host on this machine answers for tokens and consent as well, unless they are given", () => {
  const baseUrl = "http://127.0.0.1:8080"
  const sandbox = { authUrl: baseUrl, consentUrl: `${baseUrl}/open/authorize` }
  expect(readConfig({ ...app, baseUrl }, {})).toMatchObject(sandbox)
  expect(readConfig(app, { TIKTOK_SHOP_API_BASE_URL: baseUrl })).toMatchObject(sandbox)
  const given = { authUrl: "https://auth.example", consentUrl: "https://consent.example" }
  expect(readConfig({ ...app, baseUrl, ...given }, {})).toMatchObject(given)
})

test.each(["http://open-api.tiktokglobalshop.com", "http://127.0.0.1.example.com", "ftp://open-api.example"])(
  "%s is refused, since a token must not be sent in plain text",
  (url) => {
    expect(problemsOf({ ...app, baseUrl: url, consentUrl: url })).toEqual([
      "baseUrl is not https",
      "consentUrl is not https",
    ])
  },
)

test("createTikTokShop reads the environment of the process", () => {
  vi.stubEnv("TIKTOK_SHOP_APP_KEY", "29a39d")
  vi.stubEnv("TIKTOK_SHOP_APP_SECRET", "e59af819cc")
  vi.stubEnv("TIKTOK_SHOP_ACCESS_TOKEN", "the-access-token")
  expect(createTikTokShop().parts.tokens.kind).toBe("static")
  expect(createTikTokShop().parts.app.config.appKey).toBe("29a39d")
})

test("the same error, at start, lists the problems of TikTok for Developers", () => {
  const content = { clientSecret: "", accessToken: " a", baseUrl: "http://open.example", redirectUri: "callback" }
  expect(problemsOf({ appKey: "29a39d", clientKey: " k", content }).toSorted()).toEqual([
    "appSecret is missing",
    "content.accessToken has white space around it",
    "content.baseUrl is not https",
    "content.clientKey has white space around it",
    "content.clientSecret is empty",
    "content.redirectUri is not a URL",
  ])
})

test.each([
  ["a key", { clientKey: "k" }, {}, "content.clientSecret is missing"],
  ["a key in the environment", {}, { TIKTOK_CLIENT_KEY: "k" }, "content.clientSecret is missing"],
  ["a secret", { content: { clientSecret: "s" } }, {}, "content.clientKey is missing"],
])("half an app at TikTok for Developers is a mistake: only %s", (_, config, env, problem) => {
  expect(problemsOf({ ...app, ...config }, env)).toEqual([problem])
})

test("without an app at TikTok for Developers there is nothing to complain about", () => {
  expect(problemsOf({ ...app, content: { lookMs: 20 } }, { TIKTOK_CLIENT_KEY: "" })).toEqual([])
  expect(problemsOf(app, { TIKTOK_CLIENT_KEY: "k", TIKTOK_CLIENT_SECRET: "s" })).toEqual([])
})

test("an option under `content` wins over the same option beside it, unless it is undefined", async () => {
  const asked: Array<string> = []
  const fetch = async (url: string | URL | Request) => {
    asked.push(new URL(url as string).host)
    return Response.json({ data: { videos: [], has_more: false }, error: { code: "ok" } })
  }
  const videosOf = (config: TikTokShopConfig) =>
    createTikTokShop({
      ...app,
      clientKey: "k",
      clientSecret: "s",
      contentUrl: "https://beside.example",
      fetch,
      ...config,
    }).getVideos()
  await videosOf({ content: { accessToken: "a", baseUrl: "https://inside.example" } })
  await videosOf({ content: { accessToken: "a", baseUrl: undefined, clientKey: undefined } })
  expect(asked).toEqual(["inside.example", "beside.example"])
})

test("in a browser the client of TikTok for Developers is refused too, by its own secret's name", () => {
  vi.stubGlobal("document", {})
  vi.stubGlobal("process", { env: {} })
  try {
    expect(() => contentClient({ clientKey: "k", clientSecret: "the-client-secret" })).toThrow(
      expect.objectContaining({ issues: [expect.objectContaining({ field: "content.clientSecret" })] }),
    )
  } finally {
    vi.unstubAllGlobals()
  }
})

test("the same error lists what a layer refuses of its options", () => {
  const wrong = {
    appSecret: "",
    timeoutMs: 0,
    attemptTimeoutMs: -1,
    retry: { baseMs: -1 },
    breaker: { failureRatio: 2 },
    rateLimit: { ratePerSecond: 0 },
  }
  expect(() => createTikTokShop({ ...app, ...wrong } as never)).toThrow(
    expect.objectContaining({
      _tag: "ConfigurationError",
      issues: [
        "appSecret",
        "attemptTimeoutMs",
        "timeoutMs",
        "retry.baseMs",
        "breaker.failureRatio",
        "rateLimit.ratePerSecond",
      ].map((field) => expect.objectContaining({ field })),
    }),
  )
})
