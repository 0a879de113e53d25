/**
 * docs/troubleshooting.md lists messages that people see. Each test causes the failure that a row describes, and the
 * error's text has to begin with the row's message.
 */
import { getAuthorizedShops } from "@tiktok-shop-kit/api/authorization"
import { getAvailableShippingTemplate } from "@tiktok-shop-kit/api/logistics"
import { getOrderDetail, getOrderList } from "@tiktok-shop-kit/api/order"
import { createProduct, updateInventory } from "@tiktok-shop-kit/api/product"
import * as Client from "@tiktok-shop-kit/client"
import { type JobHandler, memory, queue, type QueueOptions } from "@tiktok-shop-kit/jobs"
import { pgBoss } from "@tiktok-shop-kit/jobs/pg-boss"
import { sqlite } from "@tiktok-shop-kit/jobs/sqlite"
import { makeMemory } from "@tiktok-shop-kit/oauth"
import { encrypted, generateKey } from "@tiktok-shop-kit/oauth/encryption"
import { type Fault, type ListenOptions, sandbox, type Sandbox } from "@tiktok-shop-kit/sandbox"
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { createServer } from "node:http"
import { createServer as createSecureServer } from "node:https"
import type { AddressInfo } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { DatabaseSync } from "node:sqlite"
import { createTikTokShop, type ShopCalls, type TikTokShop, type TikTokShopConfig } from "tiktok-shop-kit"
import { afterAll, afterEach, expect, test, vi } from "vitest"
import * as certificates from "../faults/certificates.ts"
import { type Answer, ok, wire, type Wire } from "../support/wire.ts"

interface World {
  readonly tts: Sandbox
  readonly tiktok: TikTokShop
  readonly shop: ShopCalls
}

const open: Array<Sandbox> = []
afterEach(async () => {
  vi.unstubAllGlobals()
  vi.unstubAllEnvs()
  await Promise.all(open.splice(0).map((tts) => tts.close()))
})

const start = async (options?: ListenOptions): Promise<Sandbox> => {
  const tts = await sandbox(options)
  open.push(tts)
  return tts
}

/** A client that repeats nothing, so that the first failure is the one that is seen. */
const world = async (options?: ListenOptions, config?: TikTokShopConfig): Promise<World> => {
  const tts = await start(options)
  const once = { retry: { rateLimit: 0, server: 0, network: 0 } }
  const tiktok = createTikTokShop({ ...tts.config, ...once, ...config })
  return { tts, tiktok, shop: tiktok.shop(tts.shops()[0]!.id) }
}

/** The same with a store, and with the account in it. */
const stored = async (store = makeMemory()): Promise<World> => {
  const given = await world({}, { accessToken: undefined, refreshToken: undefined, store })
  await given.tiktok.exchangeCodeForToken(given.tts.authorize().code)
  return given
}

const provided = (get: NonNullable<TikTokShopConfig["tokens"]>["get"]) =>
  createTikTokShop({ appKey: "29a39d", appSecret: "e59af819cc", tokens: { get, refused: () => undefined } })

const code = async (value: number, operation = "product.*") => {
  const given = await world()
  given.tts.faults.add({ kind: "code", code: value, message: "words of TikTok", operation, times: Infinity })
  return given
}

const fault = async (
  kind: "foreign-json" | "html" | "reset-after" | "server-error" | "timeout" | "truncated",
  status?: number,
) => {
  const given = await world()
  given.tts.faults.add({ kind, operation: "product.*", ...(status !== undefined && { status }) } as Fault)
  return given
}

/** A shop whose products a server answers with what the sandbox never sends. */
const answering = async (answer: Answer): Promise<ShopCalls> => {
  const server = await wire([answer])
  servers.push(server)
  const { tiktok } = await world({}, { baseUrl: server.url })
  return tiktok.shop({ id: "7495", cipher: "a-cipher" })
}

const servers: Array<Wire> = []
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close()
})

