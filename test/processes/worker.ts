/** One process of several. It does what {@link Task} says and reports; it ends when its parent does. */
import { getAuthorizedShops } from "@tiktok-shop-kit/api/authorization"
import type { RecordStore } from "@tiktok-shop-kit/oauth"
import { encrypted } from "@tiktok-shop-kit/oauth/encryption"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import { makeRateLimiter } from "../../packages/redis/src/index.ts"
import { account, appKey, appSecret, storedAt } from "./accounts.ts"
import type { CallsTask } from "./calls.ts"
import { clientOf, patient, type Place, storeAt } from "./stores.ts"

/** Where a refresher stops, for the parent to kill it. "after the request" is the parent's to see. */
export type Step =
  | "holding the lock"
  | "before the request"
  | "after the request"
  | "before it is kept"
  | "after it is kept"

export type Task =
  | {
      readonly kind: "token"
      readonly place: Place
      readonly origin: string
      readonly leaseMs: number
      readonly callers: number
      readonly stopAt?: Step
    }
  | {
      /** All bring the same pair: as options of the kit beside the store, or with `importTokens`. */
      readonly kind: "bring tokens"
      readonly how: "options" | "importTokens"
      readonly place: Place
      readonly origin: string
      readonly refreshToken: string
    }
  | {
      readonly kind: "limit"
      readonly path: string
      readonly key: string
      readonly ratePerSecond: number
      readonly burst: number
      readonly origin: string
      readonly callers: number
      readonly untilMs: number
    }
  | CallsTask
  | { readonly kind: "maintain"; readonly place: Place; readonly origin: string; readonly leaseMs: number }
  /** Refreshes the accounts in turn until it is killed, under `keys`, of which the last writes. */
  | {
      readonly kind: "refresh in turn"
      readonly place: Place
      readonly origin: string
      readonly openIds: ReadonlyArray<string>
      readonly keys: Readonly<Record<string, string>>
    }
  | {
      readonly kind: "rekey"
      readonly place: Place
      readonly origin: string
      readonly keys: Readonly<Record<string, string>>
      readonly to: string
      /** The process kills itself (kill -9) during this write. */
      readonly dieAtWrite?: number
    }
  | {
      readonly kind: "webhook"
      readonly place: Place
      readonly app: {
        readonly appKey: string
        readonly appSecret: string
        readonly baseUrl: string
        readonly authUrl: string
      }
      readonly delivery: { readonly body: string; readonly signature: string }
    }

export type Report =
  /** It is there. */
  | { readonly type: "ready" }
  /** All callers are waiting, or the refresher stopped where it was told to. */
  | { readonly type: "waiting" }
  | { readonly type: "stopped" }
  | {
      readonly type: "tokens"
      readonly succeeded: number
      readonly tokens: ReadonlyArray<string>
      readonly errors: ReadonlyArray<string>
    }
  | { readonly type: "grants"; readonly grants: ReadonlyArray<readonly [atMs: number, tokens: number]> }
  /** How many calls succeeded, and how the others ended. */
  | { readonly type: "called"; readonly succeeded: number; readonly errors: ReadonlyArray<string> }
  | { readonly type: "maintained"; readonly outcomes: ReadonlyArray<string> }
  | { readonly type: "refreshing" }
  | {
      readonly type: "rekeyed"
      readonly done: number
      readonly of: number
      readonly remaining: ReadonlyArray<string>
      readonly errors: ReadonlyArray<string>
    }
  | { readonly type: "products"; readonly titles: ReadonlyArray<string> }
  | { readonly type: "failed"; readonly error: string }

const report = (said: Report): void => void process.send?.(said)

const stop = Effect.suspend(() => {
  report({ type: "stopped" })
  return Effect.never
})

/** A refresh writes twice under its lease: the journal entry, then the new pair. */
const stopping = (store: RecordStore, step: Step): RecordStore => {
  let writes = 0
  return {
    ...store,
    lease: (...args) =>
      step === "holding the lock" ? Effect.tap(store.lease(...args), () => stop) : store.lease(...args),
    compareAndSet: (...args) => {
      const write = store.compareAndSet(...args)
      writes++
      if (writes === 1) return step === "before the request" ? Effect.tap(write, () => stop) : write
      if (step === "before it is kept") return Effect.andThen(stop, write)
      return step === "after it is kept" ? Effect.tap(write, () => stop) : write
    },
  }
}

const token = async (task: Task & { readonly kind: "token" }): Promise<Report> => {
  const store = await storeAt(task.place)
  const stored = storedAt(task.origin, task.stopAt === undefined ? store : stopping(store, task.stopAt), task.leaseMs)
  const callers = Array.from({ length: task.callers }, () =>
    Effect.runPromise(Effect.result(stored.resolve({ account }, getAuthorizedShops))),
  )
  report({ type: "waiting" })
  const results = await Promise.all(callers)
  const tokens = results.flatMap((result) =>
    result._tag === "Success" ? [Redacted.value(result.success.accessToken)] : [],
  )
  const errors = results.flatMap((result) =>
    result._tag === "Failure" ? [`${result.failure._tag}: ${result.failure.message}`] : [],
  )
  return { type: "tokens", succeeded: tokens.length, tokens: [...new Set(tokens)], errors: [...new Set(errors)] }
}

