/** The composable client. `import * as Client from "@tiktok-shop-kit/client"`. */
export { noteError, withHeader, withQuery } from "./call.ts"
export type { Body, Call, CallContext, CallOptions, Part, Target } from "./call.ts"
export { Clock, clockWith, monotonicMs, sleep } from "./clock.ts"
export { make } from "./client.ts"
export type { AnyClient, Args, Client, Config, Options, Sent } from "./client.ts"
export { describe, inside, layers, outside, perAttempt, provide, replace, use, without } from "./compose.ts"
export type { MissingServices } from "./compose.ts"
export { deadline } from "./deadline.ts"
export type { Deadline, DeadlineOptions } from "./deadline.ts"
export { envelope } from "./envelope.ts"
export type { Envelope, EnvelopeOptions } from "./envelope.ts"
export { lazily } from "./lazily.ts"
export { logWarning } from "./log-warning.ts"
export { fromAsync, middleware } from "./middleware.ts"
export type { AnyMiddleware, AsyncNext, Handler, Middleware, NextError, NextServices } from "./middleware.ts"
export type {
  AnyOperation,
  CodesOf,
  DataOf,
  Deprecation,
  FailedItemOf,
  IdempotencyKey,
  InputOf,
  Operation,
  PagedOperation,
  Paging,
  Platform,
  PublishedLimit,
  Safety,
} from "./operation.ts"
export type { Page, PagingOptions } from "./paging.ts"
export type { Prepared } from "./prepare.ts"
export { promises, runPromise } from "./promise.ts"
export type { Outcome, PromiseClient } from "./promise.ts"
export type { Progress } from "./outgoing.ts"
export type { Reply } from "./reply.ts"
export type { AdHoc } from "./request.ts"
export { retryAfterMs } from "./retry-after.ts"
export { Credentials } from "./services.ts"
export type { AnyStack, CoreError, ErrorsOf, ServicesOf } from "./stack.ts"
export { telemetry } from "./telemetry.ts"
export type { Telemetry } from "./telemetry.ts"
export { fetchTransport } from "./transport.ts"
export type { FetchOptions, Transport, TransportError } from "./transport.ts"
export type { Upload, UploadSource } from "./upload.ts"
