/**
 * A platform that a test scripts, in place of the network: it has its own clock, checks timestamp, signature and token as
 * the gateway does, and then does what the next fault says. It writes down every request that reached it.
 */
import type * as Client from "@tiktok-shop-kit/client"
import { NetworkError, ServerError, TimeoutError } from "@tiktok-shop-kit/errors"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import { createHmac } from "node:crypto"
import { createThing } from "../support/operations.ts"

export type Fault =
  | { readonly kind: "ok" }
  /** Carried out late. */
  | { readonly kind: "late"; readonly ms: number }
  /** Refused before it ran. */
  | { readonly kind: "throttle"; readonly afterSeconds?: number }
  /** The platform failed: carried out or not. */
  | { readonly kind: "down" }
  | { readonly kind: "page" }
  | { readonly kind: "reset" }
  | { readonly kind: "timeout" }
  /** The request was not sent. */
  | { readonly kind: "unreachable" }
  /** Every token that was issued so far expires. */
  | { readonly kind: "expire" }
  | { readonly kind: "refuse" }

export type Verdict = Fault["kind"] | "clock" | "signature" | "token" | "refreshed"

export interface Arrival {
  /** Which logical call. */
  readonly id: string
  readonly operation: Client.AnyOperation
  readonly atMs: number
  endedMs: number | undefined
  /** Seconds, by the platform's clock, that its timestamp is off. */
  readonly off: number
  verdict: Verdict
  /** What a throttled one was told to wait. */
  retryAfterMs: number
}

/** After these faults the outcome is unknown. */
export const unknowns: ReadonlyArray<Verdict> = ["down", "page", "reset", "timeout"]

/** `createThing` of a platform that takes no idempotency key: a repeated request makes a second thing. */
const { idempotencyKey: _, ...keyless } = createThing
export const addThing: typeof createThing = keyless

export const app = { appKey: "29a39d", appSecret: "e59af819cc", accessToken: "token-0", refreshToken: "refresh-0" }

const json = (serverMs: number, status: number, body: object, headers: Record<string, string> = {}): Client.Reply => ({
  status,
  headers: new Headers({ "content-type": "application/json", date: new Date(serverMs).toUTCString(), ...headers }),
  body: { message: "Success", request_id: "r", ...body },
})

/** By the rule of the protocol, written a second time: names sorted, values decoded, the body between. */
const signatureOf = ({ path, query, body }: Client.Call): string => {
  const text = Object.entries(query)
    .filter(([name]) => name !== "sign" && name !== "access_token")
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flat()
    .join("")
  const sent = body?.kind === "text" ? body.text : ""
  const message = app.appSecret + path + text + sent + app.appSecret
  return createHmac("sha256", app.appSecret).update(message).digest("hex")
}

export interface Platform {
  readonly transport: Client.Transport
  readonly arrivals: ReadonlyArray<Arrival>
  /** Requests that have not ended. */
  readonly underWay: () => number
  readonly refreshes: () => number
}

/**
 * `skewMs`: how far its clock is ahead of ours; `latencyMs`: how long every answer takes; `downUntilMs`: before this time by
 * our clock everything fails with a gateway's 503 page.
 */