/** The token that the calls of this process have afterwards. */
const bringTokens = async (task: Task & { readonly kind: "bring tokens" }): Promise<Report> => {
  const { createTikTokShop } = await import("tiktok-shop-kit")
  const { place, origin, refreshToken } = task
  const app = { appKey, appSecret, baseUrl: origin, authUrl: origin, store: await storeAt(place) }
  const pair = task.how === "options" ? { accessToken: "TTP_an-access-token-that-ended", refreshToken } : {}
  const tiktok = createTikTokShop({ ...app, ...pair })
  report({ type: "waiting" })
  const imported = task.how === "options" ? [] : await tiktok.importTokens([{ refreshToken }])
  const errors = imported.flatMap((one) => (one.ok ? [] : [`${one.error._tag}: ${one.error.message}`]))
  await tiktok.call(getAuthorizedShops)
  const { accessToken } = await Effect.runPromise(tiktok.parts.tokens.of.resolve({}, getAuthorizedShops))
  return { type: "tokens", succeeded: 1, tokens: [Redacted.value(accessToken)], errors }
}

/** Callers that do nothing but ask for a turn and make a request, until the time is over. */
const limit = async (task: Task & { readonly kind: "limit" }): Promise<Report> => {
  const { path, key, ratePerSecond, burst, origin, callers, untilMs } = task
  const grants: Array<readonly [number, number]> = []
  const limiter = makeRateLimiter({
    client: await clientOf(path),
    ratePerSecond,
    burst,
    onGrant: ({ atMs, tokens }) => grants.push([atMs, tokens]),
    ...patient,
  })
  const caller = async (): Promise<void> => {
    while (Date.now() < untilMs) {
      await Effect.runPromise(limiter.acquire({ key }))
      await (await fetch(origin)).arrayBuffer()
    }
  }
  await Promise.all(Array.from({ length: callers }, caller))
  return { type: "grants", grants }
}

/** The kit takes its time to load, and only these tasks need it. */
const calls = async (task: CallsTask): Promise<Report> => {
  const { makeCalls } = await import("./calls.ts")
  return { type: "called", ...(await makeCalls(task)) }
}

/** It has only a store, the app's keys and the webhook. */
const webhook = async ({ place, app, delivery }: Task & { readonly kind: "webhook" }): Promise<Report> => {
  const { createTikTokShop } = await import("tiktok-shop-kit")
  const { searchProducts } = await import("@tiktok-shop-kit/api/product")
  const tiktok = createTikTokShop({ ...app, store: await storeAt(place) })
  if (!tiktok.validateWebhookSignature(delivery)) throw new Error("the delivery is not from TikTok")
  const { shop_id } = JSON.parse(delivery.body) as { shop_id: string }
  const { products } = await tiktok.shop(shop_id).call(searchProducts, { page_size: 3 })
  return { type: "products", titles: products.map(({ title }) => title ?? "") }
}

const maintain = async ({ place, origin, leaseMs }: Task & { readonly kind: "maintain" }): Promise<Report> => {
  const accounts = await Effect.runPromise(storedAt(origin, await storeAt(place), leaseMs).maintain())
  return {
    type: "maintained",
    outcomes: accounts.map((one) => ("error" in one ? `${one.outcome}: ${one.error.message}` : one.outcome)),
  }
}

const refreshInTurn = async (task: Task & { readonly kind: "refresh in turn" }): Promise<Report> => {
  const stored = storedAt(task.origin, encrypted(await storeAt(task.place), { keys: task.keys }), 5_000)
  for (let turn = 0; ; turn++) {
    for (const openId of task.openIds) await Effect.runPromise(stored.refresh(openId))
    if (turn === 0) report({ type: "refreshing" })
  }
}

/** Kills this process (kill -9) at some moment of a write, which takes longer than a turn of the event loop. */
const dyingAtWrite = (store: RecordStore, dieAtWrite: number): RecordStore => {
  let writes = 0
  return {
    ...store,
    compareAndSet: (...args) => {
      if (++writes === dieAtWrite) setTimeout(() => process.kill(process.pid, "SIGKILL"), dieAtWrite % 4)
      return store.compareAndSet(...args)
    },
  }
}

const rekey = async (task: Task & { readonly kind: "rekey" }): Promise<Report> => {
  const { place, origin, keys, to, dieAtWrite } = task
  const store = encrypted(await storeAt(place), { keys })
  const stored = storedAt(origin, dieAtWrite === undefined ? store : dyingAtWrite(store, dieAtWrite), 5_000)
  const { errors, ...counts } = await Effect.runPromise(stored.rekey({ to }))
  return { type: "rekeyed", ...counts, errors: errors.map(({ message }) => message) }
}

const perform = (task: Task): Promise<Report> => {
  switch (task.kind) {
    case "token":
      return token(task)
    case "bring tokens":
      return bringTokens(task)
    case "limit":
      return limit(task)
    case "calls":
      return calls(task)
    case "maintain":
      return maintain(task)
    case "refresh in turn":
      return refreshInTurn(task)
    case "rekey":
      return rekey(task)
    case "webhook":
      return webhook(task)
  }
}

process.on("message", (task: Task) => {
  perform(task).then(report, (error: unknown) => report({ type: "failed", error: String(error) }))
})
process.on("disconnect", () => process.exit(0))
report({ type: "ready" })
