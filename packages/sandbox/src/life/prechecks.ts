/**
 * The check of a video before it is posted: it fails if the product that the video links is not on sale by then.
 */
import type { Account, Shop } from "../model.ts"
import type { Precheck } from "../state/shoppable-videos.ts"
import type { World } from "../world.ts"

/** The status of the check in the words of the newer operation and event. */
export const checkStatus = ({ issues }: Precheck): "PROCESSING" | "SUCCESS" | "FAIL" =>
  issues === undefined ? "PROCESSING" : issues.length === 0 ? "SUCCESS" : "FAIL"

/** The older ones say PASS. */
export const checkResult = (check: Precheck): string => {
  const status = checkStatus(check)
  return status === "SUCCESS" ? "PASS" : status
}

/** The check with an id, and its account. */
const ownerOf = (world: World, id: string): readonly [Account, Precheck] | undefined => {
  for (const account of world.accounts) {
    const check = account.prechecks.get(id)
    if (check !== undefined) return [account, check]
  }
  return undefined
}

export const finishPrecheck = (world: World, shop: Shop, id: string, at: number): void => {
  const found = ownerOf(world, id)
  if (found === undefined) return
  const [account, check] = found
  const isOnSale = shop.products.get(check.product_id)?.status === "ACTIVATE"
  const issues = isOnSale
    ? []
    : [{ risk: "The linked product is not on sale", suggestions: "Link a product that is on sale" }]
  check.issues = issues
  world.emit(
    { account },
    "VIDEO_PRECHECK_RESULT",
    {
      precheck_task_id: id,
      result: checkResult(check),
      issues: issues.map(({ risk, suggestions }) => ({ risk, suggestion: suggestions })),
    },
    at,
  )
  world.emit(
    { account },
    "SHOPPABLE_VIDEO_PRECHECK_TASKS_RESULT",
    {
      task_id: id,
      violation_check_result: { status: checkStatus(check), issues },
      good_quality_check_result: { status: "SUCCESS", issues: [] },
    },
    at,
  )
}
