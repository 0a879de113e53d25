/**
 * The published and computed vectors of webhook deliveries: each through `verify`, and each over a socket through the handler
 * behind node:http, with the clock at the vector's time.
 */
import { type Handler, makeHandler, type Scheme, verify, type WebhookEvent } from "@tiktok-shop-kit/webhooks"
import { toNodeListener } from "@tiktok-shop-kit/webhooks/node"
import { expect, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as TestClock from "effect/testing/TestClock"
import * as http from "node:http"
import type { AddressInfo } from "node:net"
import { afterEach, beforeEach, describe, vi } from "vitest"
import file from "../vectors/webhooks.json" with { type: "json" }

interface Vector {
  readonly id: string
  readonly scheme: Scheme
  readonly app_key?: string
  readonly app_secret?: string
  readonly client_secret?: string
  readonly body: string
  readonly headers: Readonly<Record<string, string>>
  /** `null`: the receiver's choice. */
  readonly valid: boolean | null
  readonly timestamp?: number
  readonly now?: number
  readonly tolerance_s?: number
}

const vectors = file.vectors as unknown as ReadonlyArray<Vector>

/** The reason of each refusal. Upper-case hex, on which receivers disagree, is refused: the platform documents lower case. */
const refusals: Readonly<Record<string, string>> = {
  "tts-upper-hex": "malformed",
  "tts-bearer-prefix": "malformed",
  "tts-tampered": "signature",
  "tts-wrong-secret": "signature",
  "tts-missing": "missing-header",
  "dev-stale": "stale",
  "dev-missing-s": "malformed",
}

/** What each accepted delivery is read as. */
const names: Readonly<Record<string, string | undefined>> = {
  "tts-official-golden": "ORDER_STATUS_CHANGE",
  "tts-ecomphp-unit": "ORDER_STATUS_CHANGE",
  "tts-unicode": "NEW_MESSAGE",
  "tts-whitespace": "ORDER_STATUS_CHANGE",
  "tts-empty-body": undefined,
  "tts-deauth": "SELLER_DEAUTHORIZATION",
  "tts-auth-expiring": "UPCOMING_AUTHORIZATION_EXPIRATION",
  "dev-basic": "video.publish.completed",
  "dev-unicode": "Unknown",
  "timestamped-basic": "ORDER_STATUS_CHANGE",
}

const appOf = ({ app_key, app_secret, client_secret }: Vector) => ({
  appKey: app_key ?? "app",
  appSecret: app_secret ?? client_secret ?? "",
})

const timeOf = ({ now, timestamp = 0 }: Vector): number => (now ?? timestamp) * 1000

it("every vector is accepted or refused for a reason", () => {
  const accepted = vectors.filter(({ valid }) => valid === true).map(({ id }) => id)
  expect(accepted).toEqual(Object.keys(names))
  expect(vectors.filter(({ valid }) => valid !== true).map(({ id }) => id)).toEqual(Object.keys(refusals))
})

describe("through verify", () => {
  for (const vector of vectors) {
    it.effect(vector.id, () =>
      Effect.gen(function* () {
        yield* TestClock.setTime(timeOf(vector))
        const { scheme, headers, tolerance_s: toleranceSeconds } = vector
        for (const body of [vector.body, new TextEncoder().encode(vector.body)]) {
          const result = yield* Effect.result(verify({ scheme, headers, body, apps: appOf(vector), toleranceSeconds }))
          if (vector.id in names)
            expect(result).toMatchObject({ _tag: "Success", success: { scheme, ...appKeyOf(vector) } })
          else expect(result).toMatchObject({ _tag: "Failure", failure: { reason: refusals[vector.id] } })
        }
      }),
    )
  }
})

const appKeyOf = (vector: Vector) => ({ appKey: appOf(vector).appKey })

/** Serves a handler on a socket for as long as the scope is open. */
const served = (handler: Handler) =>
  Effect.acquireRelease(
    Effect.promise(async () => {
      const server = http.createServer(toNodeListener(handler))
      await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
      return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/tiktok` }
    }),
    ({ server }) =>
      Effect.promise(
        () =>
          new Promise<void>((resolve) => {
            server.close(() => resolve())
            server.closeAllConnections()
          }),
      ),
  )

describe("over a socket", () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"] }))
  afterEach(() => void vi.useRealTimers())

  for (const vector of vectors) {
    it.effect(vector.id, () =>
      Effect.gen(function* () {
        vi.setSystemTime(timeOf(vector))
        const events: Array<WebhookEvent> = []
        const reasons: Array<string> = []
        const { url } = yield* served(
          makeHandler({
            scheme: vector.scheme,
            apps: appOf(vector),
            toleranceSeconds: vector.tolerance_s,
            onAny: (event) => void events.push(event),
            onRejected: ({ reason }) => void reasons.push(reason),
          }),
        )
        const { headers, body } = vector
        const response = yield* Effect.promise(() => fetch(url, { method: "POST", headers, body }))
        const refused = refusals[vector.id]
        expect(response.status).toBe(refused === undefined ? 200 : 401)
        expect(yield* Effect.promise(() => response.text())).toBe("")
        expect(reasons).toEqual(refused === undefined ? [] : [refused])
        expect(events.map(({ name }) => name)).toEqual([names[vector.id]].filter(Boolean))
      }),
    )
  }
})
