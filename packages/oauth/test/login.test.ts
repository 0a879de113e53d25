import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { expect, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import { describe } from "vitest"
import { makeMemory, makeStored } from "../src/index.ts"
import { login } from "../src/node/index.ts"
import { platform } from "./support/platform.ts"
import { until } from "./support/time.ts"

const setup = Effect.gen(function* () {
  const tiktok = yield* Effect.acquireRelease(Effect.promise(platform), (server) =>
    Effect.promise(() => server[Symbol.asyncDispose]()),
  )
  const lines: Array<string> = []
  const options = {
    tokens: makeStored({ ...tiktok.app, store: makeMemory() }),
    serviceId: "7",
    redirectUri: "https://tunnel.example/callback",
    port: 0,
    print: (line: string) => void lines.push(line),
  }
  const fiber = yield* Effect.forkChild(login(options))
  yield* until(() => lines.length === 2)
  return { fiber, lines, options, origin: /http:\/\/[\d.]+:\d+/.exec(lines[0]!)![0] }
})

describe("login", () => {
  it.effect("prints where to begin, waits, and stores the account, also after a failed try", () =>
    Effect.gen(function* () {
      const { fiber, lines, options, origin } = yield* setup
      expect(lines[1]).toContain("https://tunnel.example/callback/start")
      const start = yield* Effect.promise(() => fetch(`${origin}/callback/start`, { redirect: "manual" }))
      const cookie = start.headers.get("set-cookie")!.split(";")[0]!
      const state = new URL(start.headers.get("location")!).searchParams.get("state")
      const back = (query: string) =>
        Effect.promise(() => fetch(`${origin}/callback?${query}`, { headers: { cookie } }).then((r) => r.text()))
      yield* back("code=good-code&state=another-state-than-ours")
      expect(yield* back(`code=good-code&state=${state}`)).toContain("Authorized")
      expect(yield* Fiber.join(fiber)).toMatchObject({ openId: "open-1" })
      expect(yield* options.tokens.account("open-1")).toMatchObject({ userType: "seller" })
      yield* Effect.promise(() => expect(fetch(origin)).rejects.toThrow("fetch failed"))
    }).pipe(Effect.scoped),
  )

  it.effect("an interruption closes the listener", () =>
    Effect.gen(function* () {
      const { fiber, origin } = yield* setup
      yield* Fiber.interrupt(fiber)
      yield* Effect.promise(() => expect(fetch(origin)).rejects.toThrow("fetch failed"))
    }).pipe(Effect.scoped),
  )

  it.effect("a port that is taken is a typed error", () =>
    Effect.gen(function* () {
      const { options } = yield* setup
      const taken = createServer()
      yield* Effect.promise(() => new Promise<void>((resolve) => taken.listen(0, "127.0.0.1", resolve)))
      const { port } = taken.address() as AddressInfo
      const error = yield* Effect.flip(login({ ...options, port }))
      expect(error).toMatchObject({ _tag: "NetworkError", outcome: "not-sent" })
      expect(error.message).toContain("EADDRINUSE")
      taken.close()
    }).pipe(Effect.scoped),
  )
})
