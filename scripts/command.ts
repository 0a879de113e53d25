/**
 * How a command ends: with the exit code that it answers, or with one plain sentence and exit code 2 where what it was given
 * (a revision, a file, a registry) cannot be used. Anything else that is thrown is a mistake in the command and keeps its
 * stack.
 */
import { UpstreamError } from "./spec/upstream.ts"

/** What was given cannot be used. The message says what is wrong and what to do about it. */
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

const isAboutInput = (error: unknown): error is Error =>
  error instanceof InputError ||
  error instanceof UpstreamError ||
  // An option that parseArgs does not know.
  (error instanceof TypeError && String((error as { code?: unknown }).code).startsWith("ERR_PARSE_ARGS"))
