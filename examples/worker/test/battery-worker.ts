/**
 * Runs the SDK's checks of a store and of a `Dedupe` in workerd, beside the Durable Object. Returns the problems that each
 * check found.
 */
import { recordStoreBattery } from "@tiktok-shop-kit/oauth/testing"
import { dedupeBattery } from "@tiktok-shop-kit/webhooks/testing"
import { makeDedupe, makeRecordStore } from "../src/shared-state.ts"
import type { Env } from "../src/worker.ts"

export { Records } from "../src/records.ts"

export interface Finding {
  readonly name: string
  readonly fault: string | null
}

export default {
  fetch: async (_request, env) => {
    const records = env.RECORDS.get(env.RECORDS.idFromName("all"))
    const checks = [
      ...recordStoreBattery(() => makeRecordStore(records)),
      ...dedupeBattery((times) => makeDedupe(records, times)),
    ]
    const findings: Array<Finding> = []
    for (const { name, run } of checks) {
      const fault = await run().then(
        () => null,
        (error: unknown) => String(error),
      )
      findings.push({ name, fault })
    }
    return Response.json(findings)
  },
} satisfies ExportedHandler<Env>
