/**
 * The authorize page of TikTok for Developers: the user allows all, some or none of the scopes. The code is bound to the
 * redirect address and to the PKCE challenge.
 */
import { parseQuery, queryValue, type Incoming } from "../incoming.ts"
import { operations } from "../operations.ts"
import type { World } from "../world.ts"
import { actions, escaped, hidden, page, problemPage, seeOther, wantsPage } from "./page.ts"

type Read = (name: string) => string | undefined

interface Visit {
  readonly redirectUri: string
  readonly scopes: ReadonlyArray<string>
  readonly state: string | undefined
  readonly challenge: string | undefined
}

const knownScopes = new Set(operations.filter(({ platform }) => platform === "content").flatMap(({ scopes }) => scopes))
for (const scope of ["user.info.basic", "user.info.profile", "user.info.stats"]) knownScopes.add(scope)

/** What is wrong with a visit, as a sentence; the platform shows it instead of redirecting. */
const readVisit = (world: World, value: Read): Visit | string => {
  if (value("client_key") !== world.app.clientKey) return "This app does not exist: check 'client_key'."
  if (value("response_type") !== "code") return "'response_type' must be 'code'."
  const redirectUri = value("redirect_uri")
  if (redirectUri === undefined || !URL.canParse(redirectUri) || !/^https?:/.test(redirectUri))
    return "'redirect_uri' must be the address of a web page."
  const scopes = (value("scope") ?? "").split(",").filter((scope) => scope !== "")
  if (scopes.length === 0) return "'scope' is missing: name one or more, with commas between."
  const unknown = scopes.find((scope) => !knownScopes.has(scope))
  if (unknown !== undefined) return `There is no scope '${unknown}'. There are: ${[...knownScopes].sort().join(", ")}.`
  const challenge = value("code_challenge")
  if (challenge !== undefined && value("code_challenge_method") !== "S256")
    return "'code_challenge_method' must be 'S256'."
  if (challenge !== undefined && !/^[0-9a-f]{64}$/.test(challenge))
    return "'code_challenge' must be the SHA-256 of the verifier in lower-case hex, 64 characters: TikTok does not use base64url."
  return { redirectUri, scopes, state: value("state"), challenge }
}

const back = ({ redirectUri, state }: Visit, parameters: Readonly<Record<string, string>>): string => {
  const url = new URL(redirectUri)
  for (const [name, text] of Object.entries({ ...parameters, ...(state === undefined ? {} : { state }) }))
    url.searchParams.set(name, text)
  return url.href
}

const agree = (world: World, visit: Visit, openId: string | undefined, scopes: ReadonlyArray<string>): string => {
  const account = world.accounts.find((candidate) => candidate.openId === openId) ?? world.accounts[0]
  const { challenge, redirectUri } = visit
  return back(visit, {
    code: world.content.authorize({ account, scopes, redirectUri, challenge }),
    scopes: scopes.join(","),
  })
}

const names = [
  "client_key",
  "response_type",
  "redirect_uri",
  "scope",
  "state",
  "code_challenge",
  "code_challenge_method",
]

/** `GET /v2/auth/authorize/`. A script, which does not ask for HTML, is redirected as if the first user had agreed. */
export const showAuthorize = (world: World, incoming: Incoming): Response => {
  const value: Read = (name) => queryValue(incoming, name)
  const visit = readVisit(world, value)
  if (typeof visit === "string") return problemPage("Something went wrong", visit)
  if (!wantsPage(incoming.headers)) return seeOther(agree(world, visit, undefined, visit.scopes))
  const scopes = visit.scopes.map(
    (scope) =>
      `<label><input type="checkbox" name="granted" value="${escaped(scope)}" checked><span>${escaped(scope)}</span></label>`,
  )
  const users = world.accounts.map(
    ({ name, openId }, i) =>
      `<label><input type="radio" name="account" value="${escaped(openId)}"${i === 0 ? " checked" : ""}><span>${escaped(name)}</span></label>`,
  )
  return page(
    "Log in with TikTok",
    `<h1>Let this app use your TikTok account?</h1>
<p>App <code>${escaped(world.app.clientKey)}</code> asks for the following.</p>
<form method="post">
${hidden(Object.fromEntries(names.map((name) => [name, value(name)])))}
<fieldset><legend>Account</legend><div class="group">${users.join("")}</div></fieldset>
<fieldset><legend>Permissions</legend><div class="group">${scopes.join("")}</div></fieldset>
${actions("Continue", "Cancel")}
</form>`,
  )
}

/** Answers the form of the page. */
export const submitAuthorize = (world: World, incoming: Incoming): Response => {
  const sent = parseQuery(new TextDecoder().decode(incoming.body))
  const value: Read = (name) => sent.find(([key]) => key === name)?.[1]
  const visit = readVisit(world, value)
  if (typeof visit === "string") return problemPage("Something went wrong", visit)
  const granted = sent.filter(([name]) => name === "granted").map(([, scope]) => scope)
  const scopes = visit.scopes.filter((scope) => granted.includes(scope))
  if (value("decision") !== "approve" || scopes.length === 0)
    return seeOther(back(visit, { error: "access_denied", error_description: "The user refused the app." }))
  return seeOther(agree(world, visit, value("account"), scopes))
}
