/**
 * The one state of a sandbox, which the gate and the operations share.
 */
import { makeClock, type Clock } from "./clock.ts"
import { makeFaults, type FaultQueue } from "./faults.ts"
import type { LoggedRequest } from "./log.ts"
import type { Account } from "./model.ts"
import type { SandboxOptions } from "./options.ts"
import { makeRandom, type Random } from "./random.ts"
import { makeThrottle, type Throttle } from "./rate.ts"
import { makeAccounts } from "./seed/accounts.ts"
import { makeSigner } from "./signature.ts"
import type { Incoming } from "./incoming.ts"
import { makeTokens, type Tokens } from "./tokens.ts"

export interface App {
  readonly appKey: string
  readonly appSecret: string
  readonly serviceId: string
  readonly region: "us" | "global"
  readonly clientKey: string
  readonly clientSecret: string
}

export interface World {
  readonly app: App
  readonly accounts: readonly [Account, ...Array<Account>]
  readonly clock: Clock
  readonly faults: FaultQueue
  readonly log: Array<LoggedRequest>
  /** For what is made while the sandbox runs. */
  readonly random: Random
  readonly redirectUrl: string | undefined
  readonly signatureOf: (incoming: Incoming) => Promise<string>
  readonly throttle: Throttle
  readonly retryAfterSeconds: number | undefined
  readonly tokens: Tokens
}

/** Takes options that were checked. */
export const makeWorld = (options: SandboxOptions): World => {
  const random = makeRandom(String(options.seed ?? "tiktok"))
  const clock = makeClock(options.clock)
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
  return {
    app,
    accounts: makeAccounts(options, random, clock.now()),
    clock,
    faults: makeFaults(),
    log: [],
    random: random.fork("live"),
    redirectUrl: options.redirectUrl,
    signatureOf: makeSigner(app.appSecret),
    throttle: makeThrottle(clock, options.rateLimit),
    retryAfterSeconds: options.rateLimit === false ? undefined : options.rateLimit?.retryAfterSeconds,
    tokens: makeTokens(clock, random.fork("tokens"), options.tokens ?? {}, region === "us" ? "TTP_" : "ROW_"),
  }
}

/** The account of an open id, or the first one; an unknown open id is an error of the sandbox's user. */
export const accountOf = (world: World, openId: string | undefined): Account => {
  if (openId === undefined) return world.accounts[0]
  const account = world.accounts.find((candidate) => candidate.openId === openId)
  if (account !== undefined) return account
  const known = world.accounts.map((candidate) => candidate.openId).join(", ")
  throw new Error(`sandbox: no account has the open id '${openId}'. There are: ${known}.`)
}
