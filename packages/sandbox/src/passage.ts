/**
 * A request on its way through the gate, with what the checks so far found out.
 */
import type { NextFault } from "./fault-queue.ts"
import type { Incoming } from "./incoming.ts"
import type { Input } from "./input.ts"
import type { Account, Shop } from "./model.ts"
import type { KnownOperation, Route } from "./operations.ts"
import type { World } from "./world.ts"

export interface Passage {
  readonly world: World
  readonly incoming: Incoming
  /** Faults that wait for this request. */
  readonly nextFault: NextFault
  /** How far the server's clock is off for this request, by a fault. */
  skewMs?: number
  route?: Route
  operation?: KnownOperation
  account?: Account
  shop?: Shop
  input?: Input
}

/** Notes its result, or throws the platform's refusal. */
export type Check = (passage: Passage) => void | Promise<void>
