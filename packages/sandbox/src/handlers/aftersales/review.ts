/**
 * Decides several aftersales requests in one call. The sources do not name the fields of a decision, but for its
 * idempotency key: the sandbox reads those of the decisions on a single return, and the id of the request.
 */
import { setBounded } from "../../bounded.ts"
import { handler, shopOf, type Call } from "../../handler.ts"
import type { Return } from "../../state/aftersales.ts"
import { invalid, Refusal } from "../../refusal.ts"
import { approve, reject } from "./returns.ts"

interface Decision {
  readonly aftersales_request_id?: string
  readonly decision?: string
  readonly idempotency_key?: string
}

const mostKeys = 10_000

const emitReviewed = (call: Call, { aftersales_request_id, create_time, role }: Return): void =>
  call.world.emit({ shop: shopOf(call) }, "AFTERSALES_REQUEST_STATUS_UPDATE", {
    aftersales_request_id,
    return_role: role,
    aftersales_request_status: "REQUEST_REVIEW_COMPLETED",
    aftersales_request_create_time: create_time,
    aftersales_request_update_time: call.now,
  })

const decide = async (call: Call, given: Decision): Promise<void> => {
  const shop = shopOf(call)
  const { aftersales_request_id: id, decision = "", idempotency_key } = given
  const key = `${shop.id}/aftersales-review/${idempotency_key}`
  if (idempotency_key !== undefined && call.world.replays.has(key)) return
  if (id === undefined || id === "")
    throw invalid("aftersales_request_decisions.aftersales_request_id", "it is missing")
  const found = [...shop.returns.values()].filter((one) => one.aftersales_request_id === id)
  if (found.length === 0) throw new Refusal(25007006, `The aftersales request '${id}' does not exist in this shop`)
  for (const one of found) {
    const single: Call = { ...call, path: { return_id: one.return_id }, body: given }
    await (decision.startsWith("REJECT") ? reject : approve)(single)
    emitReviewed(call, one)
  }
  if (idempotency_key !== undefined) setBounded(call.world.replays, key, {}, mostKeys)
}

/** Each decision is carried out or refused alone. The codes are text here. */
export const reviewAftersales = handler<unknown, { readonly aftersales_request_decisions: ReadonlyArray<Decision> }>(
  async (call) => {
    const errors: Array<{ code: string; message: string }> = []
    for (const given of call.body.aftersales_request_decisions) {
      try {
        await decide(call, given)
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        errors.push({ code: String(error.code), message: error.message })
      }
    }
    return { errors }
  },
)
