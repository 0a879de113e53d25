/**
 * docs/coming-from-python.md has each call, each setting and each class of error of the Python client, beside what there is
 * here; and what it names here exists.
 */
import * as Errors from "@tiktok-shop-kit/errors"
import { makeSandbox } from "@tiktok-shop-kit/sandbox"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { createTikTokShop } from "tiktok-shop-kit"
import { describe, expect, test } from "vitest"

const root = join(import.meta.dirname, "../..")
const page = readFileSync(join(root, "docs/coming-from-python.md"), "utf8")

/** The rows of the table under a heading, by cell. */
const rowsUnder = (heading: string): ReadonlyArray<ReadonlyArray<string>> => {
  const [, section = ""] = page.split(`## ${heading}\n`)
  return [...section.split("\n## ")[0]!.matchAll(/^\| (?!---)(.*) \|$/gm)]
    .slice(1)
    .map(([, row]) => row!.split(" | ").map((cell) => cell.trim()))
}

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** Each call with the arguments that it had. */
const calls: Readonly<Record<string, ReadonlyArray<string>>> = {
  generateAuthorizationUrl: ["redirectUri", "state"],
  exchangeCodeForToken: ["code"],
  refreshAccessToken: ["refreshToken"],
  generateSignature: ["path", "params", "body"],
  validateWebhookSignature: ["signature", "timestamp", "body"],
  getProducts: ["pageSize", "pageNumber", "status", "searchQuery"],
  getProduct: ["productId"],
  getOrders: ["pageSize", "pageNumber", "orderStatus", "startTime", "endTime"],
  getOrder: ["orderId"],
  getOrdersByIds: ["orderIds"],
  updateInventory: ["productId", "quantity", "skuId"],
  getInventory: ["productId"],
  getVideos: ["pageSize", "pageNumber", "videoStatus", "startTime", "endTime"],
  getVideo: ["videoId"],
  uploadVideo: ["videoUrl", "title", "description", "productIds", "tags"],
  deleteVideo: ["videoId"],
  getPosts: ["pageSize", "postStatus"],
  getPost: ["postId"],
  createPost: ["content", "mediaUrls", "productIds", "tags", "scheduledTime"],
  deletePost: ["postId"],
  getAnalytics: ["startTime", "endTime", "metrics", "dimension", "pageSize"],
  getPerformanceMetrics: ["resourceType", "resourceId", "startTime", "endTime", "metrics"],
}

describe("calls", () => {
  const rows = rowsUnder("Calls")
  const tiktok = createTikTokShop(makeSandbox().config)

  test("each has one row, in its order", () => {
    expect(rows.map(([python]) => /^`(\w+)\(/.exec(python!)?.[1])).toEqual(Object.keys(calls).map(snake))
  })

  test.each(Object.entries(calls))("%s has its arguments on both sides, and is there", (name, names) => {
    const [python, here] = rows.find(([cell]) => cell!.startsWith(`\`${snake(name)}(`)) ?? []
    expect(python).toBe(`\`${snake(name)}(${names.map(snake).join(", ")})\``)
    expect(here).toMatch(new RegExp(`^\`${name}\\(`))
    for (const argument of names) expect(here).toMatch(new RegExp(`\\b${argument}\\b`))
    expect(tiktok).toHaveProperty(name, expect.any(Function))
  })
})

describe("settings", () => {
  const rows = rowsUnder("Settings")

  test.each([
    ["app key", "TIKTOK_SHOP_APP_KEY", "required"],
    ["app secret", "TIKTOK_SHOP_APP_SECRET", "required"],
    ["base URL", "TIKTOK_SHOP_API_BASE_URL", "https://open-api.tiktokglobalshop.com"],
    ["access token", "TIKTOK_SHOP_ACCESS_TOKEN", "in memory"],
    ["refresh token", "TIKTOK_SHOP_REFRESH_TOKEN", "in memory"],
    ["encrypted tokens", "TIKTOK_SHOP_ENCRYPTION_KEY", "off"],
    ["refresh 300 s before expiry", "refreshBeforeMs", "300,000"],
    ["rate limit 10 a second, burst 20", "ratePerSecond, burst", "10, 20"],
    ["rate limit of groups", "groups", "off"],
    ["retries of a throttled call", "rateLimit", "3,"],
    ["retries after server errors", "server", "2,"],
    ["retries after network errors", "network", "2,"],
    ["backoff", "baseMs, capMs", "1000, 32,000"],
    ["timeout 30 s", "attemptTimeoutMs", "30,000"],
    ["page size at most 100", "ValidationError", "20"],
    ["webhook signature", "401", "on"],
    ["request signature", "generateSignature", "on"],
  ])("%s: %s, %s", (python, here, preset) => {
    const row = rows.find(([cell]) => cell!.includes(python))
    expect(row?.[1]).toContain(here)
    expect(row?.[2]).toContain(preset)
  })

  test("every variable of .env.example is named", () => {
    const variables = readFileSync(join(root, ".env.example"), "utf8").match(/\bTIKTOK_[A-Z_]+(?==)/g) ?? []
    expect(variables).toContain("TIKTOK_CLIENT_SECRET")
    for (const name of variables) expect(page).toContain(`\`${name}\``)
  })
})

describe("errors", () => {
  const rows = rowsUnder("Errors")
  const classes = Object.entries(Errors).flatMap(([name, value]) =>
    typeof value === "function" && value.prototype instanceof Error ? [name] : [],
  )

  test("each class of the Python client has a row", () => {
    expect(rows.map(([python]) => python!.split(",")[0])).toEqual([
      "base error",
      "authentication error",
      "rate limit error",
      "validation error",
      "not found error",
      "server error",
      "network error",
      "none",
    ])
  })

  test("each class of this SDK is in one row, and no other name is", () => {
    const named = rows.flatMap(([, here]) => [...new Set(here!.match(/\b\w+Error\b/g))])
    expect(named.toSorted()).toEqual(classes.toSorted())
  })
})
