/**
 * The page to which a seller returns if the app has no redirect URL. It shows the code and how to exchange it. A script,
 * which does not ask for HTML, gets the same as JSON.
 */
import { escaped, page, wantsPage } from "./page.ts"

const codePage = (code: string, appKey: string): Response =>
  page(
    "Authorized",
    `<h1>Authorized</h1>
<p>The app has no address to return to. Set one with the option <code>redirectUrl</code>, with the flag <code>--redirect-url</code> or with <code>PUT /_sandbox/api/redirect-url</code>.</p>
<p>The code works once, for 30 minutes:</p><p><code>${escaped(code)}</code></p>
<p>Exchange it with the app's secret:</p><p><code>GET /api/v2/token/get?app_key=${escaped(appKey)}&amp;app_secret=&hellip;&amp;grant_type=authorized_code&amp;auth_code=&hellip;</code></p>`,
  )

/** `GET /_sandbox/callback`, with the parameters that the app's callback gets. */
export const showCallback = (request: Request): Response => {
  const parameters = Object.fromEntries(new URL(request.url).searchParams)
  if (!wantsPage(request.headers)) return Response.json(parameters, { headers: { "cache-control": "no-store" } })
  if (parameters["error"] !== undefined) return page("Refused", "<h1>Refused</h1><p>The app got no access.</p>")
  return codePage(parameters["code"] ?? "", parameters["app_key"] ?? "")
}
