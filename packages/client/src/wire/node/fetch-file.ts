/**
 * Requests a file through `node:https`, because its connections take a look-up function. The connection is opened to the checked
 * address, so a name cannot change its address after the check. Node's proxy (NODE_USE_ENV_PROXY) resolves the names itself, so
 * the proxy must check them.
 */
import type { AgentOptions } from "node:http"
import type { FetchFile } from "../fetch-file.ts"
import { type UserAgent, userAgentHeader } from "../user-agent.ts"
import { checkedLookup } from "./checked-lookup.ts"
import { httpResponse } from "./http-response.ts"

/** The headers of a request for a file. */
export const fileHeaders = (userAgent: UserAgent): Readonly<Record<string, string>> => ({
  accept: "*/*",
  "accept-encoding": "gzip, deflate, br",
  ...userAgentHeader(userAgent),
})

/** The types of Node do not have the options. */
interface Configured {
  readonly options?: Pick<AgentOptions, "proxyEnv">
}

export const fetchFile: FetchFile = async (url, signal) => {
  const { Agent, globalAgent } = url.protocol === "https:" ? await import("node:https") : await import("node:http")
  // Another agent may keep a connection to an address that was not checked.
  const agent = new Agent({ proxyEnv: (globalAgent as Configured).options?.proxyEnv })
  return httpResponse(url.href, { headers: fileHeaders(undefined), signal, agent, lookup: checkedLookup })
}
