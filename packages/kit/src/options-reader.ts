/**
 * Reads options with the environment behind them, and collects everything that is wrong with them, so that one error lists it
 * all. An argument wins over the environment, also an empty one: that is a mistake worth hearing about.
 */
import { ConfigurationError } from "@tiktok-shop-kit/errors"

/** Where options come from that are not given. */
export type Environment = Readonly<Record<string, string | undefined>>

export const processEnvironment = (): Environment =>
  (globalThis as { readonly process?: { readonly env?: Environment } }).process?.env ?? {}

export interface OptionsReader {
  /** The text of an option, `undefined` where neither it nor its variable is given. */
  readonly text: (field: string, given: string | undefined, variable?: string) => string | undefined
  /** Says that an option is missing, unless it was found wrong before; `where` is where a person finds it. */
  readonly missing: (field: string, variable: string, where: string) => ""
  /** An https URL, or one of a server on this machine. */
  readonly url: (field: string, value: string) => string
  readonly wrong: (field: string, problem: string, remedy: string) => void
  /** What a part of the client refuses of its own options, which stand under `prefix`. */
  readonly part: (prefix: string, make: () => unknown) => void
  /** Throws a ConfigurationError where anything was wrong; `what` begins its message. */
  readonly finish: (what: string) => void
}

/** `secret` names the option that must not be in a browser; there nothing else is looked at. */
export const optionsReader = (secret: string, env: Environment = processEnvironment()): OptionsReader => {
  const issues: Array<ConfigurationError["issues"][number]> = []
  const wrong: OptionsReader["wrong"] = (field, problem, remedy) => issues.push({ field, problem, remedy })
  const finish: OptionsReader["finish"] = (what) => {
    if (issues.length === 0) return
    const said = issues.map(({ field, problem, remedy }) => `${field} ${problem} (${remedy})`).join("; ")
    const count = issues.length === 1 ? "a problem" : `${issues.length} problems`
    throw new ConfigurationError({ message: `${what} has ${count}: ${said}.`, issues })
  }
  const text: OptionsReader["text"] = (field, given, variable) => {
    const value = given ?? (variable === undefined ? undefined : env[variable] || undefined)
    if (value === undefined) return undefined
    if (typeof value !== "string") {
      wrong(field, "is not text", "put it in quotes")
      return undefined
    }
    if (value.trim() === "") {
      wrong(field, "is empty", `leave it out or give it a value${variable === undefined ? "" : ` (${variable})`}`)
      return undefined
    }
    if (value !== value.trim()) wrong(field, "has white space around it", "remove it; a copied line break does this")
    return value
  }
  if (isBrowser()) {
    // Whatever else may be wrong: a secret that reaches a page is read by everyone who opens it.
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
    part: (prefix, make) => {
      try {
        make()
      } catch (error) {
        if (!(error instanceof ConfigurationError)) throw error
        for (const { field, problem, remedy } of error.issues) wrong(prefix + field, problem, remedy)
      }
    },
    missing: (field, variable, where) => {
      if (!issues.some((issue) => issue.field === field)) {
        wrong(field, "is missing", `pass it or set ${variable}; it stands ${where}`)
      }
      return ""
    },
    url: (field, value) => {
      if (!URL.canParse(value)) wrong(field, "is not a URL", "give scheme and host, such as https://example.com")
      else if (!isSafe(value)) wrong(field, "is not https", "use https; plain http is for loopback only")
      return value
    },
  }
}

/** A page, also one whose bundler brought a `process` of its own along; not a test that pretends to be one on Node. */
const isBrowser = (): boolean => {
  const { document, process } = globalThis as {
    readonly document?: unknown
    readonly process?: { readonly versions?: { readonly node?: string } }
  }
  return document !== undefined && process?.versions?.node === undefined
}

/** Is it a server on this machine? */
export const isLoopback = (url: string): boolean =>
  URL.canParse(url) && ["localhost", "127.0.0.1", "[::1]"].includes(new URL(url).hostname)

/** A token must not travel in the clear, except to a server on this machine. */
const isSafe = (url: string): boolean => new URL(url).protocol === "https:" || isLoopback(url)
