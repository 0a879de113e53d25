/**
 * What the content calls work with: the app at TikTok for Developers, the client of the shop, the ledger, and the time limits.
 * The app is made at its first use, since posts with products need only the shop.
 */
import type { Args, Operation, PlatformClocks } from "@tiktok-shop-kit/client"
import { type CallError, ConfigurationError } from "@tiktok-shop-kit/errors"
import { checkOptions } from "@tiktok-shop-kit/errors/options"
import {
  makeMemory,
  makeStored,
  type RecordStore,
  type Static,
  type Stored,
  type TokensService,
} from "@tiktok-shop-kit/oauth"
import { postShoppableVideo } from "@tiktok-shop-kit/api/affiliate_creator"
import { queryCreatorInfo } from "@tiktok-shop-kit/api/content_posting"
import * as Effect from "effect/Effect"
import type { Caller } from "../calls/caller.ts"
import { contentNames } from "../option-names.ts"
import type { Environment } from "../options-reader.ts"
import type { ContentClientConfig, ContentOptions, ContentTiming } from "../config.ts"
import { type ContentApp, contentApp, type ContentClient, staticCreator } from "./client.ts"
import { type Ledger, makeLedger } from "./ledger.ts"
import { type PostJobs, postJobs } from "./post-jobs.ts"

/** A client of TikTok for Developers. */
export interface ContentCaller {
  readonly call: <Input, Data>(
    operation: Operation<Input, Data, "content">,
    ...args: Args<Input>
  ) => Effect.Effect<Data, CallError>
  readonly platformClocks: PlatformClocks
}

export interface Developers {
  readonly app: ContentApp
  readonly client: ContentClient
  readonly tokens: Static | Stored
  /** Keeps creators' tokens; absent with a pair from the configuration. */
  readonly stored: Stored | undefined
}

export interface ContentParts {
  /** For the end of a process: waits for running refreshes, and saves creators' new tokens that the store has not taken yet. */
  readonly close: Effect.Effect<void, CallError>
  readonly developers: Effect.Effect<Developers, ConfigurationError>
  /** The creator's open id: the given account, else the only account at the carrier. */
  readonly accountOf: (carrier: "developers" | "shop", account: string | undefined) => Effect.Effect<string, CallError>
  readonly shop: Caller
  /** Where the calls of TikTok Shop go, if that is known. */
  readonly shopUrl?: string | undefined
  readonly ledger: Ledger
  /** Scheduled posts run on them; absent: on the store. */
  readonly jobs?: PostJobs | undefined
  readonly timing: Required<{ [K in keyof ContentTiming]: number }>
  readonly ifUnseen: "repeat" | "fail"
  /** For media at URLs; never with a token. */
  readonly fetch: typeof globalThis.fetch | undefined
  readonly transport: ContentClientConfig["transport"]
}

/** The side of TikTok Shop. */
export interface ShopSide {
  readonly client: Caller
  readonly tokens: TokensService
  /** The ledger keeps its records under it. */
  readonly appKey: string
  /** Where its calls go. Media on this machine are published only if it is on this machine, too. */
  readonly baseUrl?: string | undefined
  readonly store?: RecordStore | undefined
  readonly fetch?: typeof globalThis.fetch | undefined
  readonly transport?: ContentClientConfig["transport"]
  readonly tokenTransport?: ContentClientConfig["tokenTransport"]
  readonly log?: ContentClientConfig["log"]
}

/**
 * @example
 * ```ts
 * import { shopApp, staticTokens } from "tiktok-shop-kit/client"
 * import { contentParts } from "tiktok-shop-kit/content"
 *
 * const app = shopApp()
 * const tokens = staticTokens(app)
 * const shop = { client: app.withTokens(tokens), tokens, appKey: app.config.appKey }
 * const parts = contentParts(shop, { clientKey: "aw9clientkey", clientSecret: process.env["TIKTOK_CLIENT_SECRET"] })
 * ```
 */
export const contentParts = (shop: ShopSide, options: ContentOptions = {}, env?: Environment): ContentParts => {
  checkOptions("content", options, contentNames)
  const {
    publishTimeoutMs = 30_000,
    leaseMs = 60_000,
    settleMs,
    giveUpMs,
    lookMs,
    ifUnseen,
    jobs,
    ...clientOptions
  } = options
  const store = options.store ?? shop.store ?? makeMemory()
  const { fetch, transport, tokenTransport, log } = shop
  let made: Developers | undefined
  const developers = Effect.suspend((): Effect.Effect<Developers, ConfigurationError> => {
    try {
      made ??= makeDevelopers({ ...clientOptions, fetch, transport, tokenTransport, log }, store, env)
      return Effect.succeed(made)
    } catch (thrown) {
      return thrown instanceof ConfigurationError ? Effect.fail(thrown) : Effect.die(thrown)
    }
  })
  return {
    close: Effect.suspend(() => made?.tokens.close ?? Effect.void),
    developers,
    accountOf: (carrier, account) => {
      if (account !== undefined) return Effect.succeed(account)
      const resolved =
        carrier === "shop"
          ? shop.tokens.resolve({}, postShoppableVideo)
          : Effect.flatMap(developers, ({ tokens }) => tokens.resolve({}, queryCreatorInfo))
      return Effect.map(resolved, (bound) => bound.account)
    },
    shop: shop.client,
    shopUrl: shop.baseUrl,
    ledger: makeLedger(store, shop.appKey),
    jobs: jobs === undefined ? undefined : postJobs(jobs, shop.appKey),
    timing: {
      publishTimeoutMs,
      leaseMs: Math.max(leaseMs, 2 * publishTimeoutMs),
      settleMs: settleMs ?? 3_600_000,
      giveUpMs: giveUpMs ?? 86_400_000,
      lookMs: lookMs ?? 2_000,
    },
    ifUnseen: ifUnseen ?? "repeat",
    fetch,
    transport,
  }
}

const makeDevelopers = (options: ContentClientConfig, store: RecordStore, env?: Environment): Developers => {
  const app = contentApp(options, env)
  const stored =
    options.accessToken === undefined
      ? makeStored({
          ...options.tokenCache,
          ...app,
          store,
          waitUntil: options.waitUntil,
          onEvent: options.onTokenEvent,
        })
      : undefined
  const tokens = stored ?? staticCreator(app, options)
  return { app, client: app.withTokens(tokens), tokens, stored }
}

/** Now, in Unix milliseconds by the clock that tests may set. */
export const nowMs: Effect.Effect<number> = Effect.clockWith((clock) => Effect.succeed(clock.currentTimeMillisUnsafe()))
