/** How long a retry waits. */
import type { QueueSpec } from "./queue.ts"

/**
 * Twice as long as the one before, at most the maximum, 20 % more or less, so that jobs that failed together do not come back
 * together. `random` is between 0 and 1.
 */
export const retryDelayMs = ({ firstDelayMs, maxDelayMs }: QueueSpec, attempt: number, random: number): number =>
  Math.round(Math.min(maxDelayMs, firstDelayMs * 2 ** Math.min(attempt - 1, 60)) * (0.8 + 0.4 * random))
