/**
 * Routes whose code loads with their first request: a sandbox whose test opens no page starts without that code. `core.ts`
 * lists them.
 */
import type { Context, Hono } from "hono"

/** A handler that passes requests to the routes. If they fail to load, the next request tries again. */
export const lazyRoutes = (load: () => Promise<Hono>): ((c: Context) => Promise<Response>) => {
  let loading: Promise<Hono> | undefined
  const routes = () =>
    (loading ??= load().then(
      (loaded) =>
        // The sandbox around them answers an error.
        loaded.onError((error) => {
          throw error
        }),
      (error: unknown) => {
        loading = undefined
        throw error
      },
    ))
  return async (c) => (await routes()).fetch(c.req.raw, c.env)
}
