/**
 * The one state of a sandbox, which the gate and the operations share.
 */
import type { AppRegion } from "./app-region.ts"
import type { Attempts } from "./attempts.ts"
import type { Clock } from "./clock.ts"
import type { ContentTokens } from "./content/tokens.ts"
import type { Events } from "./events.ts"
import type { FaultQueue } from "./fault-queue.ts"
import type { Exchanges, LoggedRequest } from "./log.ts"
import type { Account, Shop } from "./model.ts"
import type { Random } from "./random.ts"
import type { Throttle, Windows } from "./rate.ts"
import type { Signer } from "./signature.ts"
import type { Timeline } from "./timeline.ts"
import type { Tokens } from "./tokens.ts"

export interface App {
  readonly appKey: string
  readonly appSecret: string
  readonly serviceId: string
  /** A scenario may change it: apps of the US and of the rest of the world are separate. */
  region: AppRegion
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
  readonly attempts: Attempts
  /** For data that is made while the sandbox runs. */
  readonly random: Random
  readonly redirectUrl: string | undefined
  readonly signer: Signer
  /** Whether the disputed rules of operations apply. */
  readonly rules: "strict" | "lenient"
  /** Whether signatures pass that follow another reading of points that the documentation does not settle. */
  readonly signing: "strict" | "lenient"
  /** The signature of a webhook's body. */
  readonly signEvent: (body: string) => Promise<string>
  readonly throttle: Throttle
  /** The published limits of TikTok for Developers; absent if they are off. */
  readonly contentWindows: Windows | undefined
  readonly retryAfterSeconds: number | undefined
  readonly tokens: Tokens
  /** Access tokens of TikTok for Developers. */
  readonly content: ContentTokens
  /** Answers by idempotency key. */
  readonly replays: Map<string, unknown>
  readonly timeline: Timeline
  /** Carries out what has become due since the last call. */
  readonly settle: () => void
  /** How long a shipping label takes after the package was handed over. */
  readonly labelDelaySeconds: number
  /** How long the review of a listing takes. */
  readonly reviewSeconds: number
  /** Whether an address change, a note and a split move an order's `update_time`. */
  readonly orderUpdateTime: "status" | "every-change"
}

export const shopsOf = (world: World): ReadonlyArray<Shop> => world.accounts.flatMap((account) => account.shops)

export const shopById = (world: World, id: string): Shop | undefined => {
  for (const { shops } of world.accounts) for (const shop of shops) if (shop.id === id) return shop
  return undefined
}

/** The shop that the sandbox's user names. Throws if the id is unknown. */
export const shopNamed = (world: World, id: string): Shop => {
  const shop = shopById(world, id)
  if (shop !== undefined) return shop
  const known = shopsOf(world).map((candidate) => candidate.id)
  throw new Error(`sandbox: no shop has the id '${id}'. There are: ${known.join(", ")}.`)
}

/** The account of a shop. */
export const ownerOf = (world: World, shop: Shop): Account | undefined =>
  world.accounts.find(({ shops }) => shops.some(({ id }) => id === shop.id))

/** The account of an open id, or the first account. Throws if the open id is unknown. */
export const accountOf = (world: World, openId: string | undefined): Account => {
  if (openId === undefined) return world.accounts[0]
  const account = world.accounts.find((candidate) => candidate.openId === openId)
  if (account !== undefined) return account
  const known = world.accounts.map((candidate) => candidate.openId).join(", ")
  throw new Error(`sandbox: no account has the open id '${openId}'. There are: ${known}.`)
}
