/** The composable client. `import * as Client from "@tiktok-shop-kit/client"`. */
export { noteError, withHeader, withQuery } from "./call/call.ts"
export type { Body, Call, CallContext, CallOptions, Part, Progress, Target } from "./call/call.ts"
export { make } from "./onion/client.ts"
export type { AnyClient, Args, Client, Config, Options, Sent } from "./onion/client.ts"
export { describe, inside, layers, outside, perAttempt, provide, replace, use, without } from "./onion/edit-stack.ts"
export type { MissingServices } from "./onion/edit-stack.ts"
export { deadline } from "./onion/deadline.ts"
export type { Deadline, DeadlineOptions } from "./onion/deadline.ts"
export { envelope } from "./onion/envelope.ts"
export type { Envelope, EnvelopeOptions } from "./onion/envelope.ts"
export { fromAsync, middleware } from "./onion/middleware.ts"
export type {
  AnyMiddleware,
  AsyncNext,
  Handler,
  Middleware,
  NextError,
  NextServices,
  Phase,
} from "./onion/middleware.ts"
export type {
  AnyOperation,
  CodesOf,
  DataOf,
  Deprecation,
  FailedItemOf,
  IdempotencyKey,
  InputOf,
  ItemOf,
  Operation,
  PagedOperation,
  Paging,
  Platform,
  PublishedLimit,
  Safety,
} from "./call/operation.ts"
export type { AnswerTime, PlatformClock, PlatformClocks } from "./call/clock.ts"
export type { Page, PagingOptions } from "./faces/paging.ts"
export type { Prepared } from "./onion/prepare.ts"
export { promised, promises, runPromise } from "./faces/promise.ts"
export type { Outcome, PromiseClient, Promised } from "./faces/promise.ts"
export type { Reply } from "./call/reply.ts"
export type { AdHoc } from "./call/ad-hoc.ts"
export type { OnRetry, RetryEvent } from "./call/retry-event.ts"
export { retryAfterMs } from "./wire/retry-after.ts"
export { Credentials } from "./call/services.ts"
export type { AnyStack, At, CoreError, ErrorsOf, InsertBefore, ServicesOf } from "./onion/stack.ts"
export { telemetry } from "./onion/telemetry.ts"
export type { Telemetry } from "./onion/telemetry.ts"
export { fetchTransport } from "./wire/fetch-transport.ts"
export type { FetchOptions } from "./wire/fetch-transport.ts"
export type { Transport, TransportError, TransportOptions } from "./wire/transport.ts"
export type { Upload, UploadSource } from "./call/upload.ts"
