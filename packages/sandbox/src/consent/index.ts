/**
 * The pages on which a seller or a user authorizes an app.
 */
import { Hono } from "hono"
import { readIncoming, type Wire } from "../incoming.ts"
import type { World } from "../world.ts"
import { showCallback } from "./callback.ts"
import { showAuthorize, submitAuthorize } from "./developers.ts"
import { showConsent, submitConsent } from "./shop.ts"

export const consentPages = (world: World): Hono => {
  const pages = new Hono<{ Bindings: Wire }>()
  for (const path of ["/open/authorize", "/oauth/authorize"]) {
    pages.get(path, async (c) => showConsent(world, await readIncoming(c.req.raw, c.env)))
    pages.post(path, async (c) => submitConsent(world, await readIncoming(c.req.raw, c.env)))
  }
  pages.get("/v2/auth/authorize/", async (c) => showAuthorize(world, await readIncoming(c.req.raw, c.env)))
  pages.post("/v2/auth/authorize/", async (c) => submitAuthorize(world, await readIncoming(c.req.raw, c.env)))
  pages.get("/_sandbox/callback", (c) => showCallback(c.req.raw))
  return pages as unknown as Hono
}
