/** Checks options when something is made, and says all that is wrong at once. */
import { type ConfigurationIssue, configurationError } from "@tiktok-shop-kit/errors/configuration"
import { unknownOptions } from "@tiktok-shop-kit/errors/options"
import { isRecord } from "@tiktok-shop-kit/errors/record"

/** Numbers above 0, by name; those that are `undefined` have a default. */
const positive = [
  "timeoutMs",
  "ttlMs",
  "claimTtlMs",
  "ratePerSecond",
  "burst",
  "minRatePerSecond",
  "maxBuckets",
] as const
const notNegative = ["maxQueue", "maxPassedOver"] as const

interface Options {
  readonly client?: unknown
  readonly namespace?: unknown
}

/** Throws a ConfigurationError that lists every option that is unknown or makes no sense. */
export const checkOptions = (
  where: string,
  options: Options & { readonly [K in string]?: unknown },
  names: Readonly<Record<string, 1>>,
): void => {
  const issues: Array<ConfigurationIssue> = [...unknownOptions(options, names)]
  const { client, namespace } = options
  if (!isClient(client)) {
    issues.push({
      field: "client",
      problem: "is no client of redis 6",
      remedy: "pass what createClient, createCluster or createSentinel answered",
    })
  }
  if (namespace !== undefined && (typeof namespace !== "string" || !/^[\w.:/-]{1,64}$/.test(namespace))) {
    issues.push({
      field: "namespace",
      problem: "cannot stand in a key",
      remedy: "use 1 to 64 letters, digits and _ . : / -",
    })
  }
  const number = (field: string, accepts: (n: number) => boolean, is: string): void => {
    const value = options[field]
    if (value === undefined || (typeof value === "number" && Number.isFinite(value) && accepts(value))) return
    issues.push({ field, problem: `is ${String(value)}`, remedy: `use ${is}` })
  }
  for (const field of positive) number(field, (n) => n > 0, "a number above 0")
  for (const field of notNegative) number(field, (n) => n >= 0, "a number, 0 or more")
  if (issues.length > 0) throw configurationError(where, issues)
}

const isClient = (value: unknown): boolean => isRecord(value) && typeof value["withCommandOptions"] === "function"

/** The start of every key of a store, in the braces that make it the hash tag. */
export const namespaceOf = (namespace = "tts"): string => `{${namespace}}`
