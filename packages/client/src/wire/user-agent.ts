/** The header by which a platform, a proxy and a log tell whose request it is. */
import { version } from "./version.ts"

export type UserAgent = string | false | undefined

/** In a browser the header is the browser's: there it is left out, unless you give text. */
export const userAgentHeader = (option: UserAgent): Readonly<Record<string, string>> => {
  if (option === false || (option === undefined && isBrowser())) return {}
  return { "user-agent": option ?? `tiktok-shop-kit/${version}` }
}

/** Browsers and their workers name themselves so; Node, Deno, Bun and Workers do not. */
const isBrowser = (): boolean => {
  const { navigator } = globalThis as { readonly navigator?: { readonly userAgent?: string } }
  return navigator?.userAgent?.startsWith("Mozilla/") ?? false
}
