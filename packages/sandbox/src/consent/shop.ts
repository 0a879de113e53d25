/**
 * The consent page of TikTok Shop: the seller picks an account and its shops, and agrees or refuses. The browser returns to
 * the app with a code and the state. A script, which does not ask for HTML, is redirected at once, as if the first seller
 * had agreed.
 */
import { parseQuery, queryValue, type Incoming } from "../incoming.ts"
import type { Account } from "../model.ts"
import type { World } from "../world.ts"
import { actions, escaped, hidden, page, problemPage, seeOther, wantsPage } from "./page.ts"

const plain = (status: number, text: string): Response =>
  new Response(`${text}\n`, { status, headers: { "content-type": "text/plain; charset=utf-8" } })

const withParameters = (address: string, parameters: Readonly<Record<string, string | undefined>>): string => {
  const url = new URL(address)
  for (const [name, value] of Object.entries(parameters)) if (value !== undefined) url.searchParams.set(name, value)
  return url.href
}

/** Where the platform sends a seller who agreed. */
const agreed = (world: World, account: Account, state: string | undefined) => ({
  app_key: world.app.appKey,
  code: world.tokens.authorize(account),
  locale: "en-US",
  shop_region: account.region,
  state,
})

const refused = (state: string | undefined) => ({ code: "null", error: "auth_denied", state })

const isKnown = (world: World, value: (name: string) => string | undefined): boolean =>
  value("service_id") === undefined
    ? value("app_key") === world.app.appKey
    : value("service_id") === world.app.serviceId

const unknownApp = "This app does not exist: check 'service_id'."

/** The app's address, or the sandbox's own page that shows the code. */
const callbackOf = (world: World): string => world.redirectUrl ?? `${world.url}/_sandbox/callback`

const choice = (account: Account, index: number): string => {
  const who = `<label><input type="radio" name="account" value="${escaped(account.openId)}"${index === 0 ? " checked" : ""}>
<span>${escaped(account.name)}<small>${account.userType === 1 ? "creator" : account.userType === 3 ? "partner" : "seller"} &middot; ${escaped(account.region)}</small></span></label>`
  const shops = account.shops.map(
    ({ id, name, region }) =>
      `<label><input type="checkbox" name="shop" value="${escaped(id)}" checked><span>${escaped(name)}<small>${escaped(region)} &middot; ${escaped(id)}</small></span></label>`,
  )
  const group =
    shops.length === 0
      ? ""
      : `<div class="shops" role="group" aria-label="Shops of ${escaped(account.name)}">${shops.join("")}</div>`
  return `<div class="group">${who}${group}</div>`
}

const form = (world: World, fields: Readonly<Record<string, string | undefined>>, problem?: string): Response => {
  const scopes = [...new Set(world.accounts.flatMap((account) => account.scopes))]
  return page(
    "Authorize an app",
    `<h1>Let this app use your shops?</h1>
<p>App <code>${escaped(world.app.appKey)}</code> asks for access to your TikTok Shop account. You can revoke it at any time.</p>
${problem === undefined ? "" : `<p class="alert" role="alert">${escaped(problem)}</p>`}
<form method="post">
${hidden(fields)}
<fieldset><legend>Account and shops</legend>
${world.accounts.map(choice).join("\n")}
</fieldset>
<details><summary>${scopes.length} permissions</summary><ul>${scopes.map((scope) => `<li>${escaped(scope)}</li>`).join("")}</ul></details>
${actions("Authorize", "Refuse")}
</form>`,
    problem === undefined ? 200 : 422,
  )
}

/** `GET /open/authorize?service_id=&state=`, and the older `/oauth/authorize?app_key=&state=`. */
export const showConsent = (world: World, incoming: Incoming): Response => {
  const isBrowser = wantsPage(incoming.headers)
  const value = (name: string) => queryValue(incoming, name)
  if (!isKnown(world, value)) return isBrowser ? problemPage("Unknown app", unknownApp) : plain(400, unknownApp)
  const fields = { service_id: value("service_id"), app_key: value("app_key"), state: value("state") }
  if (isBrowser) return form(world, fields)
  const location = withParameters(callbackOf(world), agreed(world, world.accounts[0], fields.state))
  return new Response(null, { status: 302, headers: { location } })
}

/** Answers the form of the page. */
export const submitConsent = (world: World, incoming: Incoming): Response => {
  const sent = parseQuery(new TextDecoder().decode(incoming.body))
  const value = (name: string) => sent.find(([key]) => key === name)?.[1]
  if (!isKnown(world, value)) return problemPage("Unknown app", unknownApp)
  const fields = { service_id: value("service_id"), app_key: value("app_key"), state: value("state") }
  const account = world.accounts.find(({ openId }) => openId === value("account"))
  if (value("decision") !== "approve") return seeOther(withParameters(callbackOf(world), refused(fields.state)))
  if (account === undefined) return form(world, fields, "Choose an account.")
  const chosen = new Set(sent.filter(([name]) => name === "shop").map(([, id]) => id))
  const shops = account.shops.filter(({ id }) => chosen.has(id))
  if (shops.length === 0 && account.shops.length > 0) return form(world, fields, `Choose a shop of ${account.name}.`)
  // The token reaches only the shops that were chosen.
  const grantor = shops.length === account.shops.length ? account : { ...account, shops }
  return seeOther(withParameters(callbackOf(world), agreed(world, grantor, fields.state)))
}
