/**
 * Explains why the platform refuses a signed request. It first checks visible mistakes (no app key, a stale timestamp, a cipher
 * that the operation does not take). Then it tries common mistakes until one gives the signature that was sent. The result
 * contains no secret. This is a sub-path, so only programs that import it have it in their bundle.
 */
import type { ConfigurationError } from "@tiktok-shop-kit/errors"
import { configurationError } from "@tiktok-shop-kit/errors/configuration"
import { hmacSha256Hex } from "#hmac"
import { toHex } from "./hex.ts"
import { correctRecipe, type Mistake, type MistakeKind, mistakes, type Recipe, recipeText } from "./mistakes.ts"
import { parseSignedRequest, type SignedRequest } from "./parse-signed-request.ts"
import { partsOf } from "./canonical.ts"
import { signedText } from "./signed-text.ts"

export interface ExplainRequest {
  /** The whole URL as it was sent, with its signature. */
  readonly url: string
  /** The headers as they were sent. Without `content-type`, `explain` does not recognize a multipart body. */
  readonly headers?: Headers | Readonly<Record<string, string>>
  /** The body exactly as it was sent. */
  readonly body?: string | Uint8Array | undefined
  readonly appSecret: string
  /** When it was sent, in Unix milliseconds. Default: now. */
  readonly nowMs?: number | undefined
  /** The operation's rule for the shop's cipher. Default `optional`: not checked. */
  readonly shopCipher?: "required" | "optional" | "forbidden" | undefined
}

export type FindingKind =
  | MistakeKind
  | "app-key-missing"
  | "timestamp-missing"
  | "timestamp-milliseconds"
  | "timestamp-stale"
  | "timestamp-ahead"
  | "access-token-in-query"
  | "access-token-missing"
  | "cipher-forbidden"
  | "cipher-required"
  | "repeated-name"
  | "sign-missing"
  | "sign-form"
  | "sign-unexplained"

export interface Finding {
  readonly kind: FindingKind
  /** What is wrong and what to do about it. */
  readonly message: string
}

export interface Explanation {
  /** True if there are no findings. */
  readonly ok: boolean
  /** Is the signature of the request correct? */
  readonly signatureMatches: boolean
  readonly findings: ReadonlyArray<Finding>
  /** The text to sign: secret, cipher and tokens masked, the body as length and hash. */
  readonly signed: string
}

/**
 * Lists what is wrong with a signed request. Rejects with a ConfigurationError for an empty secret and a ValidationError
 * for text that is not a URL.
 *
 * @example
 * ```ts
 * import { explain } from "@tiktok-shop-kit/signing/explain"
 *
 * const { ok, findings } = await explain({
 *   url: "https://open-api.tiktokglobalshop.com/order/202309/orders?app_key=29a39d&timestamp=1623812664&sign=0f1e",
 *   appSecret: "e59af819cc",
 * })
 * if (!ok) for (const { kind, message } of findings) console.log(kind, message)
 * ```
 */
export const explain = async (request: ExplainRequest): Promise<Explanation> => {
  const { url, headers, body, appSecret } = request
  if (appSecret === "") throw emptySecret()
  const signedRequest = parseSignedRequest(url, headers)
  const recipe = correctRecipe(signedRequest, body, appSecret)
  const { hex, findings: formFindings } = sentSignature(signedRequest)
  const signatureMatches = hex !== undefined && (await digestOf(recipe)) === hex
  const mistakeFindings =
    hex === undefined || signatureMatches ? [] : await searchMistakes(signedRequest, body, recipe, hex)
  const findings = [...visibleFindings(signedRequest, request), ...formFindings, ...mistakeFindings]
  const signed = signedText(signedRequest.path, Object.fromEntries(recipe.params), recipe.body)
  return { ok: findings.length === 0, signatureMatches, findings, signed }
}

const digestOf = (recipe: Recipe): string | Promise<string> =>
  hmacSha256Hex(recipe.key, partsOf(recipe.before + recipeText(recipe), recipe.body, recipe.after))

/** Tries up to three mistakes at once, the fewest first. */
const searchMistakes = async (
  request: SignedRequest,
  body: string | Uint8Array | undefined,
  correct: Recipe,
  hex: string,
): Promise<ReadonlyArray<Finding>> => {
  const groups = mistakes(request, body)
  for (const count of [1, 2, 3]) {
    for (const tried of choices(groups, count)) {
      const recipe = tried.reduce((made, mistake) => mistake.apply(made), correct)
      if ((await digestOf(recipe)) === hex) return tried.map(({ kind, message }) => ({ kind, message }))
    }
  }
  return [
    {
      kind: "sign-unexplained",
      message:
        "The signature belongs to another input: another app secret, or a path, query or body that was changed after signing. Compare the text that you signed with `signed`.",
    },
  ]
}

