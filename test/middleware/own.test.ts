/** Middlewares as a user would write them, composed through the public API alone, answered over a socket. */
import * as Client from "@tiktok-shop-kit/client"
import { TikTokShopError, ValidationError } from "@tiktok-shop-kit/errors"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Tracer from "effect/Tracer"
import { expect, test } from "vitest"
import { readThing } from "../support/operations.ts"
import { ok, wire } from "../support/wire.ts"

class CurrentTenant extends Context.Service<CurrentTenant, { readonly id: string }>()("test/CurrentTenant") {}

/** Tags every request with the tenant it is made for. */
const tenant = Client.middleware(
  "tenant",
  (next) => (call) => Effect.flatMap(CurrentTenant, (current) => next(Client.withHeader(call, "X-Tenant", current.id))),
)

const preset = (baseUrl: string) =>
  Client.make({ baseUrl }).pipe(Client.layers(Client.telemetry(), Client.deadline(), Client.envelope()))

const run = <A, E>(effect: Effect.Effect<A, E, CurrentTenant>) =>
  Effect.runPromise(Effect.provideService(effect, CurrentTenant, { id: "acme" }))

test("one that adds a header, from a service of the user's", async () => {
  await using server = await wire([ok({ id: "1" })])
  const client = preset(server.url).pipe(Client.perAttempt(tenant))
  await run(client.call(readThing, { thing_id: "1" }))
  expect(server.requests[0]?.headers["x-tenant"]).toBe("acme")
  const provided = client.pipe(Client.provide(Context.make(CurrentTenant, { id: "zeta" })))
  await Client.promises(provided).call(readThing, { thing_id: "1" })
  expect(server.requests[1]?.headers["x-tenant"]).toBe("zeta")
})

test("one that counts attempts: once a call outside of retry, once a request inside of it", async () => {
  await using server = await wire([{ reset: "after-request" }, ok({ id: "1" })])
  const counts = { calls: 0, attempts: 0 }
  const count = <const Name extends string>(name: Name, key: keyof typeof counts) =>
    Client.middleware(name, (next) => (call) => {
      counts[key]++
      return next(call)
    })
  const again = {
    ...Client.middleware("retry", (next) => (call) => Effect.catch(next(call), () => next(call))),
    phase: "repeat" as const,
  }
  const client = preset(server.url).pipe(
    Client.inside("deadline", again),
    Client.use(count("calls", "calls")),
    Client.perAttempt(count("attempts", "attempts")),
  )
  await Effect.runPromise(client.call(readThing, { thing_id: "1" }))
  expect(counts).toEqual({ calls: 1, attempts: 2 })
})

test("one that answers from a cache: nothing is sent, and the call still has its span", async () => {
  await using server = await wire([ok({ id: "1" })])
  const replies = new Map<string, Client.Reply>()
  const cache = Client.middleware("cache", (next) => (call) => {
    const hit = replies.get(call.path)
    return hit === undefined
      ? Effect.tap(next(call), (reply) => Effect.sync(() => replies.set(call.path, reply)))
      : Effect.succeed(hit)
  })
  const spans: Array<Tracer.Span> = []
  const tracer = Tracer.make({
    span: (options) => {
      const span = new Tracer.NativeSpan(options)
      spans.push(span)
      return span
    },
  })
  const client = preset(server.url).pipe(Client.use(cache))
  const twice = Effect.all([client.call(readThing, { thing_id: "1" }), client.call(readThing, { thing_id: "1" })])
  expect(await Effect.runPromise(Effect.withTracer(twice, tracer))).toEqual([{ id: "1" }, { id: "1" }])
  expect(server.requests).toHaveLength(1)
  expect(spans.map((span) => [span.name, span.attributes.get("tiktok.shop.attempts")])).toEqual([
    ["test.202309.readThing", 1],
    ["test.202309.readThing", 0],
  ])
  // A span keeps its exit: the answer must not be in it.
  expect(spans[0]?.status).toMatchObject({ _tag: "Ended", exit: { _tag: "Success", value: undefined } })
})

