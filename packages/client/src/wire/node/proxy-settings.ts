/**
 * Finds the proxy of a pool: in its options, else in the environment. A proxy's address may contain a password, so no error
 * quotes it.
 */
import type { ConfigurationIssue } from "@tiktok-shop-kit/errors/configuration"

export interface ProxyOptions {
  /**
   * The address of a proxy for all requests, such as `http://user:password@proxy.example:8080`. Default: HTTPS_PROXY and
   * HTTP_PROXY of the environment. `false`: no proxy.
   */
  readonly proxy?: string | false | undefined
  /** Hosts that are reached without the proxy, in the form of NO_PROXY: `localhost,.example.com`. Default: NO_PROXY. */
  readonly noProxy?: string | undefined
}

export interface ProxySettings {
  readonly httpProxy: string
  readonly httpsProxy: string
  readonly noProxy: string
}

type Environment = Readonly<Record<string, string | undefined>>

/** As in other programs, the name in lower case comes first. */
const variable = (env: Environment, name: string): string => env[name.toLowerCase()] ?? env[name] ?? ""

/** `undefined`: no proxy. */
export const proxySettings = ({ proxy, noProxy }: ProxyOptions, env: Environment): ProxySettings | undefined => {
  if (proxy === false) return undefined
  const httpProxy = proxy ?? variable(env, "HTTP_PROXY")
  const httpsProxy = proxy ?? variable(env, "HTTPS_PROXY")
  if (httpProxy === "" && httpsProxy === "") return undefined
  return { httpProxy, httpsProxy, noProxy: noProxy ?? variable(env, "NO_PROXY") }
}

/** The problems of the proxy in the options, or of the proxy in the environment if it is used. */
export const proxyIssues = ({ proxy, noProxy }: ProxyOptions, env: Environment): ReadonlyArray<ConfigurationIssue> => {
  const addresses = Object.entries(
    proxy === undefined
      ? { HTTPS_PROXY: variable(env, "HTTPS_PROXY") || undefined, HTTP_PROXY: variable(env, "HTTP_PROXY") || undefined }
      : { proxy: proxy === false ? undefined : proxy },
  )
  return [
    ...addresses.flatMap(([field, address]) => (address === undefined || isProxy(address) ? [] : [noAddress(field)])),
    ...(noProxy === undefined || typeof noProxy === "string" ? [] : [noList]),
    ...(noProxy === undefined || proxy !== false ? [] : [nothingToExcept]),
  ]
}

const isProxy = (address: unknown): boolean => {
  if (typeof address !== "string" || !URL.canParse(address)) return false
  const { protocol, username, password, pathname, search, hash } = new URL(address)
  return (
    /^https?:$/.test(protocol) &&
    pathname + search + hash === "/" &&
    isPercentEncoded(username) &&
    isPercentEncoded(password)
  )
}

const isPercentEncoded = (text: string): boolean => {
  try {
    decodeURIComponent(text)
    return true
  } catch {
    return false
  }
}

const noAddress = (field: string): ConfigurationIssue => ({
  field,
  problem: "is not the address of a proxy",
  remedy:
    "pass scheme, host and port without a path, such as http://proxy.example:8080; percent-encode a user name and a password",
})

const noList: ConfigurationIssue = {
  field: "noProxy",
  problem: "is not text",
  remedy: "list the hosts with commas, such as localhost,.example.com",
}

const nothingToExcept: ConfigurationIssue = {
  field: "noProxy",
  problem: "has no effect with 'proxy: false'",
  remedy: "leave out one of them",
}
