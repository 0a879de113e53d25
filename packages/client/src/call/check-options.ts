/** Checks what a caller passes with one call: an option that nothing reads is refused, and so is a value that was hidden. */
import { ValidationError } from "@tiktok-shop-kit/errors"
import { type Names, unknownNames } from "@tiktok-shop-kit/errors/options"
import { isRecord } from "@tiktok-shop-kit/errors/record"
import type { CallOptions } from "./call.ts"

const names: Names<CallOptions> = {
  account: 1,
  shop: 1,
  signal: 1,
  timeoutMs: 1,
  attemptTimeoutMs: 1,
  retry: 1,
  partOf: 1,
  priority: 1,
  headers: 1,
  idempotencyKey: 1,
  onProgress: 1,
  validate: 1,
  partial: 1,
}

/** Throws a ValidationError. `where` begins its message. */
export const checkCallOptions = (where: string, options: unknown): void => {
  const refuse = (field: string, problem: string): never => {
    throw new ValidationError({ message: `${where}: '${field}' ${problem}`, field })
  }
  if (!isRecord(options)) return refuse("options", "must be an object. Leave it out if there are none.")
  for (const name in options) {
    if (Object.hasOwn(names, name) || options[name] === undefined) continue
    const [{ likely } = {}] = unknownNames({ [name]: 1 }, names)
    const remedy = likely === undefined ? `There are: ${Object.keys(names).join(", ")}.` : `Use '${likely}'.`
    refuse(name, `is not an option of a call. ${remedy}`)
  }
  if (options["signal"] !== undefined && !isSignal(options["signal"])) refuse("signal", "must be an AbortSignal.")
}

/** A signal of any realm, such as that of a test's DOM. */
export const isSignal = (value: unknown): value is AbortSignal =>
  typeof value === "object" &&
  value !== null &&
  typeof (value as AbortSignal).aborted === "boolean" &&
  typeof (value as AbortSignal).addEventListener === "function"

/** A Redacted that became text, as `String(cipher)` makes it: the platform could only refuse it. */
export const isRedactedText = (value: string): boolean => value.startsWith("<redacted") && value.endsWith(">")
