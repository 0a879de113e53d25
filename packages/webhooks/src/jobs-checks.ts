/** Checks of what turns events into jobs: the store of jobs, and the queue. */
import type { ConfigurationIssue } from "@tiktok-shop-kit/errors/configuration"
import { isRecord } from "@tiktok-shop-kit/errors/record"

export const noJobs = (jobs: unknown): ReadonlyArray<ConfigurationIssue> =>
  isRecord(jobs) && isRecord(jobs["effect"])
    ? []
    : [
        {
          field: "jobs",
          problem: "is not a store of jobs",
          remedy: "pass the result of memory, sqlite or pgBoss of @tiktok-shop-kit/jobs",
        },
      ]

/** In mode `coalesce` a later event would replace an earlier one. */
export const queueIssues = (queue: unknown): ReadonlyArray<ConfigurationIssue> => {
  const spec = isRecord(queue) ? queue["spec"] : undefined
  if (!isRecord(spec)) {
    return [{ field: "queue", problem: "is not a queue", remedy: "pass eventsQueue(jobs, appKey) or a declared queue" }]
  }
  return spec["mode"] === "coalesce"
    ? [{ field: "queue", problem: "has the mode 'coalesce', which drops events", remedy: "use 'each' or 'ordered'" }]
    : []
}
