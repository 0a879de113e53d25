/**
 * Idempotency keys. A call under a key that succeeded before gets the same answer and is not carried out again. A refused
 * call may be sent again under its key.
 */
import { setBounded } from "./bounded.ts"
import type { Call } from "./handler.ts"
import { invalid } from "./refusal.ts"

/** The most keys that are remembered; the oldest are dropped first. */
const limit = 10_000

/** The key of a call, if its operation takes a key and the call has one. */
const keyOf = ({ account, body, operation, query, shop }: Call): string | undefined => {
  const rule = operation.idempotencyKey
  if (rule === undefined) return undefined
  const given = ((rule.in === "query" ? query : body) as Readonly<Record<string, unknown>>)[rule.name]
  if (typeof given !== "string" || given === "") return undefined
  if (rule.maxLength !== undefined && given.length > rule.maxLength)
    throw invalid(rule.name, `it must have at most ${rule.maxLength} characters`)
  return `${account?.openId}/${shop?.id}/${operation.id}/${given}`
}

export const once = async (call: Call, run: () => unknown): Promise<unknown> => {
  const key = keyOf(call)
  if (key === undefined) return run()
  const { replays } = call.world
  // The promise, so that two calls at the same time are one.
  const before = replays.get(key)
  if (before !== undefined) return before
  const answer = Promise.resolve().then(run)
  setBounded(replays, key, answer, limit)
  try {
    const data = await answer
    replays.set(key, data ?? {})
    return data
  } catch (error) {
    replays.delete(key)
    throw error
  }
}
