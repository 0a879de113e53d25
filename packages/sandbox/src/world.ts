/**
 * The one state of a sandbox, which the gate and the operations share.
 */
import { makeClock, seconds, type Clock } from "./clock.ts"
import { makeWindows, type Windows } from "./content/limits.ts"
import { makeContentTokens, type ContentTokens } from "./content/tokens.ts"
import { makeEvents, type Events } from "./events.ts"
import { makeFaults, type FaultQueue } from "./faults.ts"
import { makeExchanges, type Exchanges, type LoggedRequest } from "./log.ts"
import { transitions } from "./life/index.ts"
import type { Account, Shop } from "./model.ts"
import type { SandboxOptions } from "./options.ts"
import { makeRandom, type Random } from "./random.ts"
import { makeThrottle, type Throttle } from "./rate.ts"
import { makeAccounts } from "./seed/accounts.ts"
import { makeEventSigner, makeSigner, type Signer } from "./signature.ts"
import { makeTimeline, type Timeline } from "./timeline.ts"
import { makeTokens, type Tokens } from "./tokens.ts"

export interface App {
  readonly appKey: string
  readonly appSecret: string
  readonly serviceId: string
  readonly region: "us" | "global"
  readonly clientKey: string
  readonly clientSecret: string
}

export interface World extends Events {
  readonly app: App
  readonly seed: string
  /** Where the sandbox answers, for the addresses of files. */
  readonly url: string
  readonly accounts: readonly [Account, ...Array<Account>]
  readonly clock: Clock
  readonly faults: FaultQueue
  readonly log: Array<LoggedRequest>
  readonly exchanges: Exchanges
  /** For what is made while the sandbox runs. */
  readonly random: Random
  readonly redirectUrl: string | undefined
  readonly signer: Signer
  /** Whether signatures pass that follow another reading of what the documentation leaves open. */
  readonly signing: "strict" | "lenient"
  /** The signature of a webhook's body. */
  readonly signEvent: (body: string) => Promise<string>
  readonly throttle: Throttle
  /** The published limits of TikTok for Developers; absent where they are off. */
  readonly contentWindows: Windows | undefined
  readonly retryAfterSeconds: number | undefined
  readonly tokens: Tokens
  /** Access tokens of TikTok for Developers. */
  readonly content: ContentTokens
  /** Answers by idempotency key. */
  readonly replays: Map<string, unknown>
  readonly timeline: Timeline
  /** Lets happen what has become due since it was last asked. */
  readonly settle: () => void
  /** How long a shipping label takes after the package was handed over. */
  readonly labelDelaySeconds: number
  /** How long the review of a listing takes. */
  readonly reviewSeconds: number
}

/** Takes options that were checked. */
export const makeWorld = (options: SandboxOptions): World => {
  const seed = String(options.seed ?? "tiktok")
  const random = makeRandom(seed)
  const source = makeClock(options.clock)
  const timeline = makeTimeline()
  // Whoever moves the clock sees at once what comes of it.
  const clock: Clock = {
    now: source.now,
    advance: (ms) => {
      source.advance(ms)
      world.settle()
    },
    set: (ms) => {
      source.set(ms)
      world.settle()
    },
  }
  const region = options.region ?? "us"
  const apps = random.fork("app")
  const app: App = {
    appKey: options.appKey ?? apps.text(12, "abcdefghijklmnopqrstuvwxyz0123456789"),
    appSecret: options.appSecret ?? apps.text(40, "abcdef0123456789"),
    serviceId: options.serviceId ?? apps.id("7"),
    region,
    clientKey: apps.text(18, "abcdefghijklmnopqrstuvwxyz0123456789"),
    clientSecret: apps.text(32),
  }
  const world: World = {
    app,
    seed,
    url: urlOf(options),
    accounts: makeAccounts(options, random, clock.now(), timeline),
    clock,
    ...makeEvents(clock),
    content: makeContentTokens(clock, random.fork("content")),
    replays: new Map(),
    timeline,
    settle: () => settle(world),
    labelDelaySeconds: options.labelDelaySeconds ?? 0,
    reviewSeconds: options.reviewSeconds ?? 60,
    faults: makeFaults(random.fork("faults")),
    log: [],
    exchanges: makeExchanges(),
    random: random.fork("live"),
    redirectUrl: options.redirectUrl,
    signer: makeSigner(app.appSecret),
    signing: options.signing ?? "strict",
    signEvent: makeEventSigner(app.appKey, app.appSecret),
    throttle: makeThrottle(clock, options.rateLimit),
    contentWindows: options.contentLimits === false ? undefined : makeWindows(clock),
    retryAfterSeconds: options.rateLimit === false ? undefined : options.rateLimit?.retryAfterSeconds,
    tokens: makeTokens(clock, random.fork("tokens"), options.tokens ?? {}, region === "us" ? "TTP_" : "ROW_"),
  }
  return world
}

/** What `config` says about the address. */
export const urlOf = (options: SandboxOptions): string => (options.url ?? "https://tiktok.sandbox").replace(/\/+$/, "")

/** Each at its own time, in order, so that one may bring about the next. */
const settle = (world: World): void => {
  const now = seconds(world.clock.now())
  for (let due = world.timeline.take(now); due !== undefined; due = world.timeline.take(now)) {
    const shop = shopById(world, due.shopId)
    if (shop !== undefined) transitions[due.kind]?.(world, shop, due.id, due.at)
  }
}

export const shopById = (world: World, id: string): Shop | undefined => {
  for (const { shops } of world.accounts) for (const shop of shops) if (shop.id === id) return shop
  return undefined
}

/** The account of an open id, or the first one; an unknown open id is an error of the sandbox's user. */
export const accountOf = (world: World, openId: string | undefined): Account => {
  if (openId === undefined) return world.accounts[0]
  const account = world.accounts.find((candidate) => candidate.openId === openId)
  if (account !== undefined) return account
  const known = world.accounts.map((candidate) => candidate.openId).join(", ")
  throw new Error(`sandbox: no account has the open id '${openId}'. There are: ${known}.`)
}
