/**
 * Callbacks that only look, such as `onProgress` and `onTokenEvent`: a call runs the same whether they return, throw or
 * reject. Each option is tried as users pass it, over sockets if the call uses the network.
 */
import { uploadProductImage } from "@tiktok-shop-kit/api/product"
import * as Client from "@tiktok-shop-kit/client"
import { logger } from "@tiktok-shop-kit/client/logger"
import { validate } from "@tiktok-shop-kit/client/validate"
import { makeMemory, makeStored, token } from "@tiktok-shop-kit/oauth"
import { login } from "@tiktok-shop-kit/oauth/node"
import { makeMemory as makeLocalLimiter } from "@tiktok-shop-kit/rate-limit"
import { makeDedupe, makeRateLimiter } from "@tiktok-shop-kit/redis"
import { layerClient, Redis } from "@tiktok-shop-kit/redis/layer"
import { sandbox, type Sandbox } from "@tiktok-shop-kit/sandbox"
import { memory, queue } from "@tiktok-shop-kit/jobs"
import { Dedupe, eventsQueue, type HandlerOptions, makeHandler, workEvents } from "@tiktok-shop-kit/webhooks"
import { build, sign } from "@tiktok-shop-kit/webhooks/testing"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Redacted from "effect/Redacted"
import * as TestClock from "effect/testing/TestClock"
import { globSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { createTikTokShop, type TikTokShop, type TikTokShopConfig } from "tiktok-shop-kit"
import { createPost, runScheduler } from "tiktok-shop-kit/content"
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { contentServer } from "../../packages/kit/test/content/server.ts"
import { makeStub, processOf } from "../../packages/kit/test/content/stub.ts"
import { kitOn } from "../../packages/kit/test/content/support.ts"
import { hasRedisServer, redisServer } from "../../packages/redis/test/support/redis-server.ts"
import { root } from "../../scripts/workspace.ts"
import { readThing } from "../support/operations.ts"
import { ok, wire } from "../support/wire.ts"

type Callback = (...args: ReadonlyArray<unknown>) => void

/** What a callback does once it has been called. */
const behaviours: Readonly<Record<"returns" | "throws" | "rejects", () => unknown>> = {
  returns: () => undefined,
  throws: () => {
    throw new Error("the callback broke")
  },
  rejects: async () => {
    throw new Error("the callback broke later")
  },
}

const unhandled: Array<unknown> = []
const noteUnhandled = (error: unknown): void => void unhandled.push(error)

beforeEach(() => {
  unhandled.length = 0
  process.on("unhandledRejection", noteUnhandled)
})
afterEach(() => {
  process.off("unhandledRejection", noteUnhandled)
})

/** Runs the same with each behaviour, and compares the results with that of a callback which returns. */
const sameCourse = async (run: (callback: Callback) => Promise<unknown>): Promise<void> => {
  const results: Record<string, unknown> = {}
  for (const [name, behave] of Object.entries(behaviours)) {
    let calls = 0
    const callback = (() => {
      calls++
      return behave()
    }) as Callback
    results[name] = await run(callback)
    expect(calls, `the callback that ${name} is called`).toBeGreaterThan(0)
    // Node reports a rejection that nobody handled after the microtasks.
    await new Promise((resolve) => setImmediate(resolve))
    expect(unhandled).toEqual([])
  }
  expect(results["throws"]).toEqual(results["returns"])
  expect(results["rejects"]).toEqual(results["returns"])
}

/** Runs against a new sandbox. Returns what the call returned, and what was sent. */
const onSandbox = async (
  config: TikTokShopConfig,
  run: (tiktok: TikTokShop, tts: Sandbox) => Promise<unknown>,
): Promise<unknown> => {
  await using tts = await sandbox({ products: 3, orders: 7 })
  const result = await run(createTikTokShop({ ...tts.config, ...config }), tts)
  return { result, sent: tts.requests.map(({ operation, status }) => `${operation} ${status}`) }
}

describe("of a call", () => {
  test("onProgress of an upload", () =>
    sameCourse((onProgress) =>
      onSandbox({}, async (tiktok) => {
        const input = { data: png, use_case: "MAIN_IMAGE" } as const
        const { data } = await tiktok.send(uploadProductImage, input, { onProgress })
        return { width: data.width, height: data.height }
      }),
    ))

  test("onDifference of validate", () =>
    sameCourse(async (onDifference) => {
      await using server = await wire([ok({ id: 1 })])
      const data = { type: "object", properties: { id: { type: "string" } } }
      const spec = () => ({ $defs: {}, operations: [{ id: readThing.id, data }] })
      const client = Client.make({ baseUrl: server.url }).pipe(
        Client.layers(Client.envelope()),
        Client.use(validate({ spec, onDifference })),
      )
      const answer = await Client.promises(client).call(readThing, { thing_id: "1" })
      // The comparison waits for the spec, and the call does not.
      await new Promise(setImmediate)
      return answer
    }))

  test("the function of logger", () =>
    sameCourse(async (log) => {
      await using server = await wire([ok({ id: "1" })])
      const client = Client.make({ baseUrl: server.url }).pipe(
        Client.layers(Client.envelope()),
        Client.use(logger(log)),
      )
      return await Client.promises(client).call(readThing, { thing_id: "1" })
    }))

  test("warn of deprecations", () =>
    sameCourse(async (warn) => {
      await using server = await wire([ok({ id: "1" })])
      const tiktok = createTikTokShop({
        ...credentials,
        baseUrl: server.url,
        accessToken: "t",
        deprecations: { warn, days: 100_000, named: new Set() },
      })
      const result = await tiktok.call({ ...readThing, deprecated: { sunset: "2027-01-01" } }, { thing_id: "1" })
      return { result, requests: server.requests.length }
    }))
})

describe("of repetitions and limits", () => {
  test("onRetry of retry", () =>
    sameCourse((onRetry) =>
      onSandbox({ retry: { onRetry, baseMs: 1 } }, async (tiktok, tts) => {
        tts.faults.add({ kind: "server-error", times: 1 })
        return (await tiktok.getProducts()).products.length
      }),
    ))

  test("onRetry of token", () =>
    sameCourse((onRetry) =>
      onSandbox({}, async (tiktok, tts) => {
        const observed = tiktok.with((client) => client.pipe(Client.replace("token", token({ onRetry }))))
        // The first call looks up the shop, so that only the token layer sees the refusal of the next.
        await observed.getProducts()
        tts.expireToken()
        return (await observed.getProducts()).products.length
      }),
    ))

  test("onRateLimit", () =>
    sameCourse((onRateLimit) =>
      // Slow enough for a busy machine: one of the calls waits, however long each takes to begin.
      onSandbox({ rateLimit: { onRateLimit, ratePerSecond: 10, burst: 1 } }, async (tiktok) => {
        const pages = await Promise.all([1, 2, 3, 4].map(() => tiktok.getProducts()))
        return pages.map(({ products }) => products.length)
      }),
    ))

  test("onWait of a limiter", () =>
    sameCourse(async (onWait) => {
      const limiter = makeLocalLimiter({ ratePerSecond: 50, burst: 1 })
      const acquired = Effect.as(limiter.acquire({ key: "k", onWait }), "granted")
      return Effect.runPromise(Effect.all([acquired, acquired], { concurrency: 2 }))
    }))
})

describe("of tokens", () => {
  test("onRefreshed of a fixed pair", () =>
    sameCourse((onRefreshed) =>
      onSandbox({ onRefreshed }, async (tiktok, tts) => {
        tts.expireToken()
        return (await tiktok.getProducts()).products.length
      }),
    ))

  test("onTokenEvent of a store", () =>
    sameCourse((onTokenEvent) =>
      onSandbox(
        { accessToken: undefined, refreshToken: undefined, store: makeMemory(), onTokenEvent },
        async (tiktok, tts) => {
          await tiktok.exchangeCodeForToken(tts.authorize().code)
          tts.expireToken()
          return (await tiktok.getProducts()).products.length
        },
      ),
    ))

  test("print of login", () =>
    sameCourse(async (print) => {
      await using tts = await sandbox()
      const app = {
        client: Client.make({ baseUrl: tts.config.authUrl }),
        credentials: { appKey: tts.config.appKey, appSecret: Redacted.make(tts.config.appSecret) },
      }
      const lines: Array<string> = []
      const waiting = Effect.runFork(
        login({
          tokens: makeStored({ ...app, store: makeMemory() }),
          serviceId: "7172839",
          redirectUri: "https://tunnel.example/callback",
          port: 0,
          print: (line) => {
            lines.push(line)
            return print(line)
          },
        }),
      )
      await expect.poll(() => lines.length, { interval: 5 }).toBe(2)
      const { status } = await fetch(`${/http:\/\/[\d.]+:\d+/.exec(lines[0]!)![0]}/callback/start`, {
        redirect: "manual",
      })
      await Effect.runPromise(Fiber.interrupt(waiting))
      return status
    }))
})

describe("of long work", () => {
  test("onProgress of an export of orders", () =>
    sameCourse((onProgress) =>
      onSandbox({}, async (tiktok) => {
        let exported = 0
        for await (const _ of tiktok.exportOrders({ since: 0, pageSize: 3, onProgress })) exported++
        return exported
      }),
    ))

  test("onProgress of an export of products", () =>
    sameCourse((onProgress) =>
      onSandbox({}, async (tiktok) => {
        let exported = 0
        for await (const _ of tiktok.exportProducts({ onProgress })) exported++
        return exported
      }),
    ))

  test("onProgress of a video", () =>
    sameCourse(async (onProgress) => {
      await using server = await contentServer()
      const { status, videoId } = await kitOn(server).uploadVideo({
        file: new Uint8Array(70_000),
        title: "t",
        privacyLevel: "PUBLIC_TO_EVERYONE",
        onProgress,
      })
      return { status, videoId, sent: server.asked.map(({ path }) => path.replace(/\/upload\/.*/, "/upload")) }
    }))

  test("onEvent of the scheduler", () =>
    sameCourse((onEvent) =>
      Effect.gen(function* () {
        yield* TestClock.setTime(Date.UTC(2026, 10, 22, 12))
        const stub = makeStub()
        const parts = processOf(stub)
        for (const content of ["first", "second"]) {
          const mediaUrls = ["https://example.com/1.jpg"]
          const scheduledTime = new Date(Date.UTC(2026, 10, 22, 12, content === "first" ? 10 : 20))
          yield* createPost(parts, { content, mediaUrls, privacyLevel: "PUBLIC_TO_EVERYONE", scheduledTime })
        }
        const scheduler = yield* Effect.forkChild(runScheduler(parts, { onEvent }))
        yield* TestClock.adjust("1 hour")
        yield* Fiber.interrupt(scheduler)
        return stub.sent.map(({ caption }) => caption)
      }).pipe(Effect.provide(TestClock.layer()), Effect.runPromise),
    ))
})

describe("of a webhook handler", () => {
  const app = { appKey: "29a39d", appSecret: "e59af819cc" }
  const statusOf = async (options: Partial<HandlerOptions>, signedBy = app): Promise<number> => {
    const { request } = await sign(build.ORDER_STATUS_CHANGE(), signedBy)
    return (await makeHandler({ apps: app, ...options })(request())).status
  }

  test("onRejected of a delivery that is not signed by the app, and of a request that is not a POST", () =>
    sameCourse(async (onRejected) => {
      const handler = makeHandler({ apps: app, onRejected })
      return [
        await statusOf({ onRejected }, { ...app, appSecret: "another" }),
        (await handler(new Request("https://example.com/"))).status,
      ]
    }))

  test("onError of an event handler and of the dedupe store", () =>
    sameCourse(async (onError) => {
      const broken = Effect.fail({ _tag: "StoreError" }) as never
      const dedupe: Dedupe.Dedupe = { ...Dedupe.memory(), claim: () => broken }
      return [
        await statusOf({ onError, onAny: () => Promise.reject(new Error("not handled")) }),
        await statusOf({ onError, dedupe }),
      ]
    }))
})

describe("of jobs", () => {
  test("onError of a worker, for a job that fails each time", () =>
    sameCourse(async (onError) => {
      await using jobs = memory()
      const greetings = queue<string>("greetings", { retry: { attempts: 2, firstDelayMs: 1 } })
      const handler = () => Promise.reject(new Error("not handled"))
      await jobs.work(greetings, handler, { pollMs: 5, onError })
      await jobs.send(greetings, "Ann")
      await expect.poll(() => jobs.counts(greetings)).toMatchObject({ failed: 1 })
      const { jobs: dead } = await jobs.failed(greetings)
      return dead.map(({ attempts, error }) => [attempts, error])
    }))

  test("onWorkerError of a worker of events, for a job that is no event", () =>
    sameCourse(async (onWorkerError) => {
      await using jobs = memory()
      const events = eventsQueue(jobs, "29a39d")
      await Effect.runPromise(workEvents(jobs, { queue: events, onAny: () => undefined, onWorkerError }))
      await jobs.send(events, {} as never)
      await expect.poll(() => jobs.counts(events)).toMatchObject({ waiting: 0, running: 0 })
      const { delayed, failed } = await jobs.counts(events)
      return { delayed, failed }
    }))
})

describe.skipIf(!hasRedisServer)("of Redis", () => {
  const run = Effect.runPromise

  test("onGrant of the limiter", () =>
    sameCourse(async (onGrant) => {
      await using server = await redisServer()
      const limiter = makeRateLimiter({ client: await server.client(), onGrant })
      return await Promise.all(
        Array.from({ length: 3 }, () => run(Effect.as(limiter.acquire({ key: "k" }), "granted"))),
      )
    }))

  test("onWarning of the limiter, as its fallback begins and as feedback is lost", () =>
    sameCourse(async (onWarning) => {
      await using server = await redisServer()
      const options = { client: await server.client(), timeoutMs: 150, onWarning }
      const limiter = makeRateLimiter({ ...options, fallback: makeLocalLimiter() })
      await server.kill()
      await run(makeRateLimiter(options).feedback("k", { kind: "throttled" }))
      return await run(Effect.as(limiter.acquire({ key: "k" }), "granted"))
    }))

  test("onWarning of the dedupe store", () =>
    sameCourse(async (onWarning) => {
      await using server = await redisServer()
      const client = await server.client()
      const dedupe = makeDedupe({ client, timeoutMs: 150, fallback: Dedupe.memory(), onWarning })
      await server.kill()
      return await run(dedupe.claim("event", "token"))
    }))

  test("onError of the layer's client", () =>
    sameCourse(async (onError) => {
      await using server = await redisServer()
      const pinged = Effect.gen(function* () {
        const client = yield* Redis
        yield* Effect.promise(server.kill)
        yield* Effect.promise(server.start)
        return yield* Effect.promise(() => (client as unknown as { ping: () => Promise<string> }).ping())
      })
      return await run(Effect.provide(pinged, layerClient({ socket: { ...server.socket, tls: false }, onError })))
    }))
})

/** Callbacks whose result or failure counts: a handler that fails lets an event come again, a page is answered by one. */
const deciding = new Set([
  "oauth: onAuthorized",
  "oauth: onError",
  "jobs: onSent",
  "webhooks: onAny",
  "webhooks: onUsed",
  "webhooks: onUnknown",
  "webhooks: onExpiring",
  "kit: onAny",
  "kit: onUnknown",
  "kit: onFailure",
])

test("every callback among the options of a package is tried here, or decides", () => {
  const here = readFileSync(import.meta.filename, "utf8")
  const declared = globSync("packages/*/src/**/*.ts", { cwd: root }).flatMap((file) =>
    [...readFileSync(join(root, file), "utf8").matchAll(/^ {2}readonly (on[A-Z]\w*|warn|print)\??: *[(EO]/gm)].map(
      ([, name]) => `${file.split("/")[1]!}: ${name!}`,
    ),
  )
  expect(declared).toContain("client: onProgress")
  const untried = declared.filter(
    (one) => !deciding.has(one) && !new RegExp(`test\\("${one.split(" ")[1]!}\\b`).test(here),
  )
  expect([...new Set(untried)]).toEqual([])
})

const credentials = { appKey: "29a39d", appSecret: "e59af819cc" }

/** As large as the platform asks for. Nothing reads its pixels. */
const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
)
png.writeUInt32BE(300, 16)
png.writeUInt32BE(300, 20)