const state = "0123456789abcdef"

const folder = mkdtempSync(join(tmpdir(), "troubleshooting-"))
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }))
let files = 0

interface FailingJob extends QueueOptions {
  readonly handler?: JobHandler<string>
  /** What another program does to the file before or while the job runs. */
  readonly sql?: string
}

/** The first error that a worker reports. */
const jobError = async ({ handler = () => undefined, sql, ...options }: FailingJob): Promise<never> => {
  const file = join(folder, `${++files}.db`)
  const jobs = sqlite(file)
  const mails = queue<string>("mails", options)
  const change = () => {
    const other = new DatabaseSync(file)
    if (sql !== undefined) other.exec(sql)
    other.close()
  }
  try {
    await jobs.send(mails, "Hello", { id: "1" })
    change()
    throw await new Promise((onError) => {
      const work: JobHandler<string> = (job) => {
        change()
        return handler(job)
      }
      void jobs.work(mails, work, { onError, closeWithinMs: 100 })
    })
  } finally {
    await jobs.close()
  }
}

const untilAborted: JobHandler<string> = ({ signal }) =>
  new Promise((resolve) => signal.addEventListener("abort", resolve, { once: true }))

/** What goes wrong, by the message that the page has for it. */
const failures: Readonly<Record<string, () => Promise<unknown>>> = {
  "SignatureError: TikTok refused with code 106001: The 'sign' is invalid": async () =>
    (await world({}, { appSecret: "of-another-app" })).tiktok.getProducts(),
  "SignatureError: TikTok refused with code 36009004: Invalid timestamp": async () => {
    const { tiktok } = await world({ clock: Date.now() + 600_000 }, { learnClock: false })
    return tiktok.getProducts()
  },
  "AuthenticationError: The access token of account '…' could not be refreshed": async () => {
    const { tts, tiktok } = await world({}, { refreshToken: undefined })
    tts.expireToken()
    return tiktok.getProducts()
  },
  "AuthenticationError: TikTok refused with code 105002": async () => (await code(105002)).shop.getProducts(),
  "AuthenticationError: TikTok refused with code 36009004: Invalid credentials. The 'x-tts-access-token' header":
    async () => {
      const { tts, tiktok } = await stored()
      tts.revoke()
      return tiktok.getProducts()
    },
  "AuthenticationError: TikTok refused with code 101000": async () => {
    const { tiktok, tts } = await world({ accounts: [{ shops: [{}] }, { shops: [{}] }] })
    return tiktok.shop(tts.shops()[1]!).getProducts()
  },
  "AuthenticationError: The token provider failed in 'get'": async () =>
    provided(() => Promise.reject(new Error("the vault is sealed"))).getProducts(),
  "AuthenticationError: The token provider's answer is unusable": async () =>
    provided(() => ({ accessToken: "" })).getProducts(),
  "ReauthorizationRequiredError: Account '…' has to authorize again": async () => {
    const { tiktok, tts } = await stored()
    tts.revoke()
    const { tokens } = tiktok.parts
    if (tokens.kind === "stored") {
      await Client.runPromise(tokens.of.refresh(tts.shops()[0]!.openId)).catch(() => undefined)
    }
    return tiktok.getProducts()
  },
  "AuthenticationError: TikTok refused with code 36004004: Invalid auth code": async () => {
    const { tiktok, tts } = await stored()
    const { code } = tts.authorize()
    await tiktok.exchangeCodeForToken(code)
    return tiktok.exchangeCodeForToken(code)
  },
  "AuthenticationError: TikTok refused with code 98001006": async () =>
    (await stored()).tiktok.refreshAccessToken("TTP_withdrawn-long-ago"),
  "AuthenticationError: The seller or creator refused consent": async () =>
    (await world()).tiktok.parseCallback(`https://app.example/?code=null&error=auth_denied&state=${state}`, { state }),
  "ValidationError: The state of the callback is not the one this consent began with": async () =>
    (await world()).tiktok.parseCallback(`https://app.example/?code=1&state=${state}`, { state: `${state}0` }),
  "ValidationError: There is no account yet": async () =>
    (await world({}, { accessToken: undefined, refreshToken: undefined, store: makeMemory() })).tiktok.getProducts(),
  "StoreError: The record '…' cannot be read: it is not the JSON that was written": async () => {
    const store = makeMemory()
    const { tts } = await stored(encrypted(store, { keys: { "2026": generateKey() } }))
    return createTikTokShop({ ...tts.config, accessToken: undefined, refreshToken: undefined, store }).getProducts()
  },
  "StoreError: The record '…' cannot be decrypted": async () => {
    const inner = makeMemory()
    const { tts } = await stored(encrypted(inner, { keys: { "2026": generateKey() } }))
    const store = encrypted(inner, { keys: { "2026": generateKey() } })
    return createTikTokShop({ ...tts.config, accessToken: undefined, refreshToken: undefined, store }).getProducts()
  },
  "PermissionError: TikTok refused with code 105005": async () => {
    const { tiktok } = await world({ accounts: [{ granted_scopes: ["seller.product.basic"], shops: [{}] }] })
    return tiktok.call(getAuthorizedShops)
  },
  "ShopInactiveError: TikTok refused with code 36009043: shop is inactive": async () => {
    const { shop, tts } = await world()
    tts.deactivateShop()
    return shop.getProducts()
  },
  "ShopInactiveError: … was not sent: TikTok refuses calls of shop '…' as inactive": async () => {
    const { shop, tts } = await world()
    tts.deactivateShop()
    await shop.getProducts().catch(() => undefined)
    return shop.getProducts()
  },
  "PermissionError: TikTok refused with code 36009033": async () => (await code(36009033)).shop.getProducts(),
  "RateLimitError: TikTok refused with code 36009002": async () => {
    const { shop } = await world({ rateLimit: { requestsPerSecond: 1, burst: 1 } })
    return Promise.all([1, 2, 3, 4].map(() => shop.call(getOrderList, { page_size: 1 })))
  },
  "RateLimitError: TikTok refused with code 36009037": async () => (await code(36009037)).shop.getProducts(),
  "OverloadError: … calls wait for the rate limit already": async () => {
    const { tiktok } = await world({}, { rateLimit: { ratePerSecond: 1, burst: 1, maxQueue: 2 } })
    return Promise.all([1, 2, 3, 4, 5].map(() => tiktok.call(getAuthorizedShops)))
  },
  "OverloadError: … kept failing, so calls to it are held back": async () => {
    const { tts, tiktok } = await world({}, { breaker: { minimumRequests: 1 } })
    tts.faults.add({ kind: "server-error", times: Infinity })
    await tiktok.call(getAuthorizedShops).catch(() => undefined)
    return tiktok.call(getAuthorizedShops)
  },
  "JobError: A handler of the queue '…' did not end within … ms": () =>
    jobError({ timeoutMs: 20, handler: untilAborted }),
  "JobError: A job of the queue '…' started … times, and its worker died each time": () =>
    jobError({ sql: "UPDATE jobs SET attempt = 1000" }),
  "JobError: A job of the queue '…' cannot be read": () => jobError({ sql: "UPDATE jobs SET payload = 'Hello'" }),
  "StoreError: The worker of the queue '…' lost the lease of a job": () =>
    jobError({ leaseMs: 60, sql: "UPDATE jobs SET token = 'of another worker'", handler: untilAborted }),
  "StoreError: The file '…' cannot be opened": async () =>
    sqlite(join(folder, "none", "jobs.db")).counts(queue("mails")),
  "StoreError: The jobs are closed": async () => {
    const jobs = memory()
    await jobs.close()
    return jobs.counts(queue("mails"))
  },
  "StoreError: PostgreSQL could not be reached or did not run a statement on the jobs": async () =>
    pgBoss({ connectionString: "postgresql://127.0.0.1:1/shop" }).counts(queue("mails")),
  "ConfigurationError: The queue '…': 'mode' is … here and … in another declaration of the queue": async () => {
    const jobs = memory()
    await jobs.counts(queue("mails"))
    return jobs.counts(queue("mails", { mode: "ordered" }))
  },
  "ValidationError: A job of the queue '…' was not sent: its data": async () => memory().send(queue("mails"), 1n),
  "LimitError: … items, and the platform takes … at most": async () => {
    const { shop } = await world()
    return shop.call(getOrderDetail, { ids: Array.from({ length: 51 }, String) })
  },
  "LimitError: TikTok refused with code 12052180": async () => (await code(12052180)).shop.getProducts(),
  "ValidationError: There are … shops to choose from": async () =>
    (await world({ shops: [{}, {}] })).tiktok.getProducts(),
  "ValidationError: No account is known for the shop '…'": async () =>
    (await world()).tiktok.shop("7000000000000000000").getProducts(),
  "ValidationError: TikTok refused with code 106013: Missing identifier. The 'shop_cipher' query parameter is required":
    async () => (await world()).shop.request({ method: "GET", path: "/product/202309/categories" }),
  "ValidationError: TikTok refused with code 36009004: Unexpected identifier. The 'shop_cipher' query parameter is not required":
    async () =>
      (await world()).shop.request({ method: "GET", path: "/authorization/202309/shops", shopCipher: "required" }),
  "ValidationError: getProducts: 'pageSize' must be a whole number from 1 to 100": async () =>
    (await world()).shop.getProducts({ pageSize: 101 }),
  "ValidationError: getOrders: 'startTime' is in milliseconds": async () =>
    (await world()).shop.getOrders({ startTime: Date.now() }),
  "ValidationError: TikTok refused with code …": async () => {
    const { shop } = await code(12052015)
    return shop.call(createProduct, {} as never)
  },
  "ValidationError: TikTok refused with code 36009014": async () => (await code(36009014)).shop.getProducts(),
  "NotFoundError: TikTok refused with code 12019150": async () =>
    (await world()).shop.getProduct("1729000000000000000"),
  "NotFoundError: getOrder: this shop has no order …": async () => (await world()).shop.getOrder("576461413038785752"),
  "NotFoundError: TikTok refused with code 36009009: Invalid path": async () =>
    (await world()).shop.request({ method: "GET", path: "/product/209912/products", shopCipher: "required" }),
  "PartialError: … of the items failed": async () => {
    const { shop, tts } = await world()
    const skus = [{ id: "1729000000000000001", inventory: [{ warehouse_id: "1", quantity: 1 }] }]
    return shop.call(updateInventory, { product_id: tts.products()[0]!.id, skus }, { partial: "fail" })
  },
  "UnsupportedError: deleteVideo: … is published": async () =>
    (await world()).tiktok.deleteVideo("7123456789012345678"),
  "NetworkError: Could not agree with … on a secure connection": async () => {
    const selfSigned = createSecureServer({ key: certificates.key, cert: certificates.selfSigned })
    await new Promise<void>((resolve) => selfSigned.listen(0, "127.0.0.1", resolve))
    const { port } = selfSigned.address() as AddressInfo
    try {
      await (await world({}, { baseUrl: `https://127.0.0.1:${port}` })).tiktok.call(getAuthorizedShops)
    } finally {
      await new Promise((resolve) => selfSigned.close(resolve))
    }
  },
  "UnsupportedError: … is a GET with a JSON body, which no fetch sends": async () => {
    const { tts, tiktok } = await world({}, { fetch })
    await tiktok.shop(tts.shops()[0]!.id).call(getAvailableShippingTemplate, { product_attribute: {} } as never)
  },
  "NetworkError: Could not connect to …": async () => {
    const gone = createServer()
    await new Promise<void>((resolve) => gone.listen(0, "127.0.0.1", resolve))
    const { port } = gone.address() as AddressInfo
    await new Promise((resolve) => gone.close(resolve))
    return (await world({}, { baseUrl: `http://127.0.0.1:${port}` })).tiktok.getProducts()
  },
  "NetworkError: The connection to … broke before an answer came": async () =>
    (await fault("reset-after")).shop.getProducts(),
  "NetworkError: No complete answer within … ms": async () =>
    (await fault("timeout")).shop.getProducts({}, { attemptTimeoutMs: 100 }),
  "NetworkError: The call did not end within … ms": async () => {
    const { shop, tts } = await world()
    await shop.getProducts({ pageSize: 1 })
    tts.faults.add({ kind: "timeout", operation: "product.*" })
    return shop.getProducts({}, { timeoutMs: 100 })
  },
  "ServerError: TikTok refused with code 36009003": async () => (await fault("server-error")).shop.getProducts(),
  "NetworkError: A proxy in front of … wants a login (HTTP 407)": async () =>
    (await world({}, { fetch: async () => new Response("", { status: 407 }) })).shop.getProducts(),
  "DecodeError: … has the content-encoding '…' and cannot be decoded": async () =>
    (await answering({ headers: { "content-encoding": "sdch" }, text: "?" })).getProducts(),
  "DecodeError: The answer (HTTP 200) has a 'products[0].skus' that is not a list": async () =>
    (await answering(ok({ products: [{ id: "1", skus: 5 }] }))).getProducts(),
  "ServerError: The answer (HTTP 502, text/html": async () => (await fault("html")).shop.getProducts(),
  "NetworkError: The answer of … broke off before its end": async () => (await fault("truncated")).shop.getProducts(),
  "DecodeError: The answer (HTTP 200) does not say that the call succeeded": async () =>
    (await fault("foreign-json")).shop.getProducts(),
  "DecodeError: The answer (HTTP 404) does not say that the call succeeded": async () =>
    (await fault("foreign-json", 404)).shop.getProducts(),
  "ConfigurationError: The configuration: 'appKey' is missing": async () => {
    vi.stubEnv("TIKTOK_SHOP_APP_KEY", "")
    vi.stubEnv("TIKTOK_SHOP_APP_SECRET", "")
    return createTikTokShop()
  },
  "ConfigurationError: generateAuthorizationUrl: 'serviceId' is missing": async () => {
    const { tts } = await world()
    return createTikTokShop({ ...tts.config, serviceId: undefined }).generateAuthorizationUrl()
  },
  "ConfigurationError: The configuration: 'appSecret' must not be in a browser": async () => {
    vi.stubGlobal("document", {})
    vi.stubGlobal("process", { ...process, versions: {} })
    return createTikTokShop()
  },
  "ConfigurationError: Encryption at rest: 'keys.2026' is not base64": async () =>
    encrypted(makeMemory(), { keys: { "2026": "no key" } }),
}

const page = readFileSync(join(import.meta.dirname, "../../docs/troubleshooting.md"), "utf8")
/** A SyntaxError is Node's, before any code of the SDK runs. */
const messages = [...page.matchAll(/^\| `((?!SyntaxError)\w+Error: .*?)` \|/gm)].map(([, message]) => message!)

test("every message of the page is tried here, and none twice", () => {
  expect(messages.toSorted()).toEqual(Object.keys(failures).toSorted())
})

/** Any text stands for `…`. */
const pattern = (message: string): RegExp =>
  new RegExp(
    `^${message
      .split("…")
      .map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
      .join(".+")}`,
  )

test.each(messages)("%s", async (message) => {
  vi.stubEnv("TIKTOK_SHOP_SERVICE_ID", "")
  const error = await failures[message]!().then(
    () => "no error",
    (failed: unknown) => failed,
  )
  expect(String(error)).toMatch(pattern(message))
})
