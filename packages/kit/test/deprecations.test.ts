import * as Client from "@tiktok-shop-kit/client"
import { expect, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Logger from "effect/Logger"
import * as TestClock from "effect/testing/TestClock"
import type { DeprecationWarning } from "../src/config.ts"
import { deprecations } from "../src/deprecations.ts"

const operation = (deprecated?: Client.Deprecation): Client.Operation<{}, unknown, "shop"> => ({
  id: "thing.202309.readThing",
  method: "GET",
  path: "/thing/202309/things",
  platform: "shop",
  media: "none",
  answer: "json",
  access: "none",
  shopCipher: "forbidden",
  safety: "read",
  scopes: [],
  ...(deprecated !== undefined && { deprecated }),
})

const fetch = (async () => Response.json({ ok: true })) as typeof globalThis.fetch

/** A client that is only this middleware, and its warnings. */
const client = (named = new Set<string>()) => {
  const said: DeprecationWarning[] = []
  const made = Client.make({ fetch }).pipe(
    Client.layers(deprecations({ warn: (warning) => void said.push(warning), named })),
  )
  return { said, call: (deprecated?: Client.Deprecation) => made.call(operation(deprecated), {}) }
}

const sunset = "2026-10-12"
const at = (date: string) => TestClock.setTime(Date.parse(date))

it.effect("the client warns once of an operation that ends within 90 days, and names its successor", () =>
  Effect.gen(function* () {
    yield* at("2026-08-01")
    const { said, call } = client()
    yield* call({ sunset, successor: "thing.202502.readThing" })
    yield* call({ sunset, successor: "thing.202502.readThing" })
    expect(said).toEqual([
      {
        operation: "thing.202309.readThing",
        sunset,
        days: 72,
        successor: "thing.202502.readThing",
        message:
          "thing.202309.readThing stops answering on 2026-10-12, in 72 days, as the platform announced. Use thing.202502.readThing.",
      },
    ])
  }),
)

it.effect("the client warns of an operation that is past its end, and still calls it", () =>
  Effect.gen(function* () {
    yield* at("2026-11-01")
    const { said, call } = client()
    expect(yield* call({ sunset })).toEqual({ ok: true })
    expect(said.map(({ message }) => message)).toEqual([
      "thing.202309.readThing stopped answering on 2026-10-12, as the platform announced. The platform names no successor.",
    ])
  }),
)

it.effect("no warning comes more than 90 days ahead, without a date, or of an operation that continues", () =>
  Effect.gen(function* () {
    yield* at("2026-07-13")
    const { said, call } = client()
    yield* call({ sunset })
    yield* call({ since: "2026-01-01" })
    yield* call()
    expect(said).toEqual([])
    yield* at("2026-07-14")
    yield* call({ sunset })
    expect(said).toHaveLength(1)
  }),
)

it.effect("clients of one process share their memory of warnings", () =>
  Effect.gen(function* () {
    yield* at("2026-10-01")
    const named = new Set<string>()
    const [one, other] = [client(named), client(named)]
    yield* one.call({ sunset })
    yield* other.call({ sunset })
    expect([one.said.length, other.said.length]).toEqual([1, 0])
  }),
)

it.effect("without a hook the warning goes through the program's logger", () =>
  Effect.gen(function* () {
    yield* at("2026-10-01")
    const lines: unknown[] = []
    const logger = Logger.make(({ logLevel, message }) => void lines.push([logLevel, message]))
    const made = Client.make({ fetch }).pipe(Client.layers(deprecations({ named: new Set() })))
    yield* Effect.provide(made.call(operation({ sunset }), {}), Logger.layer([logger]))
    expect(lines).toEqual([["Warn", [expect.stringContaining("stops answering on 2026-10-12, in 11 days")]]])
  }),
)
