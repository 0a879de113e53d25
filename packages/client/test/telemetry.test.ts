/** The spans and metrics of a call in OpenTelemetry's own SDK, and the record of the logger. Both contain no secret. */
import * as OtelMetrics from "@effect/opentelemetry/OtelMetrics"
import * as OtelTracer from "@effect/opentelemetry/OtelTracer"
import * as Resource from "@effect/opentelemetry/Resource"
import { metrics as otelMetrics, SpanKind } from "@opentelemetry/api"
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  PeriodicExportingMetricReader,
} from "@opentelemetry/sdk-metrics"
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from "@opentelemetry/sdk-trace-base"
import * as Client from "@tiktok-shop-kit/client"
import { type CallRecord, logger } from "@tiktok-shop-kit/client/logger"
import { metrics } from "@tiktok-shop-kit/client/metrics"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { afterAll, expect, test } from "vitest"
import { createThing, readThing } from "../../../test/support/operations.ts"
import { ok, refused, wire } from "../../../test/support/wire.ts"

afterAll(() => otelMetrics.disable())

const secrets = /ROW_token|s1gn4ture|c1ph3r|buyer@example/
/** Adds a token and a signature like `token` and `sign`. Neither may appear anywhere. */
const secret = Client.middleware(
  "sign",
  (next) => (call) =>
    next(
      Client.withHeader(
        Client.withQuery(Client.withQuery(call, "sign", "s1gn4ture"), "shop_cipher", "c1ph3r"),
        "x-tts-access-token",
        "ROW_token",
      ),
    ),
)
/** Retries every failure once. */
const again = Client.middleware(
  "retry",
  (next) => (call) =>
    Effect.catch(next(call), () => {
      call.context.why = "retry"
      return next(call)
    }),
)

const onion = (baseUrl: string, ...outer: ReadonlyArray<Client.AnyMiddleware>) =>
  Client.make({ baseUrl }).pipe(
    Client.layers(Client.telemetry(), ...outer, again, Client.envelope(), secret),
  ) as unknown as Client.Client<[]>

const traced = async (run: (span: BasicTracerProvider) => Promise<unknown>) => {
  const exporter = new InMemorySpanExporter()
  const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] })
  await run(provider)
  return exporter.getFinishedSpans()
}

const tracerOf = (provider: BasicTracerProvider) =>
  OtelTracer.layer.pipe(Layer.provide(Layer.succeed(OtelTracer.OtelTracerProvider, provider)))

test("one client span a call, with HTTP's and the shop's attributes and an event an attempt", async () => {
  await using server = await wire([
    { status: 503, text: "<html>" },
    ok({ id: "1", email: "buyer@example.com" }, "req-7"),
  ])
  const spans = await traced((provider) =>
    Effect.runPromise(
      onion(server.url)
        .call(readThing, { thing_id: "1" })
        .pipe(Effect.provide(tracerOf(provider))),
    ),
  )
  expect(spans).toHaveLength(1)
  const [span] = spans
  expect(span).toMatchObject({ name: readThing.id, kind: SpanKind.CLIENT })
  expect(span?.attributes).toEqual({
    "http.request.method": "GET",
    "http.request.resend_count": 1,
    "http.response.status_code": 200,
    "server.address": "127.0.0.1",
    "server.port": Number(new URL(server.url).port),
    "tiktok.shop.attempts": 2,
    "tiktok.shop.operation": readThing.id,
    "tiktok.shop.request_id": "req-7",
    "url.template": readThing.path,
  })
  expect(span?.events.map(({ name, attributes }) => [name, attributes?.["number"], attributes?.["error"]])).toEqual([
    ["tiktok.shop.attempt", 1, "ServerError"],
    ["tiktok.shop.attempt", 2, undefined],
  ])
  expect(JSON.stringify([span?.attributes, span?.events, span?.status])).not.toMatch(secrets)
})

test("a call that fails marks its span with the error's type and code", async () => {
  await using server = await wire([refused(12052217, "the title of buyer@example.com is taken")])
  const spans = await traced((provider) =>
    Effect.runPromise(
      Effect.flip(onion(server.url).call(createThing, { title: "x" })).pipe(Effect.provide(tracerOf(provider))),
    ),
  )
  expect(spans[0]?.attributes).toMatchObject({
    "error.type": "ValidationError",
    "tiktok.shop.code": 12052217,
    "tiktok.shop.request_id": "req-refused",
    "http.response.status_code": 200,
  })
})

