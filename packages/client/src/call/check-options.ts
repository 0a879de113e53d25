/** Checks what a caller passes with one call: an option or a value that nothing reads is refused, and so is text that was hidden. */
import { ValidationError } from "@tiktok-shop-kit/errors"
import { type Names, unknownNames } from "@tiktok-shop-kit/errors/options"
import { isRecord } from "@tiktok-shop-kit/errors/record"
import type { CallOptions } from "./call.ts"

/** Which values an option takes, and how a person reads that. */
type Rule = readonly [accepts: (value: unknown) => boolean, is: string]

const time: Rule = [(value) => typeof value === "number" && value > 0, "a number of milliseconds above 0"]
const oneOf = (...words: ReadonlyArray<string>): Rule => [
  (value) => words.includes(value as string),
  `one of: ${words.join(", ")}`,
]

/** A `Map` or `Headers` has no fields, so all that it holds would be ignored. */
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
  Object.values(value).every((most) => most === undefined || (typeof most === "number" && most >= 0))

/** Those without a rule are checked where they are read. */
const rules: Readonly<Record<keyof CallOptions, Rule | undefined>> = {
  account: undefined,
  shop: undefined,
  signal: [(value) => isSignal(value), "an AbortSignal"],
  timeoutMs: time,
  attemptTimeoutMs: time,
  retry: [
    (value) => value === false || capsKinds(value),
    `false, or an object that gives the most repetitions of: ${Object.keys(kinds).join(", ")}`,
  ],
  partOf: undefined,
  priority: [(value) => typeof value === "number" && !Number.isNaN(value), "a number"],
  headers: [isPlain, "a plain object of names and text"],
  idempotencyKey: undefined,
  onProgress: [(value) => typeof value === "function", "a function"],
  validate: oneOf("off", "observe", "enforce"),
  partial: oneOf("keep", "fail"),
}
const names = Object.keys(rules) as ReadonlyArray<keyof CallOptions>
const known = Object.fromEntries(names.map((name) => [name, 1 as const]))

/** Throws a ValidationError. `where` begins its message. */
export const checkCallOptions = (where: string, options: unknown): void => {
  const refuse = (field: string, problem: string): never => {
    throw new ValidationError({ message: `${where}: '${field}' ${problem}`, field })
  }
  if (!isRecord(options)) return refuse("options", "must be an object. Leave it out if there are none.")
  for (const name in options) {
    if (Object.hasOwn(rules, name) || options[name] === undefined) continue
    const [{ likely } = {}] = unknownNames({ [name]: 1 }, known)
    const remedy = likely === undefined ? `There are: ${names.join(", ")}.` : `Use '${likely}'.`
    refuse(name, `is not an option of a call. ${remedy}`)
  }
  for (const name of names) {
    const [accepts, is] = rules[name] ?? []
    if (options[name] !== undefined && accepts?.(options[name]) === false) refuse(name, `must be ${is}.`)
  }
}

/** A signal of any realm, such as that of a test's DOM. */
export const isSignal = (value: unknown): value is AbortSignal =>
  typeof value === "object" &&
  value !== null &&
  typeof (value as AbortSignal).aborted === "boolean" &&
  typeof (value as AbortSignal).addEventListener === "function"
