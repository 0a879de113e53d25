/**
 * Says what is wrong with a signed request that somebody pasted: first what can be seen (no app key, a stale timestamp, a
 * cipher where none belongs), then which mistakes give the signature it carries, by trying them. Nothing in the answer is
 * secret. It stands in a module of its own, so that only who imports it has it in the bundle.
 */
import { ConfigurationError } from "@tiktok-shop-kit/errors"
import { hmacSha256Hex } from "#hmac"
import { toHex } from "./hex.ts"
import { type Mistake, mistakes, type MistakeKind, type Recipe, right, textOf } from "./mistakes.ts"
import { paste, type Pasted } from "./pasted.ts"
import { partsOf } from "./signature.ts"
import { signedText } from "./signed-text.ts"

export interface ExplainRequest {
  /** The whole URL as it was sent, with its signature. */
  readonly url: string
  /** As they were sent. Without `content-type`, a multipart body cannot be told. */
  readonly headers?: Headers | Readonly<Record<string, string>>
  /** Exactly what was sent. */
  readonly body?: string | Uint8Array | undefined
  readonly appSecret: string
  /** When it was sent, in Unix milliseconds. Default: now. */
  readonly nowMs?: number | undefined
  /** The operation's rule for the shop's cipher. Default `optional`: nothing is said about it. */
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
  /** Nothing is wrong with it that can be seen from here. */
  readonly ok: boolean
  /** Is the signature that it carries the right one? */
  readonly signatureMatches: boolean
  readonly findings: ReadonlyArray<Finding>
  /** What has to be signed: secret, cipher and tokens masked, the body as length and hash. */
  readonly signed: string
}

/** Rejects with a ConfigurationError for an empty secret and a ValidationError for what is no URL. */
export const explain = async (request: ExplainRequest): Promise<Explanation> => {
  const { url, headers, body, appSecret } = request
  if (appSecret === "") throw noSecret()
  const pasted = paste(url, headers)
  const rule = right(pasted, body, appSecret)
  const { hex, findings: formFindings } = signOf(pasted)
  const signatureMatches = hex !== undefined && (await digestOf(rule)) === hex
  const made = hex === undefined || signatureMatches ? [] : await search(pasted, body, rule, hex)
  const findings = [...seen(pasted, request), ...formFindings, ...made]
  const signed = signedText(pasted.path, Object.fromEntries(rule.params), rule.body)
  return { ok: findings.length === 0, signatureMatches, findings, signed }
}

const digestOf = (recipe: Recipe): string | Promise<string> =>
  hmacSha256Hex(recipe.key, partsOf(recipe.before + textOf(recipe), recipe.body, recipe.after))

/** Up to three mistakes at once, the fewest first. */
const search = async (
  pasted: Pasted,
  body: string | Uint8Array | undefined,
  rule: Recipe,
  hex: string,
): Promise<ReadonlyArray<Finding>> => {
  const groups = mistakes(pasted, body)
  for (const count of [1, 2, 3]) {
    for (const tried of choices(groups, count)) {
      const recipe = tried.reduce((made, mistake) => mistake.apply(made), rule)
      if ((await digestOf(recipe)) === hex) return tried.map(({ kind, message }) => ({ kind, message }))
    }
  }
  return [
    {
      kind: "sign-unexplained",
      message:
        "The signature belongs to other input than this: another app secret, or a path, query or body that was changed after signing. Compare what you signed with `signed`.",
    },
  ]
}

/** Every way to take `count` mistakes, at most one of each group. */
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

/** The signature in lower-case hex, whatever form it came in. */
const signOf = (pasted: Pasted): { readonly hex: string | undefined; readonly findings: ReadonlyArray<Finding> } => {
  const sign = pasted.get("sign")
  const form = (message: string): ReadonlyArray<Finding> => [{ kind: "sign-form", message }]
  if (sign === undefined || sign === "") {
    return { hex: undefined, findings: [{ kind: "sign-missing", message: "The query has no 'sign'." }] }
  }
  if (/^[0-9a-f]{64}$/.test(sign)) return { hex: sign, findings: [] }
  if (/^[0-9a-f]{64}$/i.test(sign)) {
    return { hex: sign.toLowerCase(), findings: form("'sign' is in upper-case hex. Send it in lower case.") }
  }
  // In an unescaped query the + of base64 has become a space.
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

/** What can be seen without trying anything. */
const seen = (pasted: Pasted, { headers, nowMs = Date.now(), shopCipher }: ExplainRequest): ReadonlyArray<Finding> => {
  const findings: Array<Finding> = []
  const found = (kind: FindingKind, message: string): void => void findings.push({ kind, message })
  if (!pasted.get("app_key")) found("app-key-missing", "The query has no 'app_key'. Send it, and sign it.")
  checkTimestamp(pasted.get("timestamp"), nowMs, found)
  if (pasted.get("access_token") !== undefined) {
    found(
      "access-token-in-query",
      "'access_token' stands in the query. Send it as the header x-tts-access-token, unsigned.",
    )
  } else if (headers !== undefined && pasted.header("x-tts-access-token") === undefined) {
    found("access-token-missing", "The header x-tts-access-token is missing.")
  }
  const cipher = pasted.get("shop_cipher")
  if (shopCipher === "forbidden" && cipher !== undefined) {
    found(
      "cipher-forbidden",
      "This operation takes no 'shop_cipher' and refuses it. Leave it out of the query, and sign again.",
    )
  }
  if (shopCipher === "required" && !cipher) {
    found(
      "cipher-required",
      "This operation needs 'shop_cipher'. It stands in the answer of GET /authorization/202309/shops.",
    )
  }
  const names = pasted.params.map(({ read }) => read[0])
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

const noSecret = (): ConfigurationError =>
  new ConfigurationError({
    message: "explain: 'appSecret' is empty. It stands in Partner Center, on the app's page.",
    issues: [{ field: "appSecret", problem: "is empty", remedy: "pass the app's secret" }],
  })
