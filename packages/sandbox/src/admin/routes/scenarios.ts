/**
 * Snapshots, scenarios and the reset.
 */
import type { Scenario } from "../../options.ts"
import type { Snapshot } from "../../scenario.ts"
import type { Controls } from "../controls.ts"
import { anyObject, decimal, described, flag, listOf, objectOf, ref, text, type JsonSchema } from "../../json-schema.ts"
import { bodyOf, type Body } from "../../read-fields.ts"
import { requestError } from "../request-error.ts"
import { route } from "../route.ts"
import { readState } from "../state.ts"
import { faultSchema } from "./faults.ts"

const some = (what: string): JsonSchema => ({
  description: `How many, or a list of ${what}.`,
  type: ["integer", "array"],
})

/** The fields of a scenario. The options of the same names define their values. */
export const scenarioSchema: JsonSchema = objectOf(
  {},
  {
    seed: { type: ["string", "number"] },
    accounts: listOf(anyObject),
    scopes: listOf(text),
    shops: listOf(anyObject),
    products: some("products"),
    orders: some("orders"),
    rateLimit: { description: "False: no limit.", type: ["object", "boolean"] },
    contentLimits: flag,
    labelDelaySeconds: decimal,
    reviewSeconds: decimal,
    orderUpdateTime: { type: "string", enum: ["status", "every-change"] },
    now: described("Unix milliseconds, or a date.", { type: ["number", "string"] }),
    faults: listOf(faultSchema),
  },
)

/** `seed` checks the fields. */
const scenarioBody: Body<Scenario> = { schema: scenarioSchema, read: (fields) => fields as Scenario }

/** The first number that no snapshot has yet. */
const freeName = (snapshots: ReadonlyMap<string, Snapshot>): string => {
  let number = 1
  while (snapshots.has(String(number))) number++
  return String(number)
}

export const scenarioRoutes = (controls: Controls) => {
  const { scenarios } = controls
  const snapshots = new Map<string, Snapshot>()
  const shown = objectOf({ id: text, at: decimal })
  return [
    route({
      id: "snapshots",
      method: "GET",
      path: "/snapshots",
      summary: "The snapshots that were taken through this API.",
      answer: objectOf({ snapshots: listOf(shown) }),
      run: () => ({ snapshots: [...snapshots].map(([id, { at }]) => ({ id, at })) }),
    }),
    route({
      id: "snapshot",
      method: "POST",
      path: "/snapshots",
      summary: "Takes a snapshot of everything but the request log.",
      body: bodyOf({}, { id: described("Default: the next number.", text) }),
      status: 201,
      answer: shown,
      run: ({ body: { id = freeName(snapshots) } }) => {
        const snapshot = scenarios.snapshot()
        snapshots.set(id, snapshot)
        return { id, at: snapshot.at }
      },
    }),
    route({
      id: "restore",
      method: "POST",
      path: "/snapshots/{snapshotId}/restore",
      summary: "Restores a snapshot, the clock included.",
      answer: ref("State"),
      run: ({ path }) => {
        const snapshot = snapshots.get(path["snapshotId"]!)
        if (snapshot === undefined) throw requestError(`There is no snapshot '${path["snapshotId"]}'.`, 404)
        scenarios.restore(snapshot)
        return readState(controls)
      },
    }),
    route({
      id: "reset",
      method: "POST",
      path: "/reset",
      summary: "Starts again with the initial state.",
      answer: ref("State"),
      run: () => {
        scenarios.reset()
        return readState(controls)
      },
    }),
    route({
      id: "seed",
      method: "POST",
      path: "/seed",
      summary: "Starts again with a scenario.",
      body: scenarioBody,
      answer: ref("State"),
      run: ({ body }) => {
        scenarios.seed(body)
        return readState(controls)
      },
    }),
  ]
}
