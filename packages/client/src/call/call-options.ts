/**
 * The options of one call. The client refuses unknown options, wrong values and redacted text. The account and the shop of a
 * call come from its options, else from its view. The client never guesses them.
 */
import { ValidationError } from "@tiktok-shop-kit/errors"
import { credentialProblem } from "@tiktok-shop-kit/errors/credential"
import type { Names } from "@tiktok-shop-kit/errors/options"
import { isRecord, unknownNames } from "@tiktok-shop-kit/errors/record"
import type { CallOptions, Target } from "./call.ts"

/** Which values an option takes, as code and in words. */
type Rule = readonly [accepts: (value: unknown) => boolean, is: string]

const time: Rule = [(value) => typeof value === "number" && value > 0, "a number of milliseconds above 0"]
const oneOf = (...words: ReadonlyArray<string>): Rule => [
  (value) => words.includes(value as string),
  `one of: ${words.join(", ")}`,
]

/** A `Map` or `Headers` has no fields, so its content would be ignored. */
const isPlain = (value: unknown): value is Record<string, unknown> => isRecord(value) && !(Symbol.iterator in value)

const kinds: Names<Exclude<CallOptions["retry"], false | undefined>> = {
  rateLimit: 1,
  server: 1,
  network: 1,
  conflict: 1,
}

const capsKinds = (value: unknown): boolean =>
  isPlain(value) &&
  unknownNames(value, kinds).length === 0 &&
  Object.values(value).every(
    (most) => most === undefined || most === Infinity || (Number.isInteger(most) && (most as number) >= 0),
  )

/** Options without a rule are checked by the code that reads them. */
const rules: Readonly<Record<keyof CallOptions, Rule | undefined>> = {
  account: undefined,
  shop: undefined,
  signal: [(value) => isSignal(value), "an AbortSignal"],
  timeoutMs: time,
  attemptTimeoutMs: time,
  retry: [
    (value) => value === false || capsKinds(value),
    `false, or an object with the most retries of: ${Object.keys(kinds).join(", ")}`,
  ],
  partOf: [(value) => isRecord(value) && isRecord(value["context"]), "the call that this one is made for"],
  priority: [(value) => typeof value === "number" && !Number.isNaN(value), "a number"],
  headers: [isPlain, "a plain object of names and text"],
  idempotencyKey: undefined,
  onProgress: [(value) => typeof value === "function", "a function"],
  validate: oneOf("off", "observe", "enforce"),
  partial: oneOf("keep", "fail"),
}

const isOption = (name: string): name is keyof CallOptions => Object.hasOwn(rules, name)

/**
 * Throws a ValidationError for an unknown option of a call, and for a value that the option does not take. The message begins
 * with `where`.
 *
 * @example
 * ```ts
 * import { checkCallOptions } from "@tiktok-shop-kit/client/call-options"
 *
 * checkCallOptions("order.202309.getOrderList", { timeoutMs: 5_000 })
 * ```
 */
export const checkCallOptions = (where: string, options: unknown): void => {
  const refuse = (field: string, problem: string): never => {
    throw new ValidationError({ message: `${where}: '${field}' ${problem}`, field })
  }
  if (!isRecord(options)) return refuse("options", "must be an object. Leave it out if you have no options.")
  for (const name in options) {
    const value = options[name]
    if (value === undefined) continue
    if (!isOption(name)) {
      const [{ likely } = {}] = unknownNames({ [name]: 1 }, rules)
      const remedy = likely === undefined ? `There are: ${Object.keys(rules).join(", ")}.` : `Use '${likely}'.`
      return refuse(name, `is not an option of a call. ${remedy}`)
    }
    const rule = rules[name]
    if (rule !== undefined && !rule[0](value)) refuse(name, `must be ${rule[1]}.`)
  }
}

/** Returns the account and the shop of a call with these options. Throws a ValidationError whose message begins with `where`. */
export type TargetOf = (where: string, options: Target) => Target

/**
 * Finds the account and the shop of a call: from the call's options, else from the view. It checks the view once, and each call
 * reports the view's problem. If a view was made with `undefined`, its calls are refused. Otherwise a missing id would become a
 * call for the only account.
 *
 * @example
 * ```ts
 * import { targetIn } from "@tiktok-shop-kit/client/call-options"
 *
 * const targetOf = targetIn({ account: "open-id" })
 * targetOf("order.202309.getOrderList", { shop: "7495" }) // { account: "open-id", shop: "7495" }
 * ```
 */
export const targetIn = (view: Target): TargetOf => {
  const problem =
    ("account" in view ? accountProblem(view.account) : undefined) ??
    ("shop" in view ? shopProblem(view.shop) : undefined)
  return (where, { account, shop }) => {
    const found =
      problem ??
      (account === undefined ? undefined : accountProblem(account)) ??
      (shop === undefined ? undefined : shopProblem(shop))
    if (found !== undefined) {
      throw new ValidationError({ message: `${where}: '${found.field}' ${found.problem}`, field: found.field })
    }
    return { account: account ?? view.account, shop: shop ?? view.shop }
  }
}

interface TargetProblem {
  readonly field: keyof Target
  readonly problem: string
}

const accountProblem = (account: unknown): TargetProblem | undefined =>
  isText(account)
    ? undefined
    : {
        field: "account",
        problem: `must be an open id, but is ${shown(account)}. Without account(…), a call uses the only account.`,
      }

const shopProblem = (shop: unknown): TargetProblem | undefined => {
  if (isText(shop)) return undefined
  const { id, cipher } = (shop ?? {}) as { readonly id?: unknown; readonly cipher?: unknown }
  const hasBoth = isText(id) && cipher !== undefined
  const found = hasBoth ? credentialProblem(cipher) : undefined
  if (hasBoth && found === undefined) return undefined
  const problem = hasBoth
    ? `has a cipher that ${found?.problem}. Pass the shop's id alone, or unwrap the cipher with reveal(shop.cipher).`
    : `must be a shop's id, or its id and cipher, but is ${shown(shop)}. Without shop(…), a call uses the only shop.`
  return { field: "shop", problem }
}

const isText = (value: unknown): value is string => typeof value === "string" && value.trim() !== ""

const shown = (value: unknown): string => {
  if (value === null || value === undefined) return String(value)
  if (typeof value === "string") return "empty"
  if (Array.isArray(value)) return "a list"
  return isRecord(value) ? "an object without them" : `a ${typeof value}`
}

/**
 * Is it an AbortSignal? Accepts signals of any realm, such as the DOM of a test.
 *
 * @example
 * ```ts
 * import { isSignal } from "@tiktok-shop-kit/client/call-options"
 *
 * isSignal(AbortSignal.timeout(5_000)) // true
 * ```
 */
export const isSignal = (value: unknown): value is AbortSignal =>
  typeof value === "object" &&
  value !== null &&
  typeof (value as AbortSignal).aborted === "boolean" &&
  typeof (value as AbortSignal).addEventListener === "function"
