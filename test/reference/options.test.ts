/**
 * Every option has a row on the page that is for it. The lists below hold each name of a type, no more and no fewer: the
 * compiler sees to that, so an option that is added has to be described.
 */
import type { CallOptions } from "@tiktok-shop-kit/client"
import type { NodeTransportOptions } from "@tiktok-shop-kit/client/node"
import type { MaintainOptions, StaticOptions, StoredOptions, TokenProvider } from "@tiktok-shop-kit/oauth"
import type {
  CronOptions,
  FailedOptions,
  Job,
  QueueOptions,
  RetryOptions as JobRetryOptions,
  SendOptions,
  WorkOptions,
} from "@tiktok-shop-kit/jobs"
import type { PgBossConnection, PgBossInstance } from "@tiktok-shop-kit/jobs/pg-boss"
import type { RateLimitOptions } from "@tiktok-shop-kit/rate-limit"
import type { DedupeOptions, RateLimiterOptions, RecordStoreOptions } from "@tiktok-shop-kit/redis"
import type { BreakerOptions, RetryOptions } from "@tiktok-shop-kit/retry"
import type { ListenOptions } from "@tiktok-shop-kit/sandbox"
import type { SignatureRequest } from "@tiktok-shop-kit/signing"
import type { HandlerOptions } from "@tiktok-shop-kit/webhooks"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { createTikTokShop } from "tiktok-shop-kit"
import type {
  ContentOptions,
  ExportOrdersInput,
  ExportProductsInput,
  SchedulerOptions,
  TikTokShopConfig,
  UploadVideoInput,
} from "tiktok-shop-kit"
import { makeSandbox } from "@tiktok-shop-kit/sandbox"
import { describe, expect, test } from "vitest"
import { packages } from "../../scripts/workspace.ts"

const root = join(import.meta.dirname, "../..")
const textOf = (page: string): string => readFileSync(join(root, page), "utf8")

/** Every name of a type, each once. */
const names = <T>(all: Readonly<Record<keyof T, 1>>): ReadonlyArray<string> => Object.keys(all)

