/**
 * The region of the app, and the first letters of its tokens: apps of the US and of the rest of the world are separate.
 */
import type { SandboxOptions } from "./options.ts"

export type AppRegion = "us" | "global"

/** The app that sellers of a market authorize. */
export const appRegionOf = (shopRegion: string): AppRegion => (shopRegion === "US" ? "us" : "global")

/** The option's region; otherwise that of the first shop that names a region; otherwise `fallback`. */
export const appRegion = ({ accounts, region, shops }: SandboxOptions, fallback: AppRegion = "us"): AppRegion => {
  if (region !== undefined) return region
  const seeds = accounts?.flatMap((account) => account.shops ?? []) ?? shops ?? []
  const named = seeds.find((shop) => shop.region !== undefined)?.region
  return named === undefined ? fallback : appRegionOf(named)
}

/** The region of a shop that names no region. */
export const defaultShopRegion = (options: SandboxOptions): string => (appRegion(options) === "us" ? "US" : "GB")

/** Tokens begin with the place where the platform keeps the app's data. */
export const tokenPrefix = (region: AppRegion): "TTP_" | "ROW_" => (region === "us" ? "TTP_" : "ROW_")

export const withoutPrefix = (token: string): string => token.replace(/^(?:TTP|ROW)_/, "")
