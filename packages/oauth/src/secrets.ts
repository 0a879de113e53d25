/** Tokens and ciphers in memory: values that no log, error or span shows. */
import * as Redacted from "effect/Redacted"

/** A value that prints as `<redacted:label>`. */
export const secret = (value: string, label: string): Redacted.Redacted<string> => Redacted.make(value, { label })
