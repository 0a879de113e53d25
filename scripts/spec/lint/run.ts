/**
 * Runs the generator's checks over the whole spec, then the project's own rules. Problems that the generator refuses
 * (extensions, ids, references, fields of paging and lists) have the same text here.
 */
import { printProblems, Source } from "../../generate/source.ts"
import { readSpec } from "../../generate/spec.ts"
import { readAccepted } from "../accepted.ts"
import { readEntries } from "../entries.ts"
import { readFields } from "../fields.ts"
import { answers } from "./answers.ts"
import { categories } from "./categories.ts"
import { codes } from "./codes.ts"
import { described } from "./described.ts"
import { files, unusedSchemas } from "./files.ts"
import type { Rule } from "./rule.ts"
import { summaries } from "./summaries.ts"
import { units } from "./units.ts"

const rules: ReadonlyArray<Rule> = [summaries, categories, described, units, answers, codes, files, unusedSchemas]

export interface Linted {
  /** `spec/paths/…yaml:LINE: problem — remedy`. */
  readonly problems: ReadonlyArray<string>
  readonly operations: number
  readonly events: number
}

export const lint = (spec: string): Linted => {
  const source = new Source(spec)
  const model = readSpec(source)
  readAccepted(source)
  const entries = readEntries(source)
  const subject = { spec, source, entries, fields: readFields(source, entries), model }
  for (const rule of rules) rule(subject)
  return {
    problems: printProblems(source.problems),
    operations: entries.filter(({ kind }) => kind === "operation").length,
    events: entries.filter(({ kind }) => kind === "event").length,
  }
}
