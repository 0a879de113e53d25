/** What the commands print to, and how they end. Commands answer an exit code and take this instead of the process. */

export interface Terminal {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
}

/** Wrong use of a command; the message says what to do. Exit code 2. */
export class UsageError extends Error {}
