/** Which buckets a call belongs to. A key names ids, never a cipher or a token. */
import type { AnyOperation, Call, PublishedLimit } from "@tiktok-shop-kit/client"

/** The kinds of operation that may have a rate of their own. */
export type Group = "read" | "write" | "analytics"

/** App x shop. The app is not in it: a middleware belongs to one app. */
export const keyOf = ({ target }: Call): string => {
  const { shop, account } = target
  if (shop !== undefined) return `shop:${typeof shop === "string" ? shop : shop.id}`
  return account === undefined ? "app" : `account:${account}`
}

export const groupOf = (operation: AnyOperation): Group => {
  if (operation.id.startsWith("analytics.") || operation.path.startsWith("/analytics/")) return "analytics"
  return operation.safety === "read" ? "read" : "write"
}

/** The bucket of a limit that the platform publishes for one operation: of each token, or of the app. */
export const publishedKeyOf = (call: Call, { scope }: PublishedLimit): string => {
  const { operation, target } = call
  if (scope === "app") return `operation:${operation.id}`
  return `operation:${operation.id}:${target.account === undefined ? keyOf(call) : `account:${target.account}`}`
}
