/**
 * One run of the generator: reads the spec, prints it, then compares with the disk or writes to it. With a problem in
 * the spec it writes nothing.
 */
import { compareWithDisk, writeToDisk, type Difference } from "./output.ts"
import { printSpec } from "./print.ts"
import { printProblems, Source } from "./source.ts"
import { readSpec } from "./spec.ts"

export interface Options {
  /** The folder of the spec. */
  readonly spec: string
  /** The folder that the output goes to. */
  readonly out: string
  /** Compare only. */
  readonly check: boolean
}

export interface Outcome {
  /** `spec/paths/…yaml:LINE: problem — remedy`. */
  readonly problems: ReadonlyArray<string>
  /** The files on disk that differ; after a run without `check`, the files that changed. */
  readonly differences: ReadonlyArray<Difference>
  readonly summary: string
}

export const generate = async ({ spec, out, check }: Options): Promise<Outcome> => {
  const source = new Source(spec)
  const model = readSpec(source)
  const files = await printSpec(source, model)
  if (source.problems.length > 0) {
    const problems = printProblems(source.problems)
    return { problems, differences: [], summary: `${problems.length} problems in the spec; nothing was written` }
  }
  const differences = compareWithDisk(out, files)
  if (!check) writeToDisk(out, files, differences)
  const { operations, schemas, webhooks } = model
  const counts = `${operations.length} operations, ${schemas.size} schemas, ${webhooks.length} webhooks`
  return {
    problems: [],
    differences,
    summary: `${counts}: ${files.size} files, ${differences.length} ${check ? "differ" : "changed"}`,
  }
}
