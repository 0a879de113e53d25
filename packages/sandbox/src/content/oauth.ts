/**
 * The token host of TikTok for Developers. It takes a form instead of a query, answers durations instead of times, and
 * expects a PKCE challenge in hex where others use base64url.
 */
import { type Call, type Handler, type Handlers } from "../handler.ts"
import { hex } from "../hex.ts"
import { parseQuery } from "../incoming.ts"
import { ContentRefusal } from "./refusal.ts"
import type { ContentPair } from "./tokens.ts"

const decoder = new TextDecoder()

type Form = ReadonlyMap<string, string>

const formOf = (call: Call): Form => {
  const form = new Map(parseQuery(decoder.decode(call.incoming.body)))
  const { app } = call.world
  if (field(form, "client_key") !== app.clientKey)
    throw new ContentRefusal("invalid_client", "The client key is unknown: check 'client_key'.", 401)
  if (field(form, "client_secret") !== app.clientSecret)
    throw new ContentRefusal("invalid_client", "The client secret is not this app's: check 'client_secret'.", 401)
  return form
}

const field = (form: Form, name: string): string => {
  const value = form.get(name)
  if (value === undefined || value === "")
    throw new ContentRefusal("invalid_request", `The parameter '${name}' is missing from the form.`)
  return value
}

const invalidGrant = (why: string): ContentRefusal => new ContentRefusal("invalid_grant", why)

/** Hex SHA-256. */
const challengeOf = async (verifier: string): Promise<string> => {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(verifier))
  return hex(digest)
}

const answer = ({ accessSeconds, accessToken, grant, refreshSeconds, refreshToken }: ContentPair) => ({
  access_token: accessToken,
  expires_in: accessSeconds,
  open_id: grant.account.openId,
  refresh_expires_in: refreshSeconds,
  refresh_token: refreshToken,
  scope: grant.scopes.join(","),
  token_type: "Bearer",
})

const exchange = async (call: Call, form: Form) => {
  const code = call.world.content.redeemCode(field(form, "code"))
  if (code === undefined)
    throw invalidGrant("The code is unknown, was used already, is older than 10 minutes, or was not URL-decoded.")
  if (field(form, "redirect_uri") !== code.redirectUri)
    throw invalidGrant("The 'redirect_uri' differs from that of the authorize page.")
  if (code.challenge !== undefined && (await challengeOf(form.get("code_verifier") ?? "")) !== code.challenge)
    throw invalidGrant("The 'code_verifier' does not match: the challenge must be its SHA-256 in hex.")
  return answer(call.world.content.pair(code.account, code.scopes))
}

const refresh = (call: Call, form: Form) => {
  const pair = call.world.content.refresh(field(form, "refresh_token"))
  if (pair === undefined) throw invalidGrant("The refresh token is unknown, was used already, or has expired.")
  return answer(pair)
}

const token: Handler = (call) => {
  const form = formOf(call)
  const type = field(form, "grant_type")
  switch (type) {
    case "authorization_code":
      return exchange(call, form)
    case "refresh_token":
      return refresh(call, form)
    case "client_credentials":
      return { access_token: `clt.${call.world.random.text(60)}`, expires_in: 7_200, token_type: "Bearer" }
    default:
      throw new ContentRefusal("unsupported_grant_type", `There is no 'grant_type' '${type}'.`)
  }
}

const revoke: Handler = (call) => {
  const token = field(formOf(call), "token")
  if (!call.world.content.revoke(token)) throw new ContentRefusal("invalid_request", "The 'token' is unknown.")
  return {}
}

export const oauthHandlers: Handlers = {
  "POST /v2/oauth/token/": token,
  "POST /v2/oauth/revoke/": revoke,
}
