/** Processes that do what {@link Task} says. */
import { type ChildProcess, fork } from "node:child_process"
import { once } from "node:events"
import { fileURLToPath } from "node:url"
import type { Report, Task } from "./worker.ts"

const worker = fileURLToPath(new URL("./worker.ts", import.meta.url))

export interface Crew {
  /** All at once; one report a process, `undefined` from one that died. */
  readonly perform: (task: Task) => Promise<ReadonlyArray<Report | undefined>>
  [Symbol.asyncDispose](): Promise<void>
}

export const crew = (size: number): Crew => {
  const members: ReadonlyArray<ChildProcess> = Array.from({ length: size }, () => fork(worker, { execArgv: [] }))
  return {
    perform: (task) =>
      Promise.all(
        members.map(async (member) => {
          const ended = new AbortController()
          const report = once(member, "message", { signal: ended.signal }).then(([said]) => said as Report)
          const death = once(member, "exit", { signal: ended.signal }).then(() => undefined)
          member.send(task)
          try {
            return await Promise.race([report, death])
          } finally {
            report.catch(() => undefined)
            death.catch(() => undefined)
            ended.abort()
          }
        }),
      ),
    [Symbol.asyncDispose]: async () => {
      await Promise.all(
        members.map(async (member) => {
          if (member.exitCode !== null || member.signalCode !== null) return
          const exited = once(member, "exit")
          member.disconnect()
          await exited
        }),
      )
    },
  }
}
