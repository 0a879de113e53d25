/** The Promise face of downloads: files leave by the `fetch` or the `transport` of the client's calls. */
import { runPromise } from "@tiktok-shop-kit/client"
import type { Download, DownloadOptions } from "@tiktok-shop-kit/client/download"
import * as Effect from "effect/Effect"
import type { TikTokShopConfig } from "../config.ts"
import * as lazy from "../lazy.ts"

export interface FileOptions extends Omit<DownloadOptions, "fetch" | "transport"> {
  /** Ends the request until the head of the answer is there. Cancel the stream to end it later. */
  readonly signal?: AbortSignal | undefined
}

export const bindDownload =
  ({ fetch, transport }: Pick<TikTokShopConfig, "fetch" | "transport">) =>
  (url: string, { signal, ...options }: FileOptions = {}): Promise<Download> =>
    runPromise(
      Effect.flatMap(lazy.downloads, ({ download }) => download(url, { ...options, fetch, transport })),
      signal,
    )
