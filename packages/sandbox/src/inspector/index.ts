/**
 * The web inspector under /_sandbox: one page, one style sheet, one script, all served from here and nothing from
 * elsewhere. The script is made of typed functions of this folder, sent as their own source, so that it needs no build
 * step; none of them may use anything that it is not handed.
 */
import { Hono } from "hono"
import { app } from "./app.ts"
import { dom } from "./dom.ts"
import { faultsView } from "./faults.ts"
import { html } from "./html.ts"
import { requestsView } from "./requests.ts"
import { stateView } from "./state.ts"
import { style } from "./style.ts"
import { webhooksView } from "./webhooks.ts"

/** Some bundlers call `__name` in every function that they touch. */
const script = (): string => `"use strict"
const __name = (value) => value
const ui = (${dom})();
(${app})(ui, [
  (${requestsView})(ui),
  (${webhooksView})(ui),
  (${stateView})(ui),
  (${faultsView})(ui),
])
`

const send = (text: string, type: string): Response =>
  new Response(text, {
    headers: {
      "content-type": `${type}; charset=utf-8`,
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
      "content-security-policy": "default-src 'self'; img-src data:; frame-ancestors 'none'; base-uri 'none'",
    },
  })

export const inspector = (): Hono => {
  const routes = new Hono()
  routes.get("/", () => send(html, "text/html"))
  routes.get("/style.css", () => send(style, "text/css"))
  routes.get("/app.js", () => send(script(), "text/javascript"))
  return routes
}
