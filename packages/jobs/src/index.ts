/** Work that happens later, at least once: in memory, on SQLite, or on PostgreSQL. */
export { BuryJob } from "./bury.ts"
export type {
  CronOptions,
  DeadLetter,
  DeadLetters,
  EffectJobs,
  EffectRunning,
  FailedOptions,
  Handled,
  Job,
  JobHandler,
  Jobs,
  JobsError,
  Running,
  SendOptions,
  ToSend,
  WorkerTrouble,
  WorkOptions,
} from "./jobs.ts"
export { memory } from "./memory.ts"
export {
  type AnyQueue,
  type Mode,
  type Queue,
  queue,
  type QueueOptions,
  type QueueSpec,
  type RetryOptions,
} from "./queue.ts"
export type { Can, Counts, SentAs } from "./store.ts"
