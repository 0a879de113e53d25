/** The header that tells a platform, a proxy and a log which program sent the request. */
import { version } from "./version.ts"

export type UserAgent = string | false | undefined

/** In a browser the header is omitted, because the browser sets its own, unless you pass text. */
export const userAgentHeader = (option: UserAgent): Readonly<Record<string, string>> => {
  if (option === false || (option === undefined && isBrowser())) return {}
  return { "user-agent": option ?? `tiktok-shop-kit/${version}` }
}

/** Browsers and their workers have this user agent. Node, Deno, Bun and Workers do not. */
const isBrowser = (): boolean => {
  const { navigator } = globalThis as { readonly navigator?: { readonly userAgent?: string } }
  return navigator?.userAgent?.startsWith("Mozilla/") ?? false
}
