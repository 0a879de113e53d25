/**
 * Rate limit codes that belong to one operation. The platform counts that operation separately, so its refusal slows down the
 * operation's bucket and not the whole shop. These operations have a bucket from the first call on, so that processes with a
 * shared limiter agree on it.
 */
/** The operation of each code, without its version, because the next version answers the same code. */
export const operationOfCode: ReadonlyMap<number | string, string> = new Map([
  [45111012, "customer_service.sendMessage"],
  [600001001, "affiliate_seller.removeTargetCollaboration"],
  [17029054, "promotion.updateActivityProduct"],
])

/** Those operations. */
export const operationsWithCode: ReadonlySet<string> = new Set(operationOfCode.values())
