/** A handler's word that no retry can help. */

/**
 * Throw it in a handler to make the job a dead letter at once.
 *
 * @example
 * ```ts
 * import { BuryJob, memory, queue } from "@tiktok-shop-kit/jobs"
 *
 * const orders = queue<{ readonly orderId: string }>("orders")
 * const jobs = memory()
 * await jobs.work(orders, ({ data }) => {
 *   if (data.orderId === "") throw new BuryJob("The order has no id.")
 * })
 * await jobs.close()
 * ```
 */
export class BuryJob extends Error {
  override readonly name = "BuryJob"
}
