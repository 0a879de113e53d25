/**
 * Requests a file for a download. In this runtime a program cannot check the addresses of names. On Node, the package's imports
 * use `node/fetch-file.ts` instead of this file.
 */
import { noStore } from "./no-store.ts"

/** Returns the response of `fetch` with `redirect: "manual"`. */
export type FetchFile = (url: URL, signal: AbortSignal) => Promise<Response>

export const throughFetch =
  (fetch: typeof globalThis.fetch): FetchFile =>
  (url, signal) =>
    fetch(url.href, { ...noStore(), signal, redirect: "manual" })

export const fetchFile: FetchFile = (url, signal) => throughFetch(globalThis.fetch)(url, signal)
