/** The input of a rule: the spec as written, and the generator's model of its correct part. */
import type { Spec } from "../../generate/model.ts"
import type { Source } from "../../generate/source.ts"
import type { Entry } from "../entries.ts"
import type { Field } from "../fields.ts"

export interface Subject {
  /** The folder of the spec. */
  readonly spec: string
  readonly source: Source
  readonly entries: ReadonlyArray<Entry>
  readonly fields: ReadonlyArray<Field>
  readonly model: Spec
}

/** Reports each problem to the source, with a remedy. */
export type Rule = (subject: Subject) => void