/** Every combination of `count` mistakes, at most one of each group. */
function* choices(
  groups: ReadonlyArray<ReadonlyArray<Mistake>>,
  count: number,
  from = 0,
): Generator<ReadonlyArray<Mistake>> {
  if (count === 0) return yield []
  for (let at = from; at < groups.length; at++) {
    for (const mistake of groups[at]!) {
      for (const rest of choices(groups, count - 1, at + 1)) yield [mistake, ...rest]
    }
  }
}

/** The signature that was sent, converted to lower-case hex, and the findings about its form. */
const sentSignature = (
  request: SignedRequest,
): { readonly hex: string | undefined; readonly findings: ReadonlyArray<Finding> } => {
  const sign = request.get("sign")
  const form = (message: string): ReadonlyArray<Finding> => [{ kind: "sign-form", message }]
  if (sign === undefined || sign === "") {
    return { hex: undefined, findings: [{ kind: "sign-missing", message: "The query has no 'sign'." }] }
  }
  if (/^[0-9a-f]{64}$/.test(sign)) return { hex: sign, findings: [] }
  if (/^[0-9a-f]{64}$/i.test(sign)) {
    return { hex: sign.toLowerCase(), findings: form("'sign' is in upper-case hex. Send it in lower case.") }
  }
  // In an unescaped query the + of base64 becomes a space.
  const base64 = sign.replaceAll(" ", "+").replaceAll("-", "+").replaceAll("_", "/")
  if (/^[A-Za-z0-9+/]{43}=?$/.test(base64)) {
    const bytes = Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0))
    return { hex: toHex(bytes), findings: form("'sign' is in base64. Send the digest in lower-case hex.") }
  }
  return {
    hex: undefined,
    findings: form(`'sign' must be 64 characters of lower-case hex; it has ${sign.length} characters.`),
  }
}

/** The mistakes that are visible without a computation. */
const visibleFindings = (
  request: SignedRequest,
  { headers, nowMs = Date.now(), shopCipher }: ExplainRequest,
): ReadonlyArray<Finding> => {
  const findings: Array<Finding> = []
  const found = (kind: FindingKind, message: string): void => void findings.push({ kind, message })
  if (!request.get("app_key")) found("app-key-missing", "The query has no 'app_key'. Send it, and sign it.")
  checkTimestamp(request.get("timestamp"), nowMs, found)
  if (request.get("access_token") !== undefined) {
    found(
      "access-token-in-query",
      "'access_token' is in the query. Send it as the header x-tts-access-token, unsigned.",
    )
  } else if (headers !== undefined && request.header("x-tts-access-token") === undefined) {
    found("access-token-missing", "The header x-tts-access-token is missing.")
  }
  const cipher = request.get("shop_cipher")
  if (shopCipher === "forbidden" && cipher !== undefined) {
    found(
      "cipher-forbidden",
      "This operation takes no 'shop_cipher' and refuses it. Leave it out of the query, and sign again.",
    )
  }
  if (shopCipher === "required" && !cipher) {
    found("cipher-required", "This operation needs 'shop_cipher'. GET /authorization/202309/shops returns it.")
  }
  const names = request.params.map(({ read }) => read[0])
  const odd = names.find((name, at) => names.indexOf(name) !== at || name.includes("["))
  if (odd !== undefined) {
    found("repeated-name", `'${odd}' repeats or has brackets. A list is one parameter, its items joined by commas.`)
  }
  return findings
}

/** Accepted: from 5 minutes old to 30 seconds ahead. */
const checkTimestamp = (
  timestamp: string | undefined,
  nowMs: number,
  found: (kind: FindingKind, message: string) => void,
): void => {
  if (timestamp === undefined || !/^\d+$/.test(timestamp)) {
    return found("timestamp-missing", "The query needs 'timestamp': Unix time in seconds, 10 digits.")
  }
  if (timestamp.length > 11) {
    return found("timestamp-milliseconds", "'timestamp' is in milliseconds. Send seconds: 10 digits.")
  }
  const age = Math.round(nowMs / 1000 - Number(timestamp))
  if (age > 300) {
    found(
      "timestamp-stale",
      `'timestamp' is ${age} s old; 300 s are accepted. Stamp and sign again at every attempt, and check the clock.`,
    )
  }
  if (age < -30) {
    found("timestamp-ahead", `'timestamp' is ${-age} s ahead; 30 s are accepted. Check the clock of this machine.`)
  }
}

const emptySecret = (): ConfigurationError =>
  configurationError("explain", [
    {
      field: "appSecret",
      problem: "is empty",
      remedy: "pass the app's secret, which Partner Center shows on the app's page",
    },
  ])
