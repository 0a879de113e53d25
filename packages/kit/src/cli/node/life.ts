/** Which operations of a project are deprecated or retired, and what to do about it. */
import { differencesBetween, type Differences } from "./successor.ts"
import type { Known, KnownOperation } from "./operations.ts"
import type { Use } from "./scan.ts"

/** `retired` no longer answers; `deprecated` will stop; `superseded` has a newer form and no end yet. */
export type Stage = "retired" | "deprecated" | "superseded"

export interface Finding {
  readonly id: string
  readonly stage: Stage
  /** `YYYY-MM-DD`. */
  readonly sunset?: string
  readonly successor?: string
  readonly differences?: Differences
  readonly uses: ReadonlyArray<{ readonly file: string; readonly line: number }>
}

const order: ReadonlyArray<Stage> = ["retired", "deprecated", "superseded"]

/** `today` as `YYYY-MM-DD`. */
export const findingsOf = (known: Known, uses: ReadonlyArray<Use>, today: string): ReadonlyArray<Finding> => {
  const byId = new Map<string, Use[]>()
  for (const use of uses) byId.set(use.id, [...(byId.get(use.id) ?? []), use])
  return [...byId]
    .flatMap(([id, at]): Finding[] => {
      const operation = known.operations.get(id)
      const stage = operation === undefined ? undefined : stageOf(operation, today)
      if (operation === undefined || stage === undefined) return []
      const { sunset } = operation.deprecated ?? {}
      const successor = operation.deprecated?.successor ?? operation.state["superseded-by"]
      const next = successor === undefined ? undefined : known.operations.get(successor)
      return [
        {
          id,
          stage,
          ...(sunset !== undefined && { sunset }),
          ...(successor !== undefined && { successor }),
          ...(next !== undefined && { differences: differencesBetween(known, operation, next) }),
          uses: at.map(({ file, line }) => ({ file, line })),
        },
      ]
    })
    .sort((a, b) => order.indexOf(a.stage) - order.indexOf(b.stage) || (a.id < b.id ? -1 : 1))
}

const stageOf = ({ deprecated, state }: KnownOperation, today: string): Stage | undefined => {
  if (deprecated !== undefined)
    return deprecated.sunset !== undefined && deprecated.sunset <= today ? "retired" : "deprecated"
  return state["superseded-by"] === undefined ? undefined : "superseded"
}
