/**
 * The sandbox itself: a Web `fetch` handler over one state, and the controls around it. It has no listener and imports
 * nothing of Node, so it runs in any runtime; `listen.ts` puts it behind a socket.
 */
import type { SandboxConfig } from "./config.ts"
import { Hono } from "hono"
import { tokenPrefix, withoutPrefix } from "./app-region.ts"
import { type ActivityControls, makeActivityControls } from "./activity.ts"
import { makeAuthorize, type Authorize } from "./authorize.ts"
import { makeBuyer, type Buyer } from "./buyer.ts"
import { makeCarrier, type Carrier } from "./carrier.ts"
import { checkOptions, checkRedirectUrl } from "./check-options.ts"
import { makeCreator, type Creator } from "./creator.ts"
import type { Clock } from "./clock.ts"
import { hostGuard } from "./admin/host-guard.ts"
import type { SandboxEvent } from "./events.ts"
import type { Faults, NextConnectionFault } from "./fault-queue.ts"
import { ConnectionReset } from "./connection-reset.ts"
import { answerTo } from "./gateway.ts"
import { readIncoming, type Wire } from "./incoming.ts"
import { makeListingReview, type ListingReview } from "./listing-review.ts"
import type { LoggedRequest } from "./log.ts"
import type { Order, Product, Shop } from "./model.ts"
import type { SandboxOptions } from "./options.ts"
import { Refusal, refusedEnvelope } from "./refusal.ts"
import { operations } from "./operations.ts"
import { serveFile } from "./labels.ts"
import { lazyRoutes } from "./lazy-routes.ts"
import { revokeAccount } from "./revoke.ts"
import { makeSettleNow, type SettleNow } from "./settle-now.ts"
import { sandboxShops, type SandboxShop } from "./sandbox-shop.ts"
import { issueFirst, makeScenarios, type Scenarios } from "./scenario.ts"
import { makeDeliveries } from "./webhooks/deliveries.ts"
import { makeWebhooks, type Webhooks } from "./webhooks/index.ts"
import { makeWorld } from "./make-world.ts"
import { accountOf, shopNamed, shopsOf, type World } from "./world.ts"

export interface SandboxCore extends Scenarios, ActivityControls {
  readonly url: string
  readonly config: SandboxConfig
  /** Answers without a socket: pass this `fetch` to a client. It takes the body of a GET, and tells a client so. */
  readonly fetch: typeof globalThis.fetch & { readonly sendsGetBodies: true }
  readonly clock: Clock
  readonly faults: Faults
  /** The newest 10,000 requests or a few more, oldest first, without secrets. */
  readonly requests: ReadonlyArray<LoggedRequest>
  readonly shops: () => ReadonlyArray<SandboxShop>
  /** A copy of the current products, of one shop or of all. */
  readonly products: (shopId?: string) => Array<Product>
  readonly orders: (shopId?: string) => Array<Order>
  /** A seller's consent. Returns the code and the state that the callback receives. */
  readonly authorize: Authorize
  /** Sets where the consent page sends the seller from now on; without an address, to a page of the sandbox. */
  readonly setRedirectUrl: (url?: string) => void
  /** An access token of TikTok for Developers, with every scope, for the account with the open id. */
  readonly contentToken: (openId?: string) => string
  /** The buyers: they order, pay, ask to cancel or return, and write. */
  readonly buyer: Buyer
  /** The creators: they write to shops. */
  readonly creator: Creator
  /** The carrier: it collects packages, delivers them, or fails to. */
  readonly carrier: Carrier
  /** Ends the review of a listing: it passes or fails. */
  readonly listingReview: ListingReview
  /** Completes delivered orders, one or all, and closes the statement now. */
  readonly settleNow: SettleNow
  /** The newest 10,000 changes of state or a few more, oldest first, as webhook events. */
  readonly events: ReadonlyArray<SandboxEvent>
  /** The deliveries to the subscribers, and events on demand. */
  readonly webhooks: Webhooks
  /** Expires every access token of the account now; its refresh tokens stay valid. */
  readonly expireToken: (openId?: string) => void
  /** The seller revokes the authorisation: codes and tokens stop working, and the subscribers get an event. */
  readonly revoke: (openId?: string) => void
}

