/**
 * Sends token calls with a separate transport. Their URLs contain the app secret and a refresh token. An HTTP instrumentation or a
 * proxy for API calls must not see these.
 */
import type { Call } from "../call/call.ts"
import type { Transport } from "./transport.ts"

/** `auth` is the platform of the token hosts, of TikTok Shop and of TikTok for Developers. */
const isTokenCall = ({ operation }: Call): boolean => operation.platform === "auth"

export const withTokenTransport =
  (transport: Transport, tokenTransport: Transport): Transport =>
  (call) =>
    isTokenCall(call) ? tokenTransport(call) : transport(call)
