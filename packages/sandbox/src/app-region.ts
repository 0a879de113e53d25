/**
 * The region of the app, and the first letters of its tokens: apps of the US and of the rest of the world are separate.
 */
import type { SandboxOptions } from "./options.ts"

/** As the option says; otherwise that of the first shop that names a region, and the US where none does. */
export const appRegion = ({ accounts, region, shops }: SandboxOptions): "us" | "global" => {
  if (region !== undefined) return region
  const seeds = accounts?.flatMap((account) => account.shops ?? []) ?? shops ?? []
  const named = seeds.find((shop) => shop.region !== undefined)?.region ?? "US"
  return named === "US" ? "us" : "global"
}

/** Where shops are that name no region. */
export const defaultShopRegion = (options: SandboxOptions): string => (appRegion(options) === "us" ? "US" : "GB")

/** Tokens begin with the place where the platform keeps the app's data. */
export const tokenPrefix = (region: "us" | "global"): "TTP_" | "ROW_" => (region === "us" ? "TTP_" : "ROW_")
