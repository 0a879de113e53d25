/**
 * The consent page, in its first form: the seller agrees at once. It sends the browser back to the redirect URL with a
 * code and the state, as the real page does after the click.
 */
import { queryValue, type Incoming } from "./incoming.ts"
import type { Account } from "./model.ts"
import type { World } from "./world.ts"

const plain = (status: number, text: string): Response =>
  new Response(`${text}\n`, { status, headers: { "content-type": "text/plain; charset=utf-8" } })

/** Where the platform sends a seller who agreed. */
export const callbackUrl = (
  world: World,
  redirectUrl: string,
  account: Account,
  code: string,
  state: string | undefined,
): string => {
  const url = new URL(redirectUrl)
  url.searchParams.set("app_key", world.app.appKey)
  url.searchParams.set("code", code)
  url.searchParams.set("locale", "en-US")
  url.searchParams.set("shop_region", account.region)
  if (state !== undefined) url.searchParams.set("state", state)
  return url.href
}

/** `/open/authorize?service_id=&state=`, and the older `/oauth/authorize?app_key=&state=`. */
export const consent = (world: World, incoming: Incoming): Response => {
  const service = queryValue(incoming, "service_id")
  const isKnown =
    service === undefined ? queryValue(incoming, "app_key") === world.app.appKey : service === world.app.serviceId
  if (!isKnown) return plain(400, "This app does not exist: check 'service_id'.")
  if (world.redirectUrl === undefined)
    return plain(400, "The sandbox does not know where to go back to: give it the option 'redirectUrl'.")
  const account = world.accounts[0]
  const state = queryValue(incoming, "state")
  const location = callbackUrl(world, world.redirectUrl, account, world.tokens.authorize(account), state)
  return new Response(null, { status: 302, headers: { location } })
}
