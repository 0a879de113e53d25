/** Prints the page of the business codes, by the class of the error that each code becomes. */
import { classDefault, type ErrorRetry } from "@tiktok-shop-kit/errors/error-class"
import { groupBy } from "./group.ts"
import type { ErrorRow } from "./model.ts"
import { cell } from "./reference-fields.ts"

const classNames: Readonly<Record<string, string>> = {
  authentication: "AuthenticationError",
  "shop-inactive": "ShopInactiveError",
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

const repeats: Readonly<Record<ErrorRetry, string>> = {
  never: "",
  now: "at once",
  backoff: "after a while",
  "after-refresh": "once, with a new access token",
  later: "minutes to a day later",
}

/** When to repeat the call; empty where that does not help. */
export const repeatOf = (row: ErrorRow): string => repeats[row.retry ?? classDefault(row.class).retry]

/** Whether the platform may have carried out the request. */
export const outcomeOf = (row: ErrorRow): string => row.outcome ?? classDefault(row.class).outcome

const INTRO = `
A refusal carries a code and a message. The code decides which class of \`@tiktok-shop-kit/errors\` the call fails with. Where a
code has several meanings, a row for the operation counts first, then the first row whose word is in the message, then the last
row. A code that is not here is classified by the HTTP status (401, 403, 404, 409, 413, 429, 5xx; a validation error otherwise).
Outcome \`refused\`: the platform did nothing. Outcome \`unknown\`: it may have carried out the request, so the client repeats
only operations that are safe to repeat. The client repeats calls "after a while", "at once" and "with a new access token" by
itself; it does not wait for minutes. The page of each category lists the codes of each operation.
`.trim()

export const printErrorsPage = (errors: ReadonlyArray<ErrorRow>): string => {
  const sections = [...groupBy(errors, errorClassOf)].map(([name, rows]) => `## ${name}\n\n${printRows(rows)}`)
  return `# Business codes\n\n${INTRO}\n\n${sections.join("\n")}`
}

const printRows = (rows: ReadonlyArray<ErrorRow>): string => {
  const lines = rows.map(
    (row) =>
      `| ${row.code} | ${cell(row.note ?? "")} | ${cell(conditionOf(row))} | ${repeatOf(row)} | ${outcomeOf(row)} |\n`,
  )
  return `| code | meaning | only for | repeat | outcome |\n| --- | --- | --- | --- | --- |\n${lines.join("")}`
}

const conditionOf = ({ keyword, operations }: ErrorRow): string =>
  [...(operations ?? []), ...(keyword === undefined ? [] : [`"${keyword}" in the message`])].join(", ")
