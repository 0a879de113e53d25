/**
 * TikTok for Developers beside TikTok Shop: another consent page (with PKCE, whose challenge is hexadecimal there), another
 * token host, durations instead of points in time. Everything else is the same: `makeStored({ …, host: developersHost(…) })`
 * with a client whose `authUrl` is the host of TikTok for Developers.
 */
export { developersAuthorizationUrl } from "./consent.ts"
export type { DevelopersAuthorization, DevelopersAuthorizationOptions } from "./consent.ts"
export { developersHost } from "./host.ts"
export type { DevelopersHostOptions } from "./host.ts"
