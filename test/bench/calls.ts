/**
 * What a call costs beyond the network: every client on the same stubbed `fetch`, with the same 15 kB answer, in turn, so that
 * a busy moment of the machine hits all of them alike.
 */
import { Octokit } from "@octokit/core"
import { retry } from "@octokit/plugin-retry"
import { throttling } from "@octokit/plugin-throttling"
import * as Client from "@tiktok-shop-kit/client"
import { searchProducts } from "@tiktok-shop-kit/api/product"
import * as Effect from "effect/Effect"
import * as Tracer from "effect/Tracer"
import createFetchClient from "openapi-fetch"
import { createTikTokShop } from "tiktok-shop-kit"
import { shopClient } from "tiktok-shop-kit/client"
import { TikTokShopSDK } from "tiktok-shop-sdk"
import { answer, body, config, input, path, query, rateLimit, shop } from "./answer.ts"
import { callByHand } from "./by-hand.ts"
import { type Row, summary } from "./table.ts"

const origin = "https://open-api.tiktokglobalshop.com"
const headers = {
  "content-type": "application/json",
  "content-length": String(answer.length),
  date: new Date().toUTCString(),
}
const stub = (async () => new Response(answer, { headers })) as typeof fetch

const spans = Tracer.make({ span: (options) => new Tracer.NativeSpan(options) })
const effectClient = shopClient({ ...config, rateLimit, fetch: stub }).shop(shop)
const preset = createTikTokShop({ ...config, rateLimit, fetch: stub }).shop(shop)
const bareClient = Client.promises(Client.make({ fetch: stub }))
const openapiFetch = createFetchClient<Record<string, never>>({
  baseUrl: origin,
  fetch: stub,
})
const vendorless = new TikTokShopSDK({ appKey: config.appKey, appSecret: config.appSecret })
vendorless.setAccessToken(config.accessToken)
vendorless.setShopCipher(shop.cipher)

const byHand = callByHand(origin, stub)

const octokit = new (Octokit.plugin(retry, throttling))({
  baseUrl: origin,
  request: { fetch: stub },
  throttle: {
    onRateLimit: () => true,
    onSecondaryRateLimit: () => true,
    minimalSecondaryRateRetryAfter: 1,
    retryAfterBaseValue: 1000,
  },
})

/** The same call without the Promise face, which notes for each call where it was made. */
const asEffect = "full onion, no tracer, as an Effect"

const url = `${origin}${path}?page_size=${query.page_size}`
const contenders: Record<string, () => Promise<unknown>> = {
  "bare fetch + json()": async () => (await stub(url, { method: "POST", body: JSON.stringify(body) })).json(),
  "bare client": () => bareClient.call(searchProducts, input),
  "openapi-fetch": () => openapiFetch.POST(path as never, { body } as never),
  "openapi-fetch + signing, retry, errors by hand": byHand,
  "octokit core + throttling + retry": () => octokit.request(`GET ${path}`, query),
  "full onion, no tracer": () => preset.call(searchProducts, input),
  [asEffect]: () => Effect.runPromise(effectClient.call(searchProducts, input)),
  "full onion, with a span": () =>
    Effect.runPromise(Effect.withTracer(effectClient.call(searchProducts, input), spans)),
  "tiktok-shop-sdk": () => vendorless.product.searchProducts({ query, body }),
}

/** In microseconds. */
const clocks = {
  wall: () => performance.now() * 1000,
  processor: () => {
    const { user, system } = process.cpuUsage()
    return user + system
  },
}

const microseconds = async (
  run: () => Promise<unknown>,
  { calls, concurrent, clock = "wall" }: Plan,
): Promise<number> => {
  const start = clocks[clock]()
  for (let done = 0; done < calls; done += concurrent) {
    if (concurrent === 1) await run()
    else await Promise.all(Array.from({ length: concurrent }, run))
  }
  return (clocks[clock]() - start) / calls
}

type Samples = Readonly<Record<string, ReadonlyArray<number>>>

interface Plan {
  readonly rounds: number
  readonly calls: number
  readonly concurrent: number
  /** `processor`: for a contender that waits on purpose. Default `wall`. */
  readonly clock?: keyof typeof clocks
}

/** Microseconds a call for each contender. Many short rounds, taken in turn, so that a busy moment spoils only a few. */
const sample = async (names: ReadonlyArray<string>, plan: Plan): Promise<Samples> => {
  const { rounds } = plan
  const samples: Record<string, Array<number>> = {}
  const warmUp = Math.ceil(rounds / 4)
  for (let round = -warmUp; round < rounds; round++) {
    for (const name of names) {
      const figure = await microseconds(contenders[name]!, plan)
      if (round >= 0) (samples[name] ??= []).push(figure)
    }
  }
  return samples
}

const bare = "bare fetch + json()"
const octokitName = "octokit core + throttling + retry"

/** What a contender adds to another one: the median of the rounds' differences, and the difference of the two minima. */
const added = (samples: Samples, name: string, to = bare): { readonly figure: number; readonly min: number } => ({
  figure: summary(samples[name]!.map((figure, round) => figure - samples[to]![round]!)).figure,
  min: Math.min(...samples[name]!) - Math.min(...samples[to]!),
})

export const calls = async (): Promise<ReadonlyArray<Row>> => {
  const { fetch } = globalThis
  // tiktok-shop-sdk has no option for it.
  globalThis.fetch = stub
  // Octokit's limiter hands every call through a dozen timers, so that one after the other takes 14 ms of waiting each. What
  // it costs is the processor's time, with many under way; it comes last, by itself.
  const quick = Object.keys(contenders).filter((name) => name !== octokitName)
  const alone = await sample(quick, { rounds: 100, calls: 192, concurrent: 1 })
  const together = await sample(quick, { rounds: 100, calls: 192, concurrent: 64 })
  const waiting = await sample([bare, octokitName], { rounds: 10, calls: 192, concurrent: 64, clock: "processor" })
  globalThis.fetch = fetch
  const above = (name: string, budget?: number): Row => ({
    what: `${name}: above bare fetch`,
    ...added(alone, name),
    unit: "us",
    ...(budget === undefined ? {} : { budget }),
  })
  const ratio = (mine: Figures, theirs: Figures): Figures => ({
    figure: mine.figure / theirs.figure,
    min: mine.min / theirs.min,
  })
  const face = added(alone, "full onion, no tracer", asEffect)
  const kit = added(alone, "full onion, no tracer")
  const whole = (samples: Samples) => summary(samples["full onion, no tracer"]!)
  return [
    { what: "bare fetch + json(), 15 kB", ...summary(alone[bare]!), unit: "us" },
    above("full onion, with a span", 35),
    above("full onion, no tracer", 22),
    { what: "the Promise face: above the same call as an Effect", ...face, unit: "us", budget: 15 },
    above("bare client"),
    above("openapi-fetch"),
    above("openapi-fetch + signing, retry, errors by hand"),
    above("tiktok-shop-sdk"),
    { what: `${octokitName}: processor time above bare fetch`, ...added(waiting, octokitName), unit: "us" },
    {
      what: "full onion / what openapi-fetch by hand adds",
      ...ratio(kit, added(alone, "openapi-fetch + signing, retry, errors by hand")),
      unit: "x",
      budget: 0.4,
    },
    {
      what: "full onion, a call at 64 at once / alone",
      ...ratio(whole(together), whole(alone)),
      unit: "x",
      budget: 1.1,
    },
  ]
}

type Figures = { readonly figure: number; readonly min: number }
