/**
 * Rate limit codes that belong to one operation. The platform counts that operation by itself, so its refusal slows down the
 * operation's bucket and not the whole shop. The operations have a bucket from the first call on: processes that share a limiter
 * then agree on it.
 */
/** By code, the operation without its version: the next version answers the same code. */
export const operationOfCode: ReadonlyMap<number | string, string> = new Map([
  [45111012, "customer_service.sendMessage"],
  [600001001, "affiliate_seller.removeTargetCollaboration"],
  [17029054, "promotion.updateActivityProduct"],
])

/** Those operations. */
export const operationsWithCode: ReadonlySet<string> = new Set(operationOfCode.values())
