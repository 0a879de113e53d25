/**
 * Did a request fail while its connection was being opened? This runtime cannot tell. On Node, Deno and Bun, the package's
 * imports use `node/connect-errors.ts` instead of this file.
 */
export const isConnectError = (_error: object): boolean => false

/** Did the connection to a proxy fail, or did the proxy not answer? */
export const isProxyError = (_error: object): boolean => false
