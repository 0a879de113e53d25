/**
 * Did a request fail while its connection was being opened? Only Node tells: there, on Deno and on Bun, the package's imports
 * take `node/connect-errors.ts` in place of this file.
 */
export const isConnectError = (_error: object): boolean => false

/** Did the connection to a proxy fail, or did the proxy not answer? */
export const isProxyError = (_error: object): boolean => false
