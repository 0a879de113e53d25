/** The span of a call equals the span of effect's own `useSpan`, in all situations. */
import * as Client from "@tiktok-shop-kit/client"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as TestClock from "effect/testing/TestClock"
import * as Tracer from "effect/Tracer"
import { expect, test } from "vitest"
import { readThing } from "../../../test/support/operations.ts"

test.each<readonly [string, (self: Effect.Effect<unknown>) => Effect.Effect<unknown>]>([
  ["by itself", (self) => self],
  ["under a parent", Effect.withSpan("outer")],
  ["under a parent that is not sampled", Effect.withSpan("outer", { sampled: false })],
  [
    "under a hidden parent",
    (self) =>
      self.pipe(
        Effect.withSpan("hidden", { annotations: Context.make(Tracer.DisablePropagation, true) }),
        Effect.withSpan("outer"),
      ),
  ],
  ["with annotations", Effect.annotateSpans({ tenant: "acme", "http.request.method": "overruled" })],
  ["with links", Effect.linkSpans(Tracer.externalSpan({ spanId: "s", traceId: "t" }), { why: "batch" })],
  ["below the minimum level", Effect.provideService(Tracer.MinimumTraceLevel, "Error")],
  [
    "at the minimum level",
    (self) =>
      self.pipe(
        Effect.provideService(Tracer.MinimumTraceLevel, "Error"),
        Effect.provideService(Tracer.CurrentTraceLevel, "Error"),
      ),
  ],
  ["without timing", Effect.withTracerTiming(false)],
  ["turned off", Effect.withTracerEnabled(false)],
])("the span is the same as with useSpan: %s", async (_, around) => {
  type Options = Parameters<Tracer.Tracer["span"]>[0]
  const made = async (self: Effect.Effect<unknown, unknown>) => {
    const seen: Array<object> = []
    const tracer = Tracer.make({
      span: (options: Options) => {
        const span = new Tracer.NativeSpan(options)
        const parent = options.parent._tag === "Some" ? (options.parent.value as Tracer.Span).name : undefined
        seen.push({ ...options, parent, attributes: span.attributes, status: () => span.status, native: undefined })
        return span
      },
    })
    await Effect.runPromise(
      around(Effect.andThen(TestClock.adjust(5), Effect.ignore(self))).pipe(
        Effect.provideService(Tracer.Tracer, tracer),
        Effect.provide(TestClock.layer()),
        Effect.scoped,
      ),
    )
    return seen.map((one) => ({ ...one, status: (one as { status: () => object }).status() }))
  }
  const transport = () => Effect.succeed({ status: 200, headers: new Headers(), body: {} })
  const client = Client.make({ transport }).pipe(Client.layers(Client.telemetry()))
  const mine = await made(client.call(readThing, { thing_id: "1" }))
  const attributes = {
    "http.request.method": "GET",
    "url.template": readThing.path,
    "server.address": "open-api.tiktokglobalshop.com",
    "server.port": 443,
    "tiktok.shop.operation": readThing.id,
  }
  const theirs = await made(
    Effect.useSpan(readThing.id, { kind: "client", attributes }, (span) =>
      Effect.sync(() => {
        span.attribute("tiktok.shop.attempts", 1)
        span.attribute("http.response.status_code", 200)
      }),
    ),
  )
  expect(mine).toEqual(theirs)
})

test("the spans inside of a call are children of its span", async () => {
  const seen: Array<Tracer.NativeSpan> = []
  const tracer = Tracer.make({
    span: (options) => {
      const span = new Tracer.NativeSpan(options)
      seen.push(span)
      return span
    },
  })
  const transport = () => Effect.withSpan(Effect.succeed({ status: 200, headers: new Headers(), body: {} }), "inner")
  const client = Client.make({ transport }).pipe(Client.layers(Client.telemetry()))
  await Effect.runPromise(Effect.withTracer(client.call(readThing, { thing_id: "1" }), tracer))
  const [outer, inner] = seen as [Tracer.NativeSpan, Tracer.NativeSpan]
  expect(inner.parent).toMatchObject({ _tag: "Some", value: { spanId: outer.spanId } })
  expect(seen.map(({ status }) => status._tag)).toEqual(["Ended", "Ended"])
  const startedMs = Number(outer.status.startTime) / 1e6
  expect(Math.abs(startedMs - Date.now())).toBeLessThan(5000)
})
