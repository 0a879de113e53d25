/**
 * Runs a command and sets its exit code. Input that cannot be used (an option, a revision, a folder, a registry) ends
 * it with one sentence and exit code 2. Any other error is a mistake in the command and keeps its stack.
 */
import { existsSync } from "node:fs"
import { join } from "node:path"

/** The input cannot be used. The message says what is wrong and what to do about it. */
export class InputError extends Error {}

export const command = async (run: () => number | Promise<number>): Promise<void> => {
  try {
    process.exitCode = await run()
  } catch (error) {
    if (!isAboutInput(error)) throw error
    console.error(error.message)
    process.exitCode = 2
  }
}

/** Refuses a folder of `--spec` that has no spec. */
export const demandSpec = (folder: string): string => {
  if (existsSync(join(folder, "openapi.yaml"))) return folder
  throw new InputError(`${folder} is no spec: it has no openapi.yaml. Name the folder that has one.`)
}

const isAboutInput = (error: unknown): error is Error =>
  error instanceof InputError ||
  // An option that parseArgs does not know.
  (error instanceof TypeError && String((error as { code?: unknown }).code).startsWith("ERR_PARSE_ARGS"))
