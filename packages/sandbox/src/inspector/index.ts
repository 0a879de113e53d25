/**
 * The web inspector under /_sandbox: one page, one style sheet, one script, all served from here and nothing from
 * elsewhere. The script consists of typed functions of this folder, sent as their own source, so it needs no build step. A
 * function may use only its parameters.
 */
import { Hono } from "hono"
import { orderStatuses, productStatuses } from "../model.ts"
import { app } from "./app.ts"
import { browse } from "./browse.ts"
import { dom } from "./dom.ts"
import { faultsView } from "./faults.ts"
import { ordersView } from "./orders.ts"
import { productsView } from "./products.ts"
import { requestsView } from "./requests.ts"
import { returnsView } from "./returns.ts"
import { statementsView } from "./statements.ts"
import { stateView } from "./state.ts"
import { style } from "./style.ts"
import { webhooksView } from "./webhooks.ts"

/** The page: the frame into which the script puts its views. */
const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>TikTok Shop sandbox</title>
<link rel="icon" href="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Crect width='16' height='16' rx='4' fill='%230f5f64'/%3E%3Cpath d='M4 5h8M4 8h8M4 11h5' stroke='white' stroke-width='1.5'/%3E%3C/svg%3E">
<link rel="stylesheet" href="/_sandbox/style.css">
</head>
<body>
<a class="skip" href="#views">Skip to the content</a>
<header class="top">
  <div class="brand"><h1>TikTok Shop sandbox</h1><p id="where" class="mono dim"></p></div>
  <div class="clock" role="group" aria-label="The sandbox's clock">
    <div><time id="now" class="mono">&nbsp;</time><span id="ahead" class="dim"></span></div>
    <div class="row">
      <button type="button" data-advance="60000">+1 min</button>
      <button type="button" data-advance="3600000">+1 h</button>
      <button type="button" data-advance="86400000">+1 day</button>
      <button type="button" data-advance="0">Real time</button>
    </div>
    <form id="set-clock" class="inline">
      <label class="hidden" for="clock-at">Set the sandbox's clock to</label>
      <input type="datetime-local" id="clock-at" step="1">
      <button type="submit">Set</button>
    </form>
  </div>
  <button type="button" id="live" class="live" aria-pressed="true"><span class="dot" aria-hidden="true"></span><span>Live</span></button>
</header>
<div class="tabs" role="tablist" aria-label="Views"></div>
<p id="notice" class="notice" role="status" aria-live="polite"></p>
<main id="views" tabindex="-1"><noscript><p class="empty">The inspector needs JavaScript.</p></noscript></main>
<footer class="keys dim"><kbd>/</kbd> filter <kbd>↑</kbd> <kbd>↓</kbd> rows <kbd>Enter</kbd> open <kbd>Esc</kbd> back <kbd>1</kbd>–<kbd>8</kbd> views</footer>
<script src="/_sandbox/app.js" defer></script>
</body>
</html>
`

/** Some bundlers call `__name` in every function that they touch. */
const script = (): string => `"use strict"
const __name = (value) => value
const ui = (${dom})();
const browse = (${browse})(ui);
(${app})(ui, [
  (${requestsView})(ui),
  (${ordersView})(ui, browse, ${JSON.stringify(orderStatuses)}),
  (${productsView})(ui, browse, ${JSON.stringify(productStatuses)}),
  (${returnsView})(ui, browse),
  (${statementsView})(ui, browse),
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
  routes.get("/_sandbox", () => send(html, "text/html"))
  routes.get("/_sandbox/style.css", () => send(style, "text/css"))
  routes.get("/_sandbox/app.js", () => send(script(), "text/javascript"))
  return routes
}
