/** Checks the two things outside the code that make every call fail: a wrong configuration and a wrong clock. */
import { ConfigurationError } from "@tiktok-shop-kit/errors"
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { parseEnv } from "node:util"
import { checkDevelopers, readConfig } from "../../read-config.ts"

export interface Check {
  readonly name: "configuration" | "clock"
  /** `unknown`: it could not be checked, and the detail says why. */
  readonly state: "ok" | "wrong" | "unknown"
  readonly detail: string
}

type Environment = Readonly<Record<string, string | undefined>>

/** The environment of a program that loads `.env`. A variable that is set wins over the file. */
export const environmentOf = (folder: string, env: Environment): Environment => {
  const file = join(folder, ".env")
  return existsSync(file) ? { ...parseEnv(readFileSync(file, "utf8")), ...env } : env
}

export const checkConfiguration = (env: Environment): Check => {
  const name = "configuration"
  if (!Object.keys(env).some((key) => key.startsWith("TIKTOK_SHOP_"))) {
    return {
      name,
      state: "unknown",
      detail: "no TIKTOK_SHOP_* variable is set here or in .env",
    }
  }
  try {
    const { baseUrl, region, accessToken } = readConfig({}, env, (reader) => checkDevelopers(reader, {}))
    const tokens = accessToken === undefined ? "tokens from a store" : "one static token"
    return { name, state: "ok", detail: `${baseUrl}, region ${region}, ${tokens}` }
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error
    const said = error.issues.map(({ field, problem, remedy }) => `${field} ${problem}: ${remedy}`)
    return { name, state: "wrong", detail: said.join("; ") }
  }
}

/** The gateway takes a timestamp that is up to 300 s old or 30 s ahead. */
const oldest = 300
const newest = 30

/** Compares this machine's clock with the `Date` of the host's answer, which is exact to a second. */
export const checkClock = async (env: Environment): Promise<Check> => {
  const name = "clock"
  const host = env["TIKTOK_SHOP_API_BASE_URL"] || "https://open-api.tiktokglobalshop.com"
  try {
    const before = Date.now()
    const response = await fetch(host, { method: "HEAD", redirect: "manual", signal: AbortSignal.timeout(5000) })
    const now = (before + Date.now()) / 2
    const date = Date.parse(response.headers.get("date") ?? "")
    if (Number.isNaN(date)) return { name, state: "unknown", detail: `${host} sent no valid Date header` }
    const ahead = Math.round((now - date) / 1000)
    const words = ahead === 0 ? "right" : `${Math.abs(ahead)} s ${ahead > 0 ? "ahead" : "behind"}`
    if (ahead > newest || ahead < -oldest) {
      const limits = `the gateway refuses more than ${newest} s ahead or ${oldest} s behind (36009004)`
      return { name, state: "wrong", detail: `${words}, and ${limits}: turn on time synchronisation (NTP)` }
    }
    return { name, state: "ok", detail: words }
  } catch {
    return { name, state: "unknown", detail: `${host} did not answer within 5 s` }
  }
}
