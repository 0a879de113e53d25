/** Whatever a program without types passes, every call returns, or fails with an error of the SDK that names the field. */
import { expect, test } from "vitest"
import { type Answer, ok, wire } from "../../../test/support/wire.ts"
import { createTikTokShop, TikTokShopError } from "../src/index.ts"
import { configFor } from "./support.ts"

const values: ReadonlyArray<unknown> = [
  undefined,
  null,
  42,
  Number.NaN,
  "",
  "text",
  "toString",
  true,
  [],
  [null],
  {},
  () => 1,
  Symbol("s"),
]

/** Calls that get a wrong first argument. */
const calls = [
  "getProducts",
  "getProduct",
  "getOrders",
  "getOrder",
  "getOrdersByIds",
  "getInventory",
  "updateInventory",
  "getAnalytics",
  "getPerformanceMetrics",
  "getVideos",
  "getVideo",
  "uploadVideo",
  "deleteVideo",
  "getPosts",
  "getPost",
  "createPost",
  "deletePost",
  "generateAuthorizationUrl",
  "exchangeCodeForToken",
  "refreshAccessToken",
  "parseCallback",
  "generateSignature",
  "validateWebhookSignature",
] as const

/** Inputs that are objects. Each field gets wrong values in turn. */
const inputs = {
  getProducts: { pageSize: 5, pageNumber: 1, pageToken: "t", status: "ACTIVE", searchQuery: "q" },
  getOrders: {
    pageSize: 5,
    pageNumber: 1,
    pageToken: "t",
    orderStatus: "UNPAID",
    startTime: 1,
    endTime: 2,
    timeField: "create",
  },
  updateInventory: { productId: "1", quantity: 1, skuId: "2", warehouseId: "3" },
  getAnalytics: {
    startTime: "2026-01-01",
    endTime: "2026-01-02",
    dimension: "product",
    metrics: ["views"],
    pageSize: 5,
    pageToken: "t",
    timeZone: "UTC",
    currency: "USD",
  },
  getPerformanceMetrics: {
    resourceType: "product",
    resourceId: "1",
    startTime: "2026-01-01",
    endTime: "2026-01-02",
    metrics: ["views"],
    timeZone: "UTC",
    currency: "USD",
  },
  getVideos: { pageSize: 5, pageNumber: 1, pageToken: "v:", videoStatus: "DRAFT", startTime: 1, endTime: 2 },
  getPosts: { pageSize: 5, pageNumber: 1, pageToken: "v:", postStatus: "DRAFT" },
  uploadVideo: {
    videoUrl: "https://e.com/a.mp4",
    title: "t",
    description: "d",
    tags: ["a"],
    productIds: ["1"],
    transfer: "pull",
    privacyLevel: "SELF_ONLY",
    draft: true,
    mediaType: "video/mp4",
    chunkBytes: 5 << 20,
    productTitle: "x",
  },
  createPost: {
    content: "c",
    title: "t",
    mediaUrls: ["https://e.com/a.jpg"],
    tags: ["a"],
    productIds: ["1"],
    privacyLevel: "SELF_ONLY",
    draft: true,
    coverIndex: 0,
    transfer: "pull",
    productTitle: "x",
  },
  generateSignature: { path: "/a", body: "{}", contentType: "application/json" },
  validateWebhookSignature: { signature: "00", body: "{}", timestamp: 1 },
  generateAuthorizationUrl: { state: "0123456789abcdef", redirectUri: "https://e.com" },
} as const

/** Without repetitions, which would only take time. */
const kit = (url: string) =>
  createTikTokShop({
    ...configFor(url),
    retry: { rateLimit: 0, server: 0, network: 0 },
    rateLimit: { ratePerSecond: 10_000, burst: 10_000 },
    content: { clientKey: "k", clientSecret: "s", baseUrl: url, accessToken: "a" },
  })

const answers: ReadonlyArray<Answer> = [
  ok({ shops: [{ id: "1", cipher: "c" }], orders: [], products: [], inventory: [], videos: [], has_more: false }),
]

type Spoilt = Record<string, (...args: ReadonlyArray<unknown>) => unknown>

