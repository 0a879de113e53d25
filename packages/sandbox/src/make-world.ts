/**
 * Builds the state of a sandbox from its options, and carries out the steps that have become due.
 */
import { appRegion, tokenPrefix } from "./app-region.ts"
import { makeAttempts } from "./attempts.ts"
import { makeClock, seconds, type Clock } from "./clock.ts"
import { makeContentTokens } from "./content/tokens.ts"
import { makeEvents } from "./events.ts"
import { makeFaults } from "./fault-queue.ts"
import { makeExchanges } from "./log.ts"
import { transitions } from "./life/index.ts"
import type { SandboxOptions } from "./options.ts"
import { makeRandom } from "./random.ts"
import { makeThrottle, makeWindows } from "./rate.ts"
import { makeAccounts } from "./seed/accounts.ts"
import { makeEventSigner, makeSigner } from "./signature.ts"
import { makeTimeline } from "./timeline.ts"
import { makeTokens } from "./tokens.ts"
import { shopById, type App, type World } from "./world.ts"

/** The options must be checked already. */
export const makeWorld = (options: SandboxOptions): World => {
  const seed = String(options.seed ?? "tiktok")
  const random = makeRandom(seed)
  const source = makeClock(options.clock)
  const timeline = makeTimeline()
  // A clock that was moved shows the effects at once.
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
  const region = appRegion(options)
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
    orderUpdateTime: options.orderUpdateTime ?? "status",
    faults: makeFaults(random.fork("faults")),
    log: [],
    exchanges: makeExchanges(),
    attempts: makeAttempts(),
    random: random.fork("live"),
    redirectUrl: options.redirectUrl,
    signer: makeSigner(app.appSecret),
    rules: options.rules ?? "strict",
    signing: options.signing ?? options.rules ?? "strict",
    signEvent: makeEventSigner(app.appKey, app.appSecret),
    throttle: makeThrottle(clock, options.rateLimit),
    contentWindows: options.contentLimits === false ? undefined : makeWindows(clock),
    retryAfterSeconds: options.rateLimit === false ? undefined : options.rateLimit?.retryAfterSeconds,
    tokens: makeTokens(clock, random.fork("tokens"), options.tokens ?? {}, () => tokenPrefix(app.region)),
  }
  return world
}

/** What `config` says about the address. */
export const urlOf = (options: SandboxOptions): string => (options.url ?? "https://tiktok.sandbox").replace(/\/+$/, "")

/** Carries out each step at its own time, in order, because a step can add the next one. */
const settle = (world: World): void => {
  const now = seconds(world.clock.now())
  for (let due = world.timeline.takeDue(now); due !== undefined; due = world.timeline.takeDue(now)) {
    const shop = shopById(world, due.shopId)
    if (shop !== undefined) transitions[due.kind]?.(world, shop, due.id, due.at)
  }
}
