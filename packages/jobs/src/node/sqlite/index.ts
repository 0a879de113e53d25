/** Jobs on SQLite: they survive every process, and the processes of one machine share them. */
import { configurationError } from "@tiktok-shop-kit/errors/configuration"
import type { Jobs } from "../../jobs.ts"
import { makeJobs } from "../../make-jobs.ts"
import { openDatabase } from "./database.ts"
import { makeStore } from "./store.ts"

/**
 * Opens jobs in a file, which is made at the first use. Processes of one machine may open the same file; a network file system
 * is not safe for it. Throws a ConfigurationError for what is no path.
 *
 * @example
 * ```ts
 * import { queue } from "@tiktok-shop-kit/jobs"
 * import { sqlite } from "@tiktok-shop-kit/jobs/sqlite"
 *
 * const greetings = queue<{ readonly name: string }>("greetings")
 * await using jobs = sqlite("jobs.db")
 * await jobs.send(greetings, { name: "Ann" })
 * ```
 */
export const sqlite = (file: string): Jobs => {
  if (typeof file !== "string" || file === "") {
    throw configurationError("sqlite", [
      { field: "file", problem: "is no path", remedy: "pass the path of a file, such as jobs.db" },
    ])
  }
  if (file === ":memory:") {
    throw configurationError("sqlite", [
      { field: "file", problem: "is no file, so its jobs would end with the process", remedy: "use memory()" },
    ])
  }
  return makeJobs(makeStore(openDatabase(file)))
}
