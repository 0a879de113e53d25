/**
 * The type of an operation's handler: a function from a request that passed the gate to the `data` of the answer. It
 * refuses by throwing a `Refusal`.
 */
import type { Incoming } from "./incoming.ts"
import type { Account, Shop } from "./model.ts"
import { definitions, type KnownOperation } from "./operations.ts"
import { invalid, Refusal } from "./refusal.ts"
import { fit } from "./schema.ts"
import type { World } from "./world.ts"

export interface Call<Query = unknown, Body = unknown> {
  readonly world: World
  readonly incoming: Incoming
  readonly operation: KnownOperation
  /** Path parameters. */
  readonly path: Readonly<Record<string, string>>
  readonly query: Query
  readonly body: Body
  /** Unix seconds on the sandbox's clock. */
  readonly now: number
  readonly account: Account | undefined
  readonly shop: Shop | undefined
  /** Notes for the developer about an answer that succeeds: the envelope shows them in its `sandbox` member. */
  readonly notes: Array<string>
}

export type Handler = (call: Call) => unknown

/** A handler that names the fields it reads. The gate checked them against the spec, so their types are right. */
export const handler =
  <Query, Body>(run: (call: Call<Query, Body>) => unknown): Handler =>
  (call) =>
    run(call as Call<Query, Body>)

/** The shop of a call whose cipher rule asks for one. */
export const shopOf = (call: Call): Shop => {
  if (call.shop === undefined) throw new Error("The operation needs a shop, but its cipher rule asks for none.")
  return call.shop
}

/** The shop of a call whose cipher is optional: without a cipher, the account's first shop. */
export const shopOrFirst = (call: Call): Shop => {
  const shop = call.shop ?? call.account?.shops[0]
  if (shop === undefined) throw invalid("shop_cipher", "the account has no shop")
  return shop
}

/** The account of a call whose operation takes a token. */
export const accountOf = (call: Call): Account => {
  if (call.account === undefined) throw new Error("The operation needs an account, but it takes no token.")
  return call.account
}

const refused = (code: number, message: string): Refusal => new Refusal(code, message)

/** The value under an id, or the operation's refusal. `refuse` is `undocumented` if TikTok documents no code. */
export const found = <T>(map: ReadonlyMap<string, T>, id: string, code: number, what: string, refuse = refused): T => {
  const value = map.get(id)
  if (value === undefined) throw refuse(code, `The ${what} '${id}' does not exist in this shop`)
  return value
}

/** Handlers by method and path: the platform fixes these, while the spec chooses the names. */
export type Handlers = Readonly<Record<string, Handler>>

/** One handler for all versions of an operation: each answers with the fields that its own schema has. */
export const fitted = (handlers: Handlers): Handlers =>
  Object.fromEntries(
    Object.entries(handlers).map(([name, run]) => [
      name,
      async (call: Call) => fit((await run(call)) ?? {}, call.operation.data ?? {}, definitions),
    ]),
  )