/** A result of a call that is neither an answer nor an error of the SDK. */
const oddity = async (call: () => unknown): Promise<string | undefined> => {
  try {
    await call()
    return undefined
  } catch (thrown) {
    if (!TikTokShopError.is(thrown)) return String(thrown)
    return thrown._tag === "ValidationError" && thrown.message === "" ? "no message" : undefined
  }
}

const shown = (value: unknown): string => (typeof value === "object" ? JSON.stringify(value) : String(value))

test("every argument of every call", async () => {
  await using server = await wire(answers)
  const tiktok = kit(server.url) as unknown as Spoilt
  const odd: Array<string> = []
  for (const call of calls) {
    for (const value of values) {
      const found = await oddity(() => tiktok[call]!(value))
      if (found !== undefined) odd.push(`${call}(${shown(value)}): ${found}`)
    }
  }
  expect(odd).toEqual([])
})

test.each(Object.entries(inputs))("every field of %s", async (call, input) => {
  await using server = await wire(answers)
  const tiktok = kit(server.url) as unknown as Spoilt
  const odd: Array<string> = []
  for (const field of Object.keys(input)) {
    for (const value of values) {
      const found = await oddity(() => tiktok[call]!({ ...input, [field]: value }))
      if (found !== undefined) odd.push(`${field}: ${shown(value)}: ${found}`)
    }
  }
  expect(odd).toEqual([])
})

test.each([
  ["getProducts", {}],
  ["getProduct", "1"],
  ["getOrders", {}],
  ["getOrder", "1"],
  ["getOrdersByIds", ["1"]],
  ["getInventory", "1"],
  ["updateInventory", { productId: "1", quantity: 1, skuId: "2" }],
  ["getAnalytics", { startTime: "2026-01-01", endTime: "2026-01-02", dimension: "product" }],
  ["getAnalytics", { startTime: "2026-01-01", endTime: "2026-01-02", dimension: "post" }],
  [
    "getPerformanceMetrics",
    { startTime: "2026-01-01", endTime: "2026-01-02", resourceType: "shop", resourceId: "7495540735365777507" },
  ],
  ["getVideos", {}],
  ["getVideo", "1"],
  ["uploadVideo", { videoUrl: "https://e.com/a.mp4", title: "t", privacyLevel: "SELF_ONLY", draft: true }],
  ["deleteVideo", "1"],
  ["getPosts", {}],
  ["getPost", "1"],
  ["createPost", { mediaUrls: ["https://e.com/a.jpg"], privacyLevel: "SELF_ONLY", draft: true }],
  ["deletePost", "1"],
] as const)("%s takes no options that are no object", async (call, input) => {
  await using server = await wire(answers)
  const tiktok = kit(server.url) as unknown as Spoilt
  for (const options of [null, 5, []]) {
    const error = await Promise.resolve(tiktok[call]!(input, options)).then(
      () => undefined,
      (thrown: unknown) => thrown,
    )
    expect(error).toMatchObject({ _tag: "ValidationError", field: "options" })
  }
  expect(server.requests).toEqual([])
})

test.each([
  ["getOrder", [""], "orderId"],
  ["getOrdersByIds", ["1"], "orderIds"],
  ["getProducts", [null], "input"],
  ["getProducts", [{ status: "toString" }], "status"],
  ["getProducts", [{ searchQuery: 42 }], "searchQuery"],
  ["getOrders", [{ pageToken: "t", pageNumber: 2 }], "pageNumber"],
  ["getVideos", [{ pageToken: 42 }], "pageToken"],
  ["updateInventory", [undefined], "input"],
  ["updateInventory", [{ productId: "1", quantity: 1, warehouseId: 7 }], "warehouseId"],
  ["getAnalytics", [{ startTime: "2026-01-01", endTime: "2026-01-02", metrics: [null] }], "metrics"],
  ["generateAuthorizationUrl", [{ state: 42 }], "state"],
  ["parseCallback", ["https://e.com/?code=c", undefined], "begun"],
])("%s(%j) is refused by its name before the network: %s", async (call, args, field) => {
  await using server = await wire(answers)
  const tiktok = kit(server.url) as unknown as Spoilt
  const error = await Promise.resolve()
    .then(() => tiktok[call]!(...args))
    .then(
      () => undefined,
      (thrown: unknown) => thrown,
    )
  expect(error).toMatchObject({ _tag: "ValidationError", field })
  expect((error as Error).message).toContain(call)
  expect(server.requests).toEqual([])
})
