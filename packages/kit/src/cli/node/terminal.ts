/** Where the commands print, and how they end. A command takes this instead of the process, and returns an exit code. */

export interface Terminal {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
}

/** Wrong use of a command; the message says what to do. Exit code 2. */
export class UsageError extends Error {}
