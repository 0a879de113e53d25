/** Checks the options of this package's functions, and reports all problems at once. */
import type { ConfigurationIssue } from "@tiktok-shop-kit/errors/configuration"
import { checkOptions, type Known } from "@tiktok-shop-kit/errors/options"
import { isRecord } from "@tiktok-shop-kit/errors/record"
import type { RedisOptions } from "./client.ts"

interface Options extends RedisOptions {
  readonly namespace?: string | undefined
}

/** Throws a ConfigurationError that lists every unknown or wrong option. */
export const checkRedisOptions = (where: string, options: Options, names: Known): void => {
  // Without options the client is missing, too: then that is the error.
  const { client, namespace }: Partial<Options> = options ?? {}
  const issues: Array<ConfigurationIssue> = []
  if (!isClient(client)) {
    issues.push({
      field: "client",
      problem: "is not a client of redis 6",
      remedy: "pass the result of createClient, createClientPool, createCluster or createSentinel",
    })
  }
  if (namespace !== undefined && (typeof namespace !== "string" || !/^[\w.:/-]{1,64}$/.test(namespace))) {
    issues.push({
      field: "namespace",
      problem: "cannot be part of a key",
      remedy: "use 1 to 64 letters, digits and _ . : / -",
    })
  }
  checkOptions(where, { ...options }, names, () => ({ issues }))
}

const isClient = (value: unknown): boolean => isRecord(value) && typeof value["withCommandOptions"] === "function"

/** The start of every key of a store, in the braces that make it the hash tag. */
export const namespaceOf = (namespace = "tts"): string => `{${namespace}}`
