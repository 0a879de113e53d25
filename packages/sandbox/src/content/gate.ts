/**
 * The checks of TikTok for Developers: a valid bearer token with the operation's scope, and the published limits by access
 * token, or by app for reading. These requests are not signed.
 */
import type { Passage } from "../passage.ts"
import { ContentRefusal } from "./refusal.ts"

/** Notes the account of the token, or throws the platform's refusal. */
export const contentGate = (passage: Passage): void => {
  const { incoming, operation, world } = passage
  // An upload takes no token: its address is a secret.
  if (operation!.access === "none") return
  const [scheme, token] = (incoming.headers.get("authorization") ?? "").split(" ")
  const grant = scheme === "Bearer" && token !== undefined ? world.content.find(token) : undefined
  if (grant === undefined || grant.expiresAt <= world.clock.now())
    throw new ContentRefusal("access_token_invalid", "The access token is invalid or not found in the request.", 401)
  const { scopes } = operation!
  if (scopes.length > 0 && !scopes.some((scope) => grant.scopes.includes(scope)))
    throw new ContentRefusal("scope_not_authorized", `The user did not authorize the scope '${scopes[0]}'.`, 401)
  passage.account = grant.account
}

/** Refuses a request above the published limit of its operation. */
export const contentLimit = ({ incoming, operation, world }: Passage): void => {
  const { id, limit } = operation!
  if (limit === undefined || world.contentWindows === undefined) return
  const subject = limit.scope === "token" ? incoming.headers.get("authorization") : "app"
  if (!world.contentWindows(`${id}/${subject}`, limit))
    throw new ContentRefusal(
      "rate_limit_exceeded",
      `The API rate limit was exceeded: ${limit.requests} requests in ${limit.perMs / 1000} seconds and ${limit.scope}.`,
      429,
    )
}
