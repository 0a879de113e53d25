/**
 * One logged request in full, for the inspector: the verdict of each check of the gate, the bytes in both directions, and
 * the text to sign beside what arrived. Secrets are masked.
 */
import { checkNames } from "../gate.ts"
import type { Incoming } from "../incoming.ts"
import type { LoggedRequest } from "../log.ts"
import { operations, type KnownOperation } from "../operations.ts"
import { canonicalText, signedParameters } from "../signature.ts"
import { queryValue } from "../incoming.ts"
import { shopsOf, type World } from "../world.ts"
import { asCurl, asSdk } from "./copy-request.ts"
import { maskedPair, maskedText } from "./mask.ts"

export interface CheckView {
  readonly name: string
  readonly outcome: "passed" | "refused" | "not reached"
}

/** A piece of the text to sign, beside the piece of the request that it comes from. */
export interface SignedPart {
  readonly what: string
  /** "" if it is not signed. */
  readonly expected: string
  /** "" if it is not sent. */
  readonly received: string
}

export interface SignatureView {
  readonly parts: ReadonlyArray<SignedPart>
  /** The text to sign, with the secret masked. */
  readonly canonical: string
  readonly expected: string
  readonly received: string
  readonly matches: boolean
  /** How a wrong signature was made, if the sandbox can tell. */
  readonly hint?: string
}

export interface ExchangeView {
  readonly request: LoggedRequest
  readonly checks: ReadonlyArray<CheckView>
  readonly query: ReadonlyArray<readonly [string, string]>
  readonly headers: ReadonlyArray<readonly [string, string]>
  readonly body: string
  readonly bodyBytes: number
  /** Only the beginning, if the answer is longer than a million characters or old. */
  readonly answer?: string
  readonly answerCharacters?: number
  /** Shell text that sends the request again with a new signature. */
  readonly curl?: string
  /** The same call as SDK code. */
  readonly sdk?: string
  readonly signature?: SignatureView
}

const decoder = new TextDecoder()

/** What happened to a request that passed the gate. */
const outcomeOf = ({ code, status, verdict }: LoggedRequest): CheckView["outcome"] => {
  if (verdict !== "passed" || status === undefined) return "not reached"
  return status < 400 && (code === undefined || code === 0 || code === "ok") ? "passed" : "refused"
}

/** The gate's checks, and the operation behind them. */
export const checksOf = (request: LoggedRequest): ReadonlyArray<CheckView> => [
  ...gateChecks(request),
  { name: "operation", outcome: outcomeOf(request) },
]

const gateChecks = ({ operation, verdict }: LoggedRequest): ReadonlyArray<CheckView> => {
  const names = checkNames(operations.find(({ id }) => id === operation)?.platform ?? "shop")
  const refusedAt = verdict === "passed" ? names.length : names.indexOf(verdict)
  return names.map((name, i) => ({
    name,
    outcome: i < refusedAt ? "passed" : i === refusedAt ? "refused" : "not reached",
  }))
}

const textOf = (incoming: Incoming): string =>
  /^(multipart|image|video|application\/octet)/.test(incoming.mediaType) ? "" : decoder.decode(incoming.body)

const partsOf = (incoming: Incoming): ReadonlyArray<SignedPart> => {
  const signed = signedParameters(incoming)
  const unsigned = incoming.query.filter(([name]) => name === "access_token")
  const body = textOf(incoming)
  const isMultipart = incoming.mediaType === "multipart/form-data"
  return [
    { what: "secret", expected: "{app_secret}", received: "" },
    { what: "path", expected: incoming.path, received: incoming.path },
    ...signed.map(([name, value]) => ({ what: "query", expected: name + value, received: `${name}=${value}` })),
    ...(body === "" && !isMultipart
      ? []
      : [
          { what: "body", expected: isMultipart ? "" : body, received: isMultipart ? "(multipart, not signed)" : body },
        ]),
    { what: "secret", expected: "{app_secret}", received: "" },
    ...unsigned.map((pair) => ({ what: "not signed", expected: "", received: maskedPair(pair).join("=") })),
  ]
}

const signatureOf = async (world: World, incoming: Incoming): Promise<SignatureView> => {
  const received = queryValue(incoming, "sign") ?? ""
  const expected = await world.signer.expected(incoming)
  const matches = received === expected
  const other = matches || received === "" ? undefined : await world.signer.explain(incoming, received)
  return {
    parts: partsOf(incoming),
    canonical: canonicalText(incoming),
    expected,
    received,
    matches,
    ...(other === undefined ? {} : { hint: `It was signed ${other.what}.` }),
  }
}

/** A body that was too long to keep cannot be sent again. */
const copiesOf = (world: World, incoming: Incoming, operation: KnownOperation, bodyBytes: number) => {
  if (incoming.body.length !== bodyBytes) return {}
  const cipher = queryValue(incoming, "shop_cipher")
  const shop = shopsOf(world).find((candidate) => candidate.cipher === cipher)
  const ahead = Math.round((world.clock.now() - Date.now()) / 1000)
  const curl = asCurl(incoming, world.url, ahead)
  const sdk = asSdk(incoming, operation, shop?.id)
  return { ...(curl === undefined ? {} : { curl }), ...(sdk === undefined ? {} : { sdk }) }
}

/** Undefined if the request is unknown or too old. */
export const exchangeView = async (world: World, requestId: string): Promise<ExchangeView | undefined> => {
  const request = world.log.findLast((entry) => entry.requestId === requestId)
  const exchange = world.exchanges.find(requestId)
  if (request === undefined || exchange === undefined) return undefined
  const { answer, answerCharacters, bodyBytes, incoming } = exchange
  const operation = operations.find(({ id }) => id === request.operation)
  return {
    request,
    checks: checksOf(request),
    query: incoming.query.map(maskedPair),
    headers: [...incoming.headers].map(maskedPair),
    body: maskedText(textOf(incoming)),
    bodyBytes,
    ...(answer === undefined ? {} : { answer: maskedText(answer) }),
    ...(answerCharacters === undefined ? {} : { answerCharacters }),
    ...(operation?.platform === "shop"
      ? { ...copiesOf(world, incoming, operation, bodyBytes), signature: await signatureOf(world, incoming) }
      : {}),
  }
}
