/**
 * The gate of TikTok for Developers: a bearer token that lives and has the operation's scope. Nothing is signed there.
 */
import type { Passage } from "../gate.ts"
import { ContentRefusal } from "./refusal.ts"

/** Notes whose token it is, or throws the platform's refusal. */
export const contentGate = (passage: Passage): void => {
  const { incoming, operation, world } = passage
  // The address of an upload is secret enough: it takes no token.
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
