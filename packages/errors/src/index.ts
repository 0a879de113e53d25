/** The errors of tiktok-shop-kit. */
export { annotate, TikTokShopError } from "./base.ts"
export type { Attempt, ErrorFields, Outcome, RetryHint } from "./base.ts"
export { errorFromJSON } from "./from-json.ts"
export { redact, REDACTED, sanitizeCause } from "./redact.ts"
export {
  AuthenticationError,
  ConfigurationError,
  ConflictError,
  DecodeError,
  JobError,
  LimitError,
  NetworkError,
  NotFoundError,
  OverloadError,
  PartialError,
  PermissionError,
  QuotaError,
  RateLimitError,
  ReauthorizationRequiredError,
  ServerError,
  ShopInactiveError,
  SignatureError,
  StoreError,
  TimeoutError,
  UnsupportedError,
  ValidationError,
  WebhookError,
} from "./errors.ts"
export type { ApiError, CallError, ItemError } from "./errors.ts"
export { classify, noCodes } from "./classify.ts"
export type { ErrorRow, ErrorTable, Refusal } from "./classify.ts"
export type { ErrorClass, ErrorRetry } from "./error-class.ts"
export { amount, atLeastOne, checkNumbers, count, limit, positive, ratio } from "./numbers.ts"
export type { NumberRule } from "./numbers.ts"