const described: ReadonlyArray<readonly [page: string, what: string, names: ReadonlyArray<string>]> = [
  [
    "packages/kit/README.md",
    "createTikTokShop",
    names<TikTokShopConfig>({
      appKey: 1,
      appSecret: 1,
      serviceId: 1,
      region: 1,
      baseUrl: 1,
      authUrl: 1,
      consentUrl: 1,
      accessToken: 1,
      refreshToken: 1,
      clientKey: 1,
      clientSecret: 1,
      contentUrl: 1,
      log: 1,
      onRetry: 1,
      onRateLimit: 1,
      store: 1,
      account: 1,
      onRefreshed: 1,
      onTokenEvent: 1,
      waitUntil: 1,
      tokens: 1,
      tokenCache: 1,
      retry: 1,
      breaker: 1,
      rateLimit: 1,
      deprecations: 1,
      timeoutMs: 1,
      attemptTimeoutMs: 1,
      fetch: 1,
      transport: 1,
      tokenTransport: 1,
      userAgent: 1,
      learnClock: 1,
      content: 1,
      webhooks: 1,
    }),
  ],
  [
    "docs/content.md",
    "content",
    names<ContentOptions>({
      clientKey: 1,
      clientSecret: 1,
      redirectUri: 1,
      baseUrl: 1,
      accessToken: 1,
      refreshToken: 1,
      account: 1,
      store: 1,
      tokenCache: 1,
      retry: 1,
      breaker: 1,
      rateLimit: 1,
      timeoutMs: 1,
      attemptTimeoutMs: 1,
      userAgent: 1,
      learnClock: 1,
      onTokenEvent: 1,
      waitUntil: 1,
      onRetry: 1,
      onRateLimit: 1,
      publishTimeoutMs: 1,
      leaseMs: 1,
      settleMs: 1,
      giveUpMs: 1,
      lookMs: 1,
      ifUnseen: 1,
      jobs: 1,
    }),
  ],
  ["docs/content.md", "runScheduler", names<SchedulerOptions>({ pollMs: 1, concurrency: 1, onEvent: 1 })],
  [
    "docs/content.md",
    "uploadVideo",
    names<Omit<UploadVideoInput, "autoAddMusic" | "coverIndex" | "productTitle">>({
      videoUrl: 1,
      file: 1,
      title: 1,
      description: 1,
      tags: 1,
      productIds: 1,
      privacyLevel: 1,
      mediaType: 1,
      transfer: 1,
      chunkBytes: 1,
      draft: 1,
      wait: 1,
      waitMs: 1,
      onProgress: 1,
      disableComment: 1,
      disableDuet: 1,
      disableStitch: 1,
      coverTimestampMs: 1,
      brandedContent: 1,
      ownBrand: 1,
      isAiGenerated: 1,
    }),
  ],
  [
    "docs/long-work.md",
    "exportOrders and exportProducts",
    names<ExportOrdersInput & ExportProductsInput>({
      since: 1,
      until: 1,
      timeField: 1,
      checkpoint: 1,
      overlapSeconds: 1,
      onProgress: 1,
      pageSize: 1,
      concurrency: 1,
      signal: 1,
      status: 1,
      filter: 1,
    }),
  ],
  [
    "packages/client/README.md",
    "a call",
    names<CallOptions>({
      signal: 1,
      timeoutMs: 1,
      attemptTimeoutMs: 1,
      retry: 1,
      partOf: 1,
      priority: 1,
      headers: 1,
      idempotencyKey: 1,
      onProgress: 1,
      validate: 1,
      partial: 1,
      shop: 1,
      account: 1,
    }),
  ],
  [
    "packages/retry/README.md",
    "retry",
    names<RetryOptions>({
      rateLimit: 1,
      server: 1,
      network: 1,
      conflict: 1,
      baseMs: 1,
      capMs: 1,
      budget: 1,
      onRetry: 1,
    }),
  ],
  [
    "packages/retry/README.md",
    "breaker",
    names<BreakerOptions>({ failureRatio: 1, minimumRequests: 1, windowMs: 1, openMs: 1, maxOpenMs: 1 }),
  ],
  [
    "packages/rate-limit/README.md",
    "rateLimit",
    names<RateLimitOptions>({
      ratePerSecond: 1,
      burst: 1,
      minRatePerSecond: 1,
      maxQueue: 1,
      maxPassedOver: 1,
      maxBuckets: 1,
      limiter: 1,
      groups: 1,
      key: 1,
      app: 1,
      maxRetryAfterMs: 1,
      onRateLimit: 1,
    }),
  ],
  [
    "packages/oauth/README.md",
    "makeStored and makeStatic",
    names<Omit<StoredOptions & StaticOptions, "client" | "credentials" | "host">>({
      store: 1,
      leaseMs: 1,
      seed: 1,
      waitUntil: 1,
      onEvent: 1,
      refreshBeforeMs: 1,
      backoffMs: 1,
      maxBackoffMs: 1,
      maxAccounts: 1,
      accessToken: 1,
      refreshToken: 1,
      accessTokenExpiresAtMs: 1,
      account: 1,
      userType: 1,
      grantedScopes: 1,
      onRefreshed: 1,
    }),
  ],
  [
    "packages/oauth/README.md",
    "maintain",
    names<MaintainOptions>({ warnBeforeDays: 1, refreshBeforeDays: 1, concurrency: 1 }),
  ],
  ["packages/oauth/README.md", "makeProvided", names<TokenProvider>({ get: 1, refused: 1 })],
  [
    "packages/redis/README.md",
    "the store, the limiter and the dedupe",
    names<RecordStoreOptions & RateLimiterOptions & DedupeOptions>({
      client: 1,
      namespace: 1,
      timeoutMs: 1,
      ratePerSecond: 1,
      burst: 1,
      minRatePerSecond: 1,
      maxQueue: 1,
      maxPassedOver: 1,
      maxBuckets: 1,
      fallback: 1,
      onWarning: 1,
      onGrant: 1,
      ttlMs: 1,
      claimTtlMs: 1,
    }),
  ],
  [
    "packages/jobs/README.md",
    "queue",
    names<QueueOptions & JobRetryOptions>({
      mode: 1,
      retry: 1,
      attempts: 1,
      firstDelayMs: 1,
      maxDelayMs: 1,
      leaseMs: 1,
      timeoutMs: 1,
      deadLetter: 1,
      fair: 1,
      keepMs: 1,
    }),
  ],
  [
    "packages/jobs/README.md",
    "send, work, failed and cron",
    names<SendOptions & WorkOptions & FailedOptions & CronOptions<unknown>>({
      key: 1,
      group: 1,
      at: 1,
      id: 1,
      concurrency: 1,
      pollMs: 1,
      closeWithinMs: 1,
      onError: 1,
      after: 1,
      limit: 1,
      data: 1,
      timeZone: 1,
      catchUpMs: 1,
    }),
  ],
  [
    "packages/jobs/README.md",
    "a job",
    names<Job<unknown>>({
      id: 1,
      data: 1,
      key: 1,
      group: 1,
      attempt: 1,
      isLastAttempt: 1,
      sentAt: 1,
      ageMs: 1,
      signal: 1,
      deadline: 1,
    }),
  ],
  [
    "packages/jobs/README.md",
    "pgBoss",
    names<PgBossConnection & PgBossInstance>({ connectionString: 1, migrate: 1, boss: 1, schema: 1, listen: 1 }),
  ],
  [
    "packages/sandbox/README.md",
    "sandbox",
    names<ListenOptions>({
      seed: 1,
      appKey: 1,
      appSecret: 1,
      serviceId: 1,
      region: 1,
      accounts: 1,
      shops: 1,
      products: 1,
      orders: 1,
      tokens: 1,
      rules: 1,
      scopes: 1,
      signing: 1,
      webhooks: 1,
      rateLimit: 1,
      contentLimits: 1,
      labelDelaySeconds: 1,
      reviewSeconds: 1,
      orderUpdateTime: 1,
      clock: 1,
      redirectUrl: 1,
      allowedHosts: 1,
      port: 1,
      tls: 1,
    }),
  ],
  [
    "docs/production.md",
    "nodeTransport",
    names<NodeTransportOptions>({
      connections: 1,
      keepAliveMs: 1,
      connectTimeoutMs: 1,
      proxy: 1,
      noProxy: 1,
      ca: 1,
      dispatcher: 1,
      attemptTimeoutMs: 1,
      maxBytes: 1,
      userAgent: 1,
    }),
  ],
  [
    "packages/webhooks/README.md",
    "makeHandler",
    names<HandlerOptions>({
      apps: 1,
      scheme: 1,
      on: 1,
      onAny: 1,
      onUnknown: 1,
      accounts: 1,
      onExpiring: 1,
      toleranceSeconds: 1,
      dedupe: 1,
      onFailure: 1,
      answerWithinMs: 1,
      handleWithinMs: 1,
      onSlow: 1,
      concurrency: 1,
      maxPending: 1,
      maxBytes: 1,
      readWithinMs: 1,
      onRejected: 1,
      onError: 1,
      jobs: 1,
      queue: 1,
      work: 1,
      orderBy: 1,
      pollMs: 1,
      closeWithinMs: 1,
      onWorkerError: 1,
    }),
  ],
  [
    "packages/signing/README.md",
    "signature",
    names<SignatureRequest>({ path: 1, query: 1, body: 1, contentType: 1, appSecret: 1 }),
  ],
]

