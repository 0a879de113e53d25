/** Downloads, for both faces. They use the `fetch` or the `transport` of the client's calls. */
import type { Download, DownloadOptions } from "@tiktok-shop-kit/client/download"
import type { CallError } from "@tiktok-shop-kit/errors"
import * as Effect from "effect/Effect"
import type { TikTokShopConfig } from "../config.ts"
import * as lazy from "../lazy.ts"

export type FileOptions = Omit<DownloadOptions, "fetch" | "transport">

export type DownloadFile = (url: string, options?: FileOptions) => Effect.Effect<Download, CallError>

export const bindDownload =
  ({ fetch, transport }: Pick<TikTokShopConfig, "fetch" | "transport">): DownloadFile =>
  (url, options) =>
    Effect.flatMap(lazy.downloads, ({ download }) => download(url, { ...options, fetch, transport }))
