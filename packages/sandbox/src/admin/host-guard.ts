/**
 * Refuses requests to the admin API and the inspector by the name in their Host header. A page of another site can point
 * its own host name to 127.0.0.1 (DNS rebinding), and a browser then lets it read the sandbox's answers. The Host header of
 * these requests names that site.
 */
import type { MiddlewareHandler } from "hono"

const loopback = /^(?:localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\])$/

/** The name without its port, in lower case. */
const nameOf = (host: string): string => host.toLowerCase().replace(/:\d+$/, "")

/**
 * Lets pass loopback names, the name in the sandbox's own URL, and allowed names. A request without a host used no socket.
 */
export const hostGuard = (url: string, allowedHosts: ReadonlyArray<string>): MiddlewareHandler => {
  const allowed = new Set([new URL(url).hostname, ...allowedHosts.map((name) => name.toLowerCase())])
  return async (c, next) => {
    const host = c.req.header("host")
    if (host === undefined || loopback.test(nameOf(host)) || allowed.has(nameOf(host))) return next()
    const error = `The host '${nameOf(host)}' is not allowed here. Use localhost, or name the host in option 'allowedHosts'.`
    return c.json({ error }, 403)
  }
}