/** The names on a page: as code, or as a key of an object in an example. */
const codeIn = (text: string): ReadonlySet<string> => {
  const fence = /^```[\s\S]*?^```$/gm
  const inline = text.replace(fence, "").match(/`[^`\n]+`/g) ?? []
  const keys = (text.match(fence) ?? []).flatMap((block) => block.match(/^ +\w+(?=: )/gm) ?? [])
  return new Set([...inline, ...keys].flatMap((code) => code.match(/\w+/g) ?? []))
}

test.each(described)("%s: the options of %s", (page, _, options) => {
  const said = codeIn(textOf(page))
  expect(options.filter((option) => !said.has(option))).toEqual([])
})

describe("packages", () => {
  test.each(packages.map(({ dir, manifest }) => [manifest.name, dir, Object.keys(manifest.exports)] as const))(
    "%s: its README names each of its sub-paths",
    (name, dir, subpaths) => {
      const readme = textOf(`${dir}/README.md`)
      const named = (subpath: string) =>
        ["`/", "…/", `${name}/`, `…/${name.split("/").at(-1)}/`].some((before) =>
          readme.includes(`${before}${subpath.slice(1)}`),
        )
      expect(subpaths.map((key) => key.slice(1)).filter((subpath) => subpath !== "" && !named(subpath))).toEqual([])
    },
  )

  test("tiktok-shop-kit: its README names each call", () => {
    const said = codeIn(textOf("packages/kit/README.md"))
    const own = ["parts"]
    const calls = Object.keys(createTikTokShop(makeSandbox().config)).filter((name) => !own.includes(name))
    expect(calls).toContain("getPerformanceMetrics")
    expect(calls.filter((name) => !said.has(name))).toEqual([])
  })

  test("@tiktok-shop-kit/errors: its README has each class", () => {
    const said = codeIn(textOf("packages/errors/README.md"))
    const classes = textOf("packages/errors/src/errors.ts").match(/^export class \w+/gm) ?? []
    expect(classes.length).toBeGreaterThan(15)
    expect(classes.map((line) => line.slice(13)).filter((name) => !said.has(name))).toEqual([])
  })
})
