/**
 * Carries out an operation as the seller would in Seller Center: without a token, a signature and an entry in the log. The
 * input is checked against the spec like that of a request.
 */
import type { Call } from "./handler.ts"
import { handlers } from "./handlers/index.ts"
import { generated } from "./generate/answer.ts"
import type { Incoming } from "./incoming.ts"
import { checkInput } from "./input.ts"
import type { Shop } from "./model.ts"
import { operations, type KnownOperation } from "./operations.ts"
import { Refusal } from "./refusal.ts"
import { seconds } from "./clock.ts"
import { ownerOf, type World } from "./world.ts"

type Values = Readonly<Record<string, unknown>>

/** What the operation answers: its data, or the code and the message of its refusal. */
export interface SellerAnswer {
  readonly code: number
  readonly message: string
  readonly data?: unknown
}

const operationOf = (id: string): KnownOperation => {
  const operation = operations.find((candidate) => candidate.id === id)
  if (operation === undefined)
    throw new Error(`sandbox: there is no operation '${id}'. Give an id such as 'fulfillment.202309.shipPackage'.`)
  if (operation.access !== "seller" || operation.shopCipher === "forbidden" || operation.media === "multipart")
    throw new Error(`sandbox: operation '${id}' is not an operation that a seller carries out for one shop with JSON.`)
  return operation
}

const parametersOf = ({ path }: KnownOperation): ReadonlyArray<string> =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!)

/** The request that a client would send, as far as an operation reads it. */
const requestOf = (operation: KnownOperation, input: Values): Incoming => {
  const parameters = parametersOf(operation)
  const known = new Set([...parameters, ...(operation.query ?? []), ...(operation.body ?? [])])
  const unknown = Object.keys(input).find((name) => !known.has(name))
  if (unknown !== undefined)
    throw new Error(
      `sandbox: operation '${operation.id}' has no input '${unknown}'. There are: ${[...known].join(", ")}.`,
    )
  const missing = parameters.find((name) => input[name] === undefined)
  if (missing !== undefined) throw new Error(`sandbox: operation '${operation.id}' needs the input '${missing}'.`)
  const pick = (names: ReadonlyArray<string> = []) => Object.entries(input).filter(([name]) => names.includes(name))
  const body = operation.body === undefined ? "" : JSON.stringify(Object.fromEntries(pick(operation.body)))
  return {
    method: operation.method,
    path: operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(input[name])),
    query: pick(operation.query).map(([name, value]) => [name, String(value)] as const),
    headers: new Headers(),
    mediaType: body === "" ? "" : "application/json",
    body: new TextEncoder().encode(body),
  }
}

/** Throws if the operation or an input does not exist. A refusal by the operation is returned as an answer. */
export const asSeller = async (world: World, shop: Shop, id: string, input: Values): Promise<SellerAnswer> => {
  const operation = operationOf(id)
  const incoming = requestOf(operation, input)
  world.settle()
  try {
    const call: Call = {
      world,
      incoming,
      operation,
      path: Object.fromEntries(parametersOf(operation).map((name) => [name, String(input[name])])),
      ...checkInput(operation, incoming, world.rules),
      now: seconds(world.clock.now()),
      account: ownerOf(world, shop),
      shop,
      notes: [],
    }
    const data = await (handlers[`${operation.method} ${operation.path}`] ?? generated)(call)
    return { code: 0, message: "Success", ...(data === undefined ? {} : { data }) }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { code: error.code, message: error.message }
  }
}
