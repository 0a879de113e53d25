/** The TypeScript SDK for TikTok Shop: `createTikTokShop()`, in Promises. The Effect face is `tiktok-shop-kit/effect`. */
export { createTikTokShop } from "./facade.ts"
export type {
  ShopCalls,
  ShopWebhooks,
  TikTokShop,
  ShopTokens,
  WebhookOptions,
  WebhookWorkOptions,
} from "./shop-calls.ts"
export type { CompleteClient } from "./parts.ts"
export type {
  AppConfig,
  DeprecationOptions,
  DeprecationWarning,
  LogLevel,
  Region,
  ShopConfig,
  TikTokShopConfig,
} from "./config.ts"
export { deprecations } from "./deprecations.ts"
export type { GetProductsInput, PriceRange, Product, Products, ProductStatus } from "./calls/products.ts"
export type { GetOrdersInput, Order, Orders, OrderStatus } from "./calls/orders.ts"
export type { Inventory, InventoryUpdate, SkuStock, UpdateInventoryInput } from "./calls/inventory.ts"
export type {
  AuthorizationUrl,
  AuthorizationUrlInput,
  CodeExchange,
  ImportedToken,
  ImportTokensInput,
  TokenExchange,
} from "./calls/oauth.ts"
export type { AccountOverview } from "./calls/accounts.ts"
export type { MaintainedTokens } from "./calls/token-upkeep.ts"
export type { ContentItem, ContentOptions, ContentStatus, MediaFile, OnProgress, Progress } from "./content/index.ts"
export type { CreatePostInput, GetPostsInput, Post, Posts } from "./content/index.ts"
export type { GetVideosInput, UploadVideoInput, Video, Videos } from "./content/index.ts"
export type { SchedulerEvent, SchedulerOptions } from "./content/index.ts"
export type {
  Analytics,
  AnalyticsMetric,
  AnalyticsRow,
  AnalyticsWarning,
  BriefMetric,
  Dimension,
  GetAnalyticsInput,
  GetPerformanceMetricsInput,
  MetricValue,
  PerformanceMetrics,
  ResourceMetric,
  ResourceType,
} from "./calls/analytics/index.ts"
export type { CheckpointStore, OrderCheckpoint } from "./long-work/checkpoint.ts"
export type { ExportOrdersInput, OrderBatch, OrderProgress } from "./long-work/export-orders.ts"
export type { ExportProductsInput, ProductBatch, ProductProgress } from "./long-work/export-products.ts"
export type { Download } from "@tiktok-shop-kit/client/download"
export type { FileOptions } from "./faces/download.ts"
export type { OrderExport, ProductExport } from "./faces/exports.ts"
export type { SignatureInput, WebhookSignatureInput } from "./calls/signatures.ts"
export { addDecimals, compareDecimals, type Decimal, formatDecimal, parseDecimal } from "./calls/decimal.ts"
export { unlistedField } from "./unlisted-field.ts"
export { reveal } from "@tiktok-shop-kit/oauth"
export type { Callback, MaintainOptions, RekeyOptions, RekeyReport, Shop } from "@tiktok-shop-kit/oauth"
export type { CodesOf, DataOf, FailedItemOf, InputOf, ItemOf } from "@tiktok-shop-kit/client"
export type { OnRetry, RetryEvent } from "@tiktok-shop-kit/client"
export type { OnRateLimit, RateLimitEvent } from "@tiktok-shop-kit/rate-limit"
export {
  amount,
  annotate,
  atLeastOne,
  AuthenticationError,
  checkNumbers,
  classify,
  ConfigurationError,
  ConflictError,
  count,
  DecodeError,
  errorFromJSON,
  JobError,
  limit,
  LimitError,
  NetworkError,
  noCodes,
  NotFoundError,
  OverloadError,
  PartialError,
  PermissionError,
  positive,
  QuotaError,
  RateLimitError,
  ratio,
  ReauthorizationRequiredError,
  redact,
  REDACTED,
  sanitizeCause,
  ServerError,
  ShopInactiveError,
  SignatureError,
  StoreError,
  TikTokShopError,
  TimeoutError,
  UnsupportedError,
  ValidationError,
  WebhookError,
} from "@tiktok-shop-kit/errors"
export type {
  ApiError,
  Attempt,
  CallError,
  ErrorClass,
  ErrorFields,
  ErrorRow,
  ErrorTable,
  ItemError,
  NumberRule,
  Outcome,
  Refusal,
  RetryHint,
} from "@tiktok-shop-kit/errors"
