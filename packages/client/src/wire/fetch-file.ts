/**
 * Requests a file that a download reads. This runtime has no look-up of names that a program could check, so the names are
 * not resolved here; on Node the package's imports take `node/fetch-file.ts` in place of this file.
 */
import { noStore } from "./no-store.ts"

/** Answers as `fetch` does with `redirect: "manual"`. */
export type FetchFile = (url: URL, signal: AbortSignal) => Promise<Response>

export const throughFetch =
  (fetch: typeof globalThis.fetch): FetchFile =>
  (url, signal) =>
    fetch(url.href, { ...noStore(), signal, redirect: "manual" })

export const fetchFile: FetchFile = (url, signal) => throughFetch(globalThis.fetch)(url, signal)