test("one in plain async form", async () => {
  await using server = await wire([ok({ id: "1" })])
  const seen: Array<string> = []
  const logged = Client.fromAsync("logged", async (call, next) => {
    const reply = await next(Client.withHeader(call, "x-logged", "yes"))
    seen.push(`${call.operation.id} ${reply.status}`)
    return reply
  })
  const client = Client.promises(preset(server.url).pipe(Client.use(logged)))
  expect(await client.call(readThing, { thing_id: "1" })).toEqual({ id: "1" })
  expect(seen).toEqual(["test.202309.readThing 200"])
  expect(server.requests[0]?.headers["x-logged"]).toBe("yes")
})

test("the async form passes typed errors on, may throw its own, and hears of an abort", async () => {
  await using server = await wire([{ hang: true }])
  let aborted = false
  const watching = Client.fromAsync("watching", async (call, next, signal) => {
    if (call.path.endsWith("/refuse")) throw new ValidationError({ message: "refused by the user's own rule" })
    signal.addEventListener("abort", () => (aborted = true))
    return next(call)
  })
  const client = Client.promises(preset(server.url).pipe(Client.use(watching)))
  expect(await client.result(readThing, { thing_id: "refuse" })).toMatchObject({ error: { _tag: "ValidationError" } })
  const timedOut = await client.result(readThing, { thing_id: "1" }, { attemptTimeoutMs: 30 })
  expect(timedOut).toMatchObject({ error: { _tag: "NetworkError", reason: "timeout" } })
  const controller = new AbortController()
  const call = client.call(readThing, { thing_id: "1" }, { signal: controller.signal })
  await expect.poll(() => server.requests.length).toBe(2)
  controller.abort()
  await expect(call).rejects.toMatchObject({ name: "AbortError" })
  await expect.poll(() => aborted).toBe(true)
})

test("a failure's span carries the class of the error and nothing of the request", async () => {
  await using server = await wire([{ status: 401, json: { code: 105005, message: "scope", request_id: "r1" } }])
  const ended: Array<Tracer.NativeSpan> = []
  const tracer = Tracer.make({
    span: (options) => {
      const span = new Tracer.NativeSpan(options)
      ended.push(span)
      return span
    },
  })
  const secret = Client.middleware(
    "secret",
    (next) => (call) =>
      next(Client.withHeader(Client.withQuery(call, "sign", "f00dsecret"), "x-tts-access-token", "ROW_secretsecret")),
  )
  const client = preset(server.url).pipe(Client.perAttempt(secret))
  const exit = await Effect.runPromiseExit(Effect.withTracer(client.call(readThing, { thing_id: "1" }), tracer))
  expect(Exit.isFailure(exit)).toBe(true)
  const attributes = Object.fromEntries(ended[0]!.attributes)
  expect(attributes).toMatchObject({ "error.type": "AuthenticationError", "tiktok.shop.request_id": "r1" })
  expect(JSON.stringify([attributes, ended[0]!.events.map(([name, , extra]) => [name, extra])])).not.toContain("secret")
  expect(TikTokShopError.is(new Error())).toBe(false)
})

test.each([undefined, {}, 5, { status: 200 }])(
  "an async one that answers %o and no reply is an error, and no empty success",
  async (answer) => {
    await using server = await wire([ok({ id: "1" })])
    const forgetful = Client.fromAsync("forgetful", async (call, next) => {
      await next(call)
      return answer as never
    })
    const clients = [
      preset(server.url).pipe(Client.use(forgetful)),
      preset(server.url).pipe(Client.perAttempt(forgetful)),
    ]
    for (const client of clients.map((each) => Client.promises(each as never))) {
      await expect(client.call(readThing, { thing_id: "1" })).rejects.toMatchObject({
        _tag: "ConfigurationError",
        message: expect.stringContaining("The middleware 'forgetful'"),
      })
    }
  },
)