/** A core that a listener can serve. */
export interface ServableCore extends SandboxCore {
  readonly handle: (request: Request, wire?: Wire) => Promise<Response>
  /** Used by a listener that can carry out connection faults. */
  readonly connectionFaults: () => NextConnectionFault
  /** Stops redeliveries. */
  readonly stop: () => void
  /** Carries out what has become due, and sends its events. */
  readonly tick: () => void
}

/** `initial` is the first account's token pair when the sandbox begins. */
const makeConfig = (world: World, initial: Pick<SandboxConfig, "accessToken" | "refreshToken">): SandboxConfig => {
  const { app, url } = world
  // A scenario of another region gives the same tokens with other first letters.
  const [access, refresh] = [initial.accessToken, initial.refreshToken].map((token) => withoutPrefix(token))
  return {
    appKey: app.appKey,
    appSecret: app.appSecret,
    serviceId: app.serviceId,
    get region() {
      return app.region
    },
    baseUrl: url,
    authUrl: url,
    consentUrl: `${url}/open/authorize`,
    contentUrl: url,
    get accessToken() {
      return tokenPrefix(app.region) + access
    },
    get refreshToken() {
      return tokenPrefix(app.region) + refresh
    },
    clientKey: app.clientKey,
    clientSecret: app.clientSecret,
  }
}

/** A `Request` cannot carry the body of a GET, so that body comes beside it. */
const requestOf = async (
  input: string | URL | Request,
  init: RequestInit | undefined,
): Promise<{ readonly request: Request; readonly wire: Wire }> => {
  const { body, ...rest } = init ?? {}
  if ((rest.method ?? "GET").toUpperCase() !== "GET" || body === undefined || body === null) {
    return { request: new Request(input, init), wire: {} }
  }
  return { request: new Request(input, rest), wire: { body: new Uint8Array(await new Response(body).arrayBuffer()) } }
}

