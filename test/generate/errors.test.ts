import { readFileSync } from "node:fs"
import { join } from "node:path"
import { parse } from "yaml"
import { expect, it } from "vitest"
import { errorTable } from "@tiktok-shop-kit/api/errors"
import { classify } from "@tiktok-shop-kit/errors"
import { classDefault, type ErrorClass } from "@tiktok-shop-kit/errors/error-class"

interface Row {
  readonly code: number | string
  readonly class: ErrorClass
  readonly keyword?: string
  readonly operations?: ReadonlyArray<string>
  readonly retry?: "backoff" | "after-refresh" | "later"
  readonly outcome?: "refused" | "unknown"
  readonly status?: number
}

const file = join(import.meta.dirname, "../../spec/errors.yaml")
const { codes } = parse(readFileSync(file, "utf8")) as { readonly codes: ReadonlyArray<Row> }

const tags: Readonly<Record<ErrorClass, string>> = {
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

const retryOf = (row: Row): string => row.retry ?? classDefault(row.class).retry

const outcomeOf = (row: Row): string => row.outcome ?? classDefault(row.class).outcome

const messageOf = (row: Row): string => `The '${row.keyword ?? "words"}' is wrong`

// What the printed table leaves out has to follow from the rules that it leaves it to.
it.each([200, 400])(
  "every row of errors.yaml becomes the error that it names, at HTTP %i or the status it was seen with",
  (status) => {
    for (const row of codes) {
      const refusal = { code: row.code, message: messageOf(row), status: row.status ?? status }
      const { _tag, retry, outcome } = classify(errorTable, { ...refusal, operation: row.operations?.[0] })
      const expected = { _tag: tags[row.class], retry: retryOf(row), outcome: outcomeOf(row) }
      expect({ row, _tag, retry, outcome }).toEqual({ row, ...expected })
    }
  },
)

it("a code of the gateway keeps its class at any HTTP status", () => {
  for (const row of codes.filter(({ code }) => /^(\d{6}|(36|98)\d{6})$/.test(String(code)))) {
    for (const status of [200, 401, 403, 404, 409, 413, 429, 500]) {
      const refusal = { code: row.code, message: messageOf(row), status }
      expect({ row, status, _tag: classify(errorTable, refusal)._tag }).toEqual({ row, status, _tag: tags[row.class] })
    }
  }
})
