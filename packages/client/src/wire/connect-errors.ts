/**
 * Did a request fail while its connection was being opened? Only Node tells: there, on Deno and on Bun, the package's imports
 * take `node/connect-errors.ts` in place of this file.
 */
export const isConnectError = (_error: object): boolean => false
