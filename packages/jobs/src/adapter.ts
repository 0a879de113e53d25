/** For those who write their own adapter: the port of a store, and what makes the port of jobs from it. */
export { makeJobs } from "./make-jobs.ts"
export type { QueueSpec } from "./queue.ts"
export type { Can, Claimed, Counts, DeadJob, DeadPage, JobStore, NewJob, SentAs } from "./store.ts"
