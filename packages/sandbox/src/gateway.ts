/**
 * Answers one request from end to end: the gate, a fault if one waits, the operation, the envelope, the log. Only this file
 * knows what a fault does to an answer.
 */
import { cutInHalf, dripping, sleep, type AnswerStream } from "./answer-streams.ts"
import { seconds } from "./clock.ts"
import { ConnectionReset } from "./connection-reset.ts"
import { faultOfHeader } from "./check-fault.ts"
import { stageOf, type Fault } from "./fault.ts"
import { withOwnFault, type NextFault } from "./fault-queue.ts"
import { pass, throttled } from "./gate.ts"
import { worded } from "./gateway-wordings.ts"
import { generated } from "./generate/answer.ts"
import type { Call } from "./handler.ts"
import { handlers } from "./handlers/index.ts"
import { once } from "./idempotency.ts"
import type { Incoming } from "./incoming.ts"
import { logRequest, type LoggedRequest } from "./log.ts"
import type { KnownOperation } from "./operations.ts"
import { contentEnvelope, contentRefused, ContentRefusal } from "./content/refusal.ts"
import type { Passage } from "./passage.ts"
import { envelope, invalid, Refusal, refusedEnvelope } from "./refusal.ts"
import { withWideIntegers } from "./wide.ts"
import type { World } from "./world.ts"

interface Answer {
  readonly status: number
  readonly text: string
  readonly headers?: Readonly<Record<string, string>>
  /** How the text is sent; by default in one piece. */
  readonly stream?: AnswerStream
}

const operate = async (passage: Passage, notes: Array<string>): Promise<unknown> => {
  const operation = passage.operation!
  const { account, incoming, shop, world } = passage
  world.settle()
  const call: Call = {
    world,
    incoming,
    operation,
    path: passage.route!.parameters,
    ...passage.input!,
    now: seconds(world.clock.now()),
    account,
    shop,
    notes,
  }
  const data = await once(call, () => (handlers[`${operation.method} ${operation.path}`] ?? generated)(call))
  return withWideIntegers(operation, data)
}

/** TikTok for Developers and its token host have their own envelopes. */
const isContent = (operation: KnownOperation | undefined): operation is KnownOperation =>
  operation !== undefined && (operation.platform === "content" || operation.path.startsWith("/v2/oauth/"))

/** The operation was answered from its schema: it neither read nor wrote the state. */
const exampleHeaders = { "x-sandbox-answer": "example" }
const isExample = ({ method, path }: KnownOperation): boolean => handlers[`${method} ${path}`] === undefined

const page = (status: number): Answer => ({
  status,
  text: `<html><head><title>${status}</title></head><body><center><h1>${status}</h1></center></body></html>\n`,
  headers: { "content-type": "text/html" },
})

/** Keeps the connection open until the client gives up. */
const silence = async (signal: AbortSignal): Promise<never> => {
  await new Promise<void>((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener("abort", () => resolve())
  })
  throw new ConnectionReset()
}

/** The faults of a request: its own fault, from the header, before the waiting ones. */
const faultsFor = (world: World, incoming: Incoming): NextFault => {
  const header = incoming.headers.get("x-sandbox-fault")
  if (header === null) return world.faults.nextFault
  try {
    return withOwnFault(faultOfHeader(header), world.faults)
  } catch (error) {
    throw invalid("x-sandbox-fault", (error as Error).message.replace(/^sandbox: |\.$/g, ""))
  }
}

/** The answer of an operation that succeeds, changed by the fault. */
const applyFault = async (
  fault: Fault | undefined,
  succeed: () => Promise<Answer>,
  signal: AbortSignal,
): Promise<Answer> => {
  switch (fault?.kind) {
    case "throttle":
      throw throttled(fault.retryAfterSeconds)
    case "server-error":
      throw new Refusal(36009003, "Internal error, please try again later", { status: fault.status ?? 500 })
    case "code":
      throw refusalBy(fault)
    case "html":
      return page(fault.status ?? 502)
    case "reset":
      throw new ConnectionReset()
    case "reset-after":
      await succeed()
      throw new ConnectionReset()
    case "truncated": {
      const answer = await succeed()
      return { ...answer, text: answer.text.slice(0, Math.floor(answer.text.length / 2)) }
    }
    case "cut":
      return { ...(await succeed()), stream: cutInHalf }
    case "drip":
      return { ...(await succeed()), stream: dripping(fault.delayMs, fault.chunkBytes ?? 16) }
    case "gateway": {
      const { code, message, status } = worded(fault.wording, fault.field)
      throw new Refusal(code, message, { status, isVerbatim: true })
    }
    case "empty":
      return { status: 200, text: "" }
    case "foreign-json":
      return { status: fault.status ?? 200, text: '{"status":"maintenance","message":"We will be back soon."}' }
    case "no-data": {
      const answer = await succeed()
      return { ...answer, text: withoutData(answer.text) }
    }
    case "slow": {
      const answer = await succeed()
      await sleep(fault.delayMs, signal)
      return answer
    }
    case "timeout":
      return silence(signal)
    case "timeout-after":
      await succeed()
      return silence(signal)
    default:
      return succeed()
  }
}

