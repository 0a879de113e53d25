/** Prints the page of the business codes, by the class of the error that each code becomes. */
import { groupBy } from "./group.ts"
import type { ErrorRow } from "./model.ts"
import { cell } from "./reference-fields.ts"

const classNames: Readonly<Record<string, string>> = {
  authentication: "AuthenticationError",
  permission: "PermissionError",
  signature: "SignatureError",
  clock: "SignatureError",
  "rate-limit": "RateLimitError",
  quota: "QuotaError",
  limit: "LimitError",
  validation: "ValidationError",
  "not-found": "NotFoundError",
  conflict: "ConflictError",
  server: "ServerError",
}

/** The class of `@tiktok-shop-kit/errors`. */
export const errorClassOf = (row: ErrorRow): string => classNames[row.class]!

const repeats: Readonly<Record<string, string>> = {
  backoff: "after a while",
  "after-refresh": "once, with a new access token",
  later: "an hour or a day later",
}

const INTRO = `
A refusal carries a code and a message. The code decides which class of \`@tiktok-shop-kit/errors\` the call fails with; where one
code has several meanings, the first row whose word is in the message. A code that is not here is classified by the HTTP
status (401, 403, 404, 409, 413, 429, 5xx; a validation error otherwise) and repeated only after 429 and 5xx.
`.trim()

export const printErrorsPage = (errors: ReadonlyArray<ErrorRow>): string => {
  const sections = [...groupBy(errors, errorClassOf)].map(([name, rows]) => `## ${name}\n\n${printRows(rows)}`)
  return `# Business codes\n\n${INTRO}\n\n${sections.join("\n")}`
}

const printRows = (rows: ReadonlyArray<ErrorRow>): string => {
  const lines = rows.map(
    ({ code, keyword, retry, note = "" }) =>
      `| ${code} | ${cell(keyword)} | ${retry === undefined ? "no" : repeats[retry]!} | ${cell(note)} |\n`,
  )
  return `| code | word in the message | worth repeating | |\n| --- | --- | --- | --- |\n${lines.join("")}`
}