/** Used by listeners. Other code uses `makeSandbox`. */
export const assemble = (options: SandboxOptions): ServableCore => {
  checkOptions(options)
  const world = makeWorld(options)
  const { url } = world
  const deliveries = makeDeliveries(world, options.webhooks ?? {})
  const webhooks = makeWebhooks(world, deliveries)
  const scenarios = makeScenarios(world, deliveries, options)
  world.listen(deliveries.deliverEvent)
  const config: SandboxConfig = makeConfig(world, issueFirst(world))
  const clock: Clock = {
    now: world.clock.now,
    advance: (ms) => {
      world.clock.advance(ms)
      deliveries.pump()
    },
    set: (ms) => {
      world.clock.set(ms)
      deliveries.pump()
    },
  }
  const expireToken = (openId?: string): void => {
    const account = accountOf(world, openId)
    for (const token of world.tokens.list())
      if (token.account.openId === account.openId) world.tokens.expire(token.accessToken)
  }
  const revoke = (openId?: string): void => revokeAccount(world, accountOf(world, openId))
  const activity = makeActivityControls(world)
  const authorize = makeAuthorize(world)
  const buyer = makeBuyer(world)
  const creator = makeCreator(world)
  const carrier = makeCarrier(world)
  const listingReview = makeListingReview(world)
  const settleNow = makeSettleNow(world)
  const shops = () => sandboxShops(world)
  const contentToken = (openId?: string): string => {
    const scopes = operations.filter((operation) => operation.platform === "content").flatMap(({ scopes }) => scopes)
    return world.content.issue(accountOf(world, openId), [...new Set(scopes)])
  }
  const setRedirectUrl = (address?: string): void => {
    if (address !== undefined) checkRedirectUrl(address)
    Object.assign(world, { redirectUrl: address })
  }

  const app = new Hono<{ Bindings: Wire }>()
  const guard = hostGuard(url, options.allowedHosts ?? [])
  app.use("/_sandbox", guard)
  app.use("/_sandbox/*", guard)
  const controls = {
    clock,
    webhooks,
    shops,
    buyer,
    creator,
    carrier,
    listingReview,
    settleNow,
    authorize,
    contentToken,
    setRedirectUrl,
    expireToken,
    revoke,
  }
  const consent = lazyRoutes(async () => (await import("./consent/index.ts")).consentPages(world))
  for (const path of ["/open/authorize", "/oauth/authorize", "/v2/auth/authorize/"])
    app.on(["GET", "POST"], path, consent)
  app.get("/_sandbox/callback", consent)
  const admin = lazyRoutes(async () =>
    (await import("./admin/api.ts")).adminApi({ ...controls, world, scenarios, config, activity }),
  )
  app.get("/_sandbox/openapi.json", admin)
  app.all("/_sandbox/api/*", admin)
  const inspector = lazyRoutes(async () => (await import("./inspector/index.ts")).inspector())
  for (const path of ["/_sandbox", "/_sandbox/style.css", "/_sandbox/app.js"]) app.get(path, inspector)
  app.get("/_files/*", (c) => serveFile(world, new URL(c.req.url).pathname))
  app.all("*", async (c) => answerTo(world, await readIncoming(c.req.raw, c.env), c.req.raw.signal))
  app.onError((error) => {
    if (error instanceof ConnectionReset) throw error
    const bug = new Refusal(36009003, "Internal error", { sandbox: { bug: String(error.stack) } })
    return new Response(refusedEnvelope("", bug), { status: 500, headers: { "content-type": "application/json" } })
  })

  const handle: ServableCore["handle"] = async (request, wire = {}) => {
    const response = await app.fetch(request, wire)
    // A fault may have set another time.
    if (!response.headers.has("date")) response.headers.set("date", new Date(world.clock.now()).toUTCString())
    return response
  }

  const shopsFor = (shopId: string | undefined): ReadonlyArray<Shop> => {
    world.settle()
    return shopId === undefined ? shopsOf(world) : [shopNamed(world, shopId)]
  }

  return {
    url,
    config,
    handle,
    fetch: Object.assign(
      async (input: string | URL | Request, init?: RequestInit) => {
        const { request, wire } = await requestOf(input, init)
        const response = await handle(request, wire)
        request.signal.throwIfAborted()
        return response
      },
      { sendsGetBodies: true } as const,
    ),
    ...controls,
    faults: { add: world.faults.add, list: world.faults.list, clear: world.faults.clear },
    requests: world.log,
    products: (shopId) => shopsFor(shopId).flatMap((shop) => structuredClone([...shop.products.values()])),
    orders: (shopId) => shopsFor(shopId).flatMap((shop) => structuredClone([...shop.orders.values()])),
    events: world.events,
    ...scenarios,
    ...activity,
    connectionFaults: world.faults.forConnections,
    stop: deliveries.stop,
    tick: () => {
      world.settle()
      deliveries.pump()
    },
  }
}

/**
 * Makes a sandbox without a listener: its `fetch` answers in this process, in any runtime. Throws if an option is not
 * valid.
 *
 * @example
 * ```ts
 * import { makeSandbox } from "@tiktok-shop-kit/sandbox/fetch"
 * import { createTikTokShop } from "tiktok-shop-kit"
 *
 * const tts = makeSandbox({ seed: "my test", orders: 3 })
 * const { orders } = await createTikTokShop({ ...tts.config, fetch: tts.fetch }).getOrders()
 * ```
 */
export const makeSandbox = (options: SandboxOptions = {}): SandboxCore => {
  const { connectionFaults: _faults, handle: _handle, stop: _stop, tick: _tick, ...core } = assemble(options)
  return core
}
