/**
 * Checks a fault that comes from code, from the admin API or from a request's `x-sandbox-fault` header. An error names the
 * field.
 */
import { webhookTypes } from "@tiktok-shop-kit/api/webhooks"
import { stageOf, type Fault, type FaultKind } from "./fault.ts"
import { gatewayWordings } from "./gateway-wordings.ts"
import { operations } from "./operations.ts"

/** The longest delay of a timer: a longer one would end at once. */
export const mostTimerMs = 2_147_483_647

type FieldKind = "code" | "number" | "count" | "text" | "status" | "event" | "wording"

/** The kind's own fields; those with `!` are required. */
const kinds: Readonly<Record<FaultKind, Readonly<Record<string, `${FieldKind}${"" | "!"}`>>>> = {
  throttle: { retryAfterSeconds: "number" },
  "server-error": { status: "status" },
  code: { code: "code!", message: "text", status: "status" },
  html: { status: "status" },
  reset: {},
  "reset-after": {},
  timeout: {},
  "timeout-after": {},
  truncated: {},
  cut: {},
  empty: {},
  "foreign-json": { status: "status" },
  "no-data": {},
  slow: { delayMs: "number!" },
  drip: { delayMs: "number!", chunkBytes: "count" },
  gateway: { wording: "wording!", field: "text" },
  "clock-skew": { skewMs: "number!" },
  "expire-token": {},
  "revoke-account": {},
  "tls-handshake": {},
  "tls-untrusted": {},
  "webhook-lost": { event: "event" },
  "webhook-duplicated": { event: "event" },
  "webhook-reordered": { event: "event" },
  "webhook-late": { event: "event", delayMs: "number!" },
}

export const faultKinds = Object.keys(kinds) as ReadonlyArray<FaultKind>

/** The fields that a kind has beside the common ones. */
export const fieldsOfFault = (kind: FaultKind): ReadonlyArray<string> => Object.keys(kinds[kind])

const common = ["kind", "operation", "times", "probability"]

/** `*` matches any run of characters. */
export const glob = (pattern: string): RegExp =>
  new RegExp(`^${pattern.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replace(/\*+/g, ".*")}$`)

export const isEventName = (name: unknown): boolean => Object.values(webhookTypes).some((type) => type.name === name)

const problems: Readonly<Record<FieldKind, (value: unknown, kind: string, name: string) => string | undefined>> = {
  code: (value, kind, name) =>
    // Digits as text are not a word: TikTok Shop's codes are numbers.
    (typeof value === "number" && value > 0) || (typeof value === "string" && /^(?!\d+$)\w+$/.test(value))
      ? undefined
      : `fault '${kind}' needs '${name}', a number from 1, or a word of TikTok for Developers.`,
  number: (value, kind, name) =>
    typeof value === "number" && Math.abs(value) <= mostTimerMs && (value >= 0 || name === "skewMs")
      ? undefined
      : `fault '${kind}' needs '${name}', a number from ${name === "skewMs" ? -mostTimerMs : 0} to ${mostTimerMs}.`,
  count: (value, kind, name) =>
    Number.isInteger(value) && (value as number) > 0
      ? undefined
      : `fault '${kind}' needs '${name}', a whole number from 1.`,
  wording: (value) =>
    (gatewayWordings as ReadonlyArray<unknown>).includes(value)
      ? undefined
      : `fault 'wording' must be one of ${gatewayWordings.join(", ")}, but is '${String(value)}'.`,
  text: (value, kind, name) => (typeof value === "string" ? undefined : `fault '${kind}' needs '${name}', a text.`),
  status: (value) =>
    Number.isInteger(value) && (value as number) >= 200 && (value as number) <= 599
      ? undefined
      : `fault 'status' must be an HTTP status from 200 to 599, but is ${String(value)}.`,
  event: (value) =>
    isEventName(value) ? undefined : `fault 'event' must be the name of an event, but is '${String(value)}'.`,
}

const fail = (problem: string): never => {
  throw new Error(`sandbox: ${problem}`)
}

const checkOperation = (pattern: unknown): void => {
  if (typeof pattern !== "string" || pattern === "")
    return fail("fault 'operation' must be an operation's id or a path.")
  // A path can be a concrete path, which no list has; an id is always known.
  if (pattern.startsWith("/")) return
  const expression = glob(pattern)
  if (!operations.some((operation) => expression.test(operation.id)))
    fail(`no operation is called '${pattern}'. Give an id such as '${operations[0]?.id}', or a path.`)
}

export const checkFault = (given: Fault): void => {
  const fault = given as unknown as Readonly<Record<string, unknown>>
  if (!Object.hasOwn(kinds, given.kind))
    fail(`there is no fault '${String(given.kind)}'. There are: ${faultKinds.join(", ")}.`)
  const fields = kinds[given.kind]
  for (const [name, rule] of Object.entries(fields)) {
    if (fault[name] === undefined && !rule.endsWith("!")) continue
    const problem = problems[rule.replace("!", "") as FieldKind](fault[name], given.kind, name)
    if (problem !== undefined) fail(problem)
  }
  const unknown = Object.keys(fault).find((name) => !common.includes(name) && !Object.hasOwn(fields, name))
  if (unknown !== undefined)
    fail(`fault '${given.kind}' has no '${unknown}'. It has: ${[...common, ...Object.keys(fields)].join(", ")}.`)
  const { times = 1, probability = 1 } = given
  if (times !== Infinity && (!Number.isInteger(times) || times < 1))
    fail(`fault 'times' must be a whole number from 1, or Infinity, but is ${times}.`)
  if (typeof probability !== "number" || !(probability > 0 && probability <= 1))
    fail(`fault 'probability' must be a number above 0, up to 1, but is ${String(probability)}.`)
  if (given.operation !== undefined && stageOf(given.kind) === "connection")
    fail(`fault '${given.kind}' hits connections: leave out 'operation'.`)
  if (given.operation !== undefined) checkOperation(given.operation)
}

/** `kind; name=value; name=value`, as in the header `x-sandbox-fault`. */
export const faultOfHeader = (header: string): Fault => {
  const [kind = "", ...fields] = header.split(";").map((part) => part.trim())
  const fault: Record<string, unknown> = { kind }
  for (const field of fields.filter((text) => text !== "")) {
    const cut = field.indexOf("=")
    const value = field.slice(cut + 1).trim()
    if (cut < 1) fail(`'${field}' of a fault is not 'name=value'.`)
    fault[field.slice(0, cut).trim()] = /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value
  }
  checkFault(fault as unknown as Fault)
  const stage = stageOf(fault["kind"] as FaultKind)
  if (stage === "webhook") fail(`fault '${kind}' hits events, not requests: add it to the sandbox.`)
  if (stage === "connection") fail(`fault '${kind}' hits connections, not requests: add it to the sandbox.`)
  const idle = common.find((name) => name !== "kind" && name in fault)
  if (idle !== undefined) fail(`a request's own fault has no '${idle}': it hits this request.`)
  return fault as unknown as Fault
}