test("metrics: durations, waiting, attempts, throttles and refreshes", async () => {
  await using server = await wire([
    refused(429, "slow down", 429),
    ok({ id: "1" }),
    refused(105002, "expired"),
    ok({ id: "1" }),
  ])
  const tokenish = Client.middleware(
    "token",
    (next) => (call) =>
      Effect.catch(next(call), (error) => {
        if (!("code" in error) || error.code !== 105002) return Effect.fail(error)
        call.context.why = "token"
        return next(call)
      }),
  )
  const client = Client.make({ baseUrl: server.url }).pipe(
    Client.layers(metrics(), again, tokenish, Client.envelope(), secret),
  )
  const exporter = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE)
  const reader = new PeriodicExportingMetricReader({ exporter, exportIntervalMillis: 3_600_000 })
  await Effect.runPromise(
    Effect.gen(function* () {
      yield* client.call(readThing, { thing_id: "1" })
      yield* client.call(readThing, { thing_id: "1" })
      yield* Effect.promise(() => reader.forceFlush())
    }).pipe(
      Effect.provide(OtelMetrics.layer(() => reader).pipe(Layer.provide(Resource.layer({ serviceName: "test" })))),
    ),
  )
  const found = new Map(
    exporter
      .getMetrics()[0]!
      .scopeMetrics.flatMap((scope) =>
        scope.metrics.map(
          (metric) =>
            [
              metric.descriptor.name,
              metric.dataPoints.map(({ value, attributes }) => ({ value, attributes })),
            ] as const,
        ),
      ),
  )
  const ofThing = (name: string) =>
    (found.get(name) ?? []).filter(({ attributes }) => attributes["tiktok.shop.operation"] === readThing.id)
  const counts = (name: string) => ofThing(name).map(({ value }) => (value as unknown as { count: number }).count)
  expect(counts("tiktok.shop.call.duration")).toEqual([2])
  expect(counts("tiktok.shop.call.waiting")).toEqual([2])
  expect(ofThing("tiktok.shop.call.attempts").map(({ value }) => (value as unknown as { sum: number }).sum)).toEqual([
    4,
  ])
  expect(ofThing("tiktok.shop.throttled").map(({ value }) => value)).toEqual([1])
  expect(ofThing("tiktok.shop.token.refreshed").map(({ value }) => value)).toEqual([1])
  expect(counts("http.client.request.duration").reduce((a, b) => a + b)).toBe(4)
  expect(JSON.stringify([...found])).not.toMatch(secrets)
})

test("the logger gets one record a call, without secrets", async () => {
  await using server = await wire([ok({ id: "1", email: "buyer@example.com" }), refused(42, "no")])
  const records: Array<CallRecord> = []
  const client = Client.promises(
    onion(
      server.url,
      logger((record) => records.push(record)),
    ),
  )
  await client.call(readThing, { thing_id: "1" })
  await client.result(createThing, { title: "for buyer@example.com" })
  expect(records).toMatchObject([
    {
      operation: readThing.id,
      path: readThing.path,
      outcome: "ok",
      status: 200,
      requestId: "req-1",
      attempts: [{ number: 1 }],
    },
    { operation: createThing.id, outcome: "failed", error: { tag: "ValidationError", code: 42 }, attempts: [{}, {}] },
  ])
  expect(JSON.stringify(records)).not.toMatch(secrets)
})

test("a logger that throws does not end a call; an interrupted call is logged as interrupted", async () => {
  await using server = await wire([{ hang: true }])
  const records: Array<CallRecord> = []
  const failing = logger((record) => {
    records.push(record)
    throw new Error("disk full")
  })
  const aborted = Client.promises(onion(server.url, failing)).call(
    readThing,
    { thing_id: "1" },
    { signal: AbortSignal.timeout(50) },
  )
  await expect(aborted).rejects.toMatchObject({ name: "AbortError" })
  expect(records).toMatchObject([{ outcome: "interrupted" }])
})