export const platform = (
  faults: ReadonlyArray<Fault>,
  { skewMs = 0, latencyMs = 0, downUntilMs = -Infinity } = {},
): Platform => {
  const left = [...faults]
  const arrivals: Array<Arrival> = []
  let underWay = 0
  let refreshes = 0
  let token = app.accessToken

  const failing = (kind: "page" | "reset" | "timeout" | "unreachable", call: Client.Call) => {
    const fields = { message: kind, operation: call.operation.id, retry: "backoff" as const }
    switch (kind) {
      case "page":
        return new ServerError({ ...fields, outcome: "unknown", status: 502 })
      case "reset":
        return new NetworkError({ ...fields, outcome: "unknown", reason: "reset" })
      case "timeout":
        return new TimeoutError({ ...fields, outcome: "unknown", scope: "attempt", timeoutMs: 30_000 })
      case "unreachable":
        return new NetworkError({ ...fields, outcome: "not-sent", reason: "connect" })
    }
  }

  const renewed = (serverMs: number) => {
    refreshes += 1
    token = `token-${refreshes}-${Math.floor(serverMs)}`
    return {
      access_token: token,
      access_token_expire_in: Math.floor(serverMs / 1000) + 604_800,
      refresh_token: `refresh-${refreshes}`,
      refresh_token_expire_in: Math.floor(serverMs / 1000) + 31_536_000,
      open_id: "seller",
      user_type: 0,
    }
  }

  const carriedOut = (serverMs: number, call: Client.Call, arrival: Arrival, fault: Fault) => {
    const answer = (status: number, body: object, headers = {}) => Effect.succeed(json(serverMs, status, body, headers))
    const done = { code: 0, data: { id: "1", things: [] } }
    switch (fault.kind) {
      case "late":
        return Effect.delay(answer(200, done), fault.ms)
      case "throttle":
        arrival.retryAfterMs = (fault.afterSeconds ?? 0) * 1000
        return answer(
          429,
          { code: 36009002, message: "too many requests" },
          fault.afterSeconds === undefined ? {} : { "retry-after": String(fault.afterSeconds) },
        )
      case "down":
        return answer(500, { code: 36009003, message: "internal error" })
      case "refuse":
        return answer(200, { code: 12052217, message: "'title' is taken" })
      case "ok":
      case "expire":
        return answer(200, done)
      default:
        return Effect.fail(failing(fault.kind, call))
    }
  }

  const transport: Client.Transport = (call) =>
    Effect.withFiber((fiber) => {
      const clock = fiber.getRef(Clock.Clock)
      const atMs = clock.currentTimeMillisUnsafe()
      const serverMs = atMs + skewMs
      const isAuth = call.operation.platform === "auth"
      const off = isAuth ? 0 : Number(call.query["timestamp"]) - serverMs / 1000
      const isDown = atMs < downUntilMs
      const fault: Fault = isDown
        ? { kind: "page" }
        : isAuth
          ? ({ kind: "ok" } as const)
          : (left[0] ?? ({ kind: "ok" } as const))
      const arrival: Arrival = {
        id: call.headers["x-call"] ?? "",
        operation: call.operation,
        atMs,
        endedMs: undefined,
        off,
        verdict: fault.kind,
        retryAfterMs: 0,
      }
      arrivals.push(arrival)
      underWay += 1
      const answer = gate(call, serverMs, arrival, fault, isAuth)
      return Effect.onExit(latencyMs === 0 ? answer : Effect.delay(answer, latencyMs), () =>
        Effect.sync(() => {
          underWay -= 1
          arrival.endedMs = clock.currentTimeMillisUnsafe()
        }),
      )
    })

  const gate = (call: Client.Call, serverMs: number, arrival: Arrival, fault: Fault, isAuth: boolean) => {
    const refused = (verdict: Verdict, status: number, code: number, message: string) => {
      arrival.verdict = verdict
      return Effect.succeed(json(serverMs, status, { code, message }))
    }
    if (isAuth) {
      arrival.verdict = "refreshed"
      return Effect.succeed(json(serverMs, 200, { code: 0, data: renewed(serverMs) }))
    }
    if (arrival.off < -300 || arrival.off > 30) return refused("clock", 400, 36009004, "timestamp is expired")
    if (call.query["sign"] !== signatureOf(call)) return refused("signature", 401, 106001, "signature is invalid")
    if (fault.kind === "expire") token = "not issued yet"
    if (fault.kind === "expire" || call.headers["x-tts-access-token"] !== token) {
      if (fault.kind === "expire") left.shift()
      return refused("token", 401, 105002, "access_token is expired")
    }
    left.shift()
    return carriedOut(serverMs, call, arrival, fault)
  }

  return { transport, arrivals, underWay: () => underWay, refreshes: () => refreshes }
}
