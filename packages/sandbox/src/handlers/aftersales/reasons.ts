/**
 * Checks the reason of a seller's request and of a seller's rejection.
 */
import { shopOf, type Call } from "../../handler.ts"
import type { Order } from "../../model.ts"
import { Refusal } from "../../refusal.ts"
import {
  judgeRejection,
  judgeSellerReason,
  rejectReasonsFor,
  sellerReasonsFor,
  type RequestType,
} from "../../state/aftersales-reasons.ts"

const codes = { unknown: 25001014, "not-for-sellers": 25001015, "not-now": 25001021 } as const

export const checkReason = (call: Call, order: Order, type: RequestType, field: string, name: string): void => {
  const { region } = shopOf(call)
  const verdict = judgeSellerReason(region, type, order.status, name)
  if (verdict === "fits") return
  const names = sellerReasonsFor(region, type, order.status).map((reason) => reason.name)
  const offered = names.length === 0 ? "no reason fits" : `it must be one of ${names.join(", ")}`
  throw new Refusal(codes[verdict], `Invalid '${field}': for an order that is ${order.status} ${offered}`)
}

export const checkRejection = (call: Call, type: RequestType, name: string): void => {
  const { region } = shopOf(call)
  const verdict = judgeRejection(region, type, name)
  if (verdict === "fits") return
  const names = rejectReasonsFor(region, type).map((reason) => reason.name)
  throw new Refusal(
    verdict === "unknown" ? 25001014 : 25001016,
    `Invalid 'reject_reason': it must be one of ${names.join(", ")}`,
  )
}
