/**
 * Reads options, falls back to environment variables, and collects every problem, so that one error lists them all. An option
 * wins over its variable. An empty option is a mistake, so the reader reports it instead of reading the variable.
 */
import { isConfidential } from "@tiktok-shop-kit/client/address"
import { ConfigurationError } from "@tiktok-shop-kit/errors"
import { type ConfigurationIssue, configurationError } from "@tiktok-shop-kit/errors/configuration"
import { credentialProblem } from "@tiktok-shop-kit/errors/credential"
import { type Known, wrongOptions } from "@tiktok-shop-kit/errors/options"

/** The variables that replace absent options. */
export type Environment = Readonly<Record<string, string | undefined>>

export const processEnvironment = (): Environment =>
  (globalThis as { readonly process?: { readonly env?: Environment } }).process?.env ?? {}

export interface OptionsReader {
  /** The text of an option, or of its variable; `undefined` without both. */
  readonly text: (field: string, option: string | undefined, variable?: string) => string | undefined
  /** Reports a missing option, unless the reader already reported the option; `where` says where to find the value. */
  readonly missing: (field: string, variable: string, where: string) => ""
  /** An https URL, or one of a server on this machine. */
  readonly url: (field: string, value: string) => string
  readonly wrong: (field: string, problem: string, remedy: string) => void
  /** Reports options with unknown names, and those that should be functions; `prefix` comes before their names. */
  readonly names: (prefix: string, given: unknown, known: Known) => void
  /** Reports the options that a part of the client refuses; `prefix` comes before their names. */
  readonly part: (prefix: string, make: () => unknown) => void
  /** Throws a ConfigurationError if there was any problem; `where` begins its message. */
  readonly finish: (where: string) => void
}

/** `secret` names the option that must not be in a browser. In a browser the reader checks nothing else. */
export const optionsReader = (secret: string, env: Environment = processEnvironment()): OptionsReader => {
  const issues: Array<ConfigurationIssue> = []
  const wrong: OptionsReader["wrong"] = (field, problem, remedy) => issues.push({ field, problem, remedy })
  const finish: OptionsReader["finish"] = (where) => {
    if (issues.length > 0) throw configurationError(where, issues)
  }
  const text: OptionsReader["text"] = (field, option, variable) => {
    const value = option ?? (variable === undefined ? undefined : env[variable] || undefined)
    if (value === undefined) return undefined
    const found = credentialProblem(value)
    if (found === undefined) return value
    wrong(field, found.problem, variable === undefined ? found.remedy : `${found.remedy} (${variable})`)
    return typeof value === "string" && value.trim() !== "" ? value : undefined
  }
  if (isBrowser()) {
    // The reader reports only this problem: everyone who opens the page can read its secrets.
    wrong(
      secret,
      "must not be in a browser, where every visitor can read it",
      "keep the secret and this client on your server, and let the page ask that server",
    )
    finish("The configuration")
  }
  return {
    text,
    wrong,
    finish,
    names: (prefix, given, known) => issues.push(...wrongOptions(given, known, prefix)),
    part: (prefix, make) => {
      try {
        make()
      } catch (error) {
        if (!(error instanceof ConfigurationError)) throw error
        for (const { field, problem, remedy } of error.issues) {
          // A part that gets no object reports a problem of its "options".
          const name = field === "options" ? prefix.slice(0, -1) : prefix + field
          // The check of names may have found the same.
          if (!issues.some((issue) => issue.field === name && issue.problem === problem)) wrong(name, problem, remedy)
        }
      }
    },
    missing: (field, variable, where) => {
      if (!issues.some((issue) => issue.field === field)) {
        wrong(field, "is missing", `pass it or set ${variable}, which is ${where}`)
      }
      return ""
    },
    url: (field, value) => {
      if (!URL.canParse(value)) wrong(field, "is not a URL", "give scheme and host, such as https://example.com")
      else if (!isConfidential(value)) wrong(field, "is not https", "use https; plain http is for loopback only")
      return value
    },
  }
}

/** Is this a page? A bundler may define a `process` in one. A test on Node that defines a `document` is not a page. */
const isBrowser = (): boolean => {
  const { document, process } = globalThis as {
    readonly document?: unknown
    readonly process?: { readonly versions?: { readonly node?: string } }
  }
  return document !== undefined && process?.versions?.node === undefined
}
