/**
 * Requests a file through `node:https`, since its connections take a look-up: the address that was checked is the address
 * that the connection is opened to, so a name cannot lead elsewhere in between. A proxy that Node uses (NODE_USE_ENV_PROXY)
 * resolves the names itself, and the check is the proxy's.
 */
import type { AgentOptions } from "node:http"
import type { FetchFile } from "../fetch-file.ts"
import { type UserAgent, userAgentHeader } from "../user-agent.ts"
import { checkedLookup } from "./checked-lookup.ts"
import { httpResponse } from "./http-response.ts"

/** What a request for a file says of itself. */
export const fileHeaders = (userAgent: UserAgent): Readonly<Record<string, string>> => ({
  accept: "*/*",
  "accept-encoding": "gzip, deflate, br",
  ...userAgentHeader(userAgent),
})

/** The types of Node leave the options out. */
interface Configured {
  readonly options?: Pick<AgentOptions, "proxyEnv">
}

export const fetchFile: FetchFile = async (url, signal) => {
  const { Agent, globalAgent } = url.protocol === "https:" ? await import("node:https") : await import("node:http")
  // Another agent may keep a connection that nobody checked.
  const agent = new Agent({ proxyEnv: (globalAgent as Configured).options?.proxyEnv })
  return httpResponse(url.href, { headers: fileHeaders(undefined), signal, agent, lookup: checkedLookup })
}