/** A flat answer has no `data` to leave out: all of it is the data. */
const withoutData = (text: string): string => {
  const { code, message, request_id, error } = JSON.parse(text) as Readonly<Record<string, unknown>>
  return JSON.stringify({ code, message, request_id, error })
}

const refusalBy = ({ code, message = "Refused by a fault", status = 200 }: Extract<Fault, { kind: "code" }>): Refusal =>
  typeof code === "number" ? new Refusal(code, message, { status }) : new ContentRefusal(code, message, status)

/** If a status is the whole answer, the handler names the status. */
const statusOf = (operation: KnownOperation | undefined, result: unknown): number => {
  if (operation?.answer !== "none") return 200
  return typeof result === "number" ? result : (operation.statuses?.[0] ?? 200)
}

/** Outcomes that a client retries: no answer, an expired token, a throttle, a failure of the server. */
const isRetried = (status: number | undefined): boolean =>
  status === undefined || status === 401 || status === 429 || status >= 500

const requestIdAt = (world: World, at: number): string =>
  new Date(at).toISOString().replace(/\D/g, "").slice(0, 14) + world.random.text(18, "0123456789ABCDEF")

export const answerTo = async (world: World, incoming: Incoming, signal: AbortSignal): Promise<Response> => {
  const at = world.clock.now()
  const arrivedAt = performance.now()
  const requestId = requestIdAt(world, at)
  const passage: Passage = { world, incoming, nextFault: (...args) => nextFault(...args) }
  let nextFault = world.faults.nextFault
  let verdict = "path"
  let fault: Fault | undefined
  let code: number | string | undefined

  const answer = async (): Promise<Answer> => {
    try {
      nextFault = faultsFor(world, incoming)
      await pass(passage, (check) => {
        verdict = check
      })
      verdict = "passed"
      fault = nextFault(passage.operation!, incoming.path, (kind) => stageOf(kind) === "answer")
      return await applyFault(
        fault,
        async () => {
          const notes: Array<string> = []
          const result = await operate(passage, notes)
          const { operation } = passage
          code = 0
          const data = operation?.answer === "none" ? undefined : result
          return {
            status: statusOf(operation, result),
            text: isContent(operation) ? contentEnvelope(operation, requestId, data) : envelope(requestId, data, notes),
            ...(isExample(passage.operation!) ? { headers: exampleHeaders } : {}),
          }
        },
        signal,
      )
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      const { operation } = passage
      code = error instanceof ContentRefusal ? error.reason : error.code
      return {
        status: error.status,
        text: isContent(operation) ? contentRefused(operation, requestId, error) : refusedEnvelope(requestId, error),
        headers: error.headers,
      }
    }
  }

  const log = (status: number | undefined, text?: string) => {
    const hasFailed = isRetried(status) || (fault !== undefined && fault.kind !== "slow")
    const entry: LoggedRequest = {
      method: incoming.method,
      path: incoming.path,
      ...(passage.operation === undefined ? {} : { operation: passage.operation.id }),
      verdict,
      ...(status === undefined ? {} : { status }),
      ...(status === undefined || code === undefined ? {} : { code }),
      ...(fault === undefined ? {} : { fault: fault.kind }),
      requestId,
      at,
      durationMs: Math.round((performance.now() - arrivedAt) * 10) / 10,
      ...world.attempts.note(incoming, requestId, hasFailed),
    }
    logRequest(world.log, entry)
    world.exchanges.keep(requestId, incoming, text)
  }

  try {
    const { status, text, headers, stream } = await answer()
    log(status, text)
    const date = passage.skewMs === undefined ? {} : { date: new Date(at + passage.skewMs).toUTCString() }
    const bytes = new TextEncoder().encode(text)
    const length = stream === undefined ? {} : { "content-length": String(bytes.length) }
    return new Response(stream === undefined ? text : stream(bytes, signal), {
      status,
      headers: { "content-type": "application/json; charset=utf-8", ...date, ...length, ...headers },
    })
  } catch (error) {
    log(error instanceof ConnectionReset ? undefined : 500)
    throw error
  }
}
