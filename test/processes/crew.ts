/** Real processes that do what {@link Task} says, and that a test may kill. */
import { type ChildProcess, fork } from "node:child_process"
import { EventEmitter, once } from "node:events"
import { fileURLToPath } from "node:url"
import type { Report, Task } from "./worker.ts"

const worker = fileURLToPath(new URL("./worker.ts", import.meta.url))

type Said<Type extends Report["type"]> = Report & { readonly type: Type }

export class Member {
  readonly #process: ChildProcess
  readonly #heard: Array<Report> = []
  readonly #changes = new EventEmitter()

  constructor() {
    this.#process = fork(worker, { execArgv: ["--disable-warning=ExperimentalWarning"] })
    this.#process.on("message", (said) => {
      this.#heard.push(said as Report)
      this.#changes.emit("change")
    })
    this.#process.on("exit", () => this.#changes.emit("change"))
  }

  begin(task: Task): void {
    this.#heard.length = 0
    // Should it be gone already, `said` tells.
    this.#process.send(task, () => undefined)
  }

  /** The report of this type; fails where the process failed, or died without one. */
  async said<Type extends Report["type"]>(type: Type): Promise<Said<Type>> {
    for (;;) {
      const found = this.#heard.find((said) => said.type === type)
      if (found !== undefined) return found as Said<Type>
      const failed = this.#heard.find((said) => said.type === "failed")
      if (failed !== undefined) throw new Error(`a process failed: ${failed.error}`)
      if (this.#isGone()) throw new Error(`a process ended without saying '${type}'`)
      await once(this.#changes, "change")
    }
  }

  /** `kill -9`. */
  async kill(): Promise<void> {
    if (this.#isGone()) return
    const exited = once(this.#process, "exit")
    this.#process.kill("SIGKILL")
    await exited
  }

  /** Waits until it has ended by itself. */
  async ended(): Promise<void> {
    while (!this.#isGone()) await once(this.#changes, "change")
  }

  #isGone(): boolean {
    return this.#process.exitCode !== null || this.#process.signalCode !== null
  }
}

export interface Crew {
  readonly members: ReadonlyArray<Member>
  /** All begin at once; their reports, in order. */
  readonly perform: <Type extends Report["type"]>(task: Task, type: Type) => Promise<ReadonlyArray<Said<Type>>>
  [Symbol.asyncDispose](): Promise<void>
}

/** So many processes, all of them ready. */
export const crew = async (size: number): Promise<Crew> => {
  const members = Array.from({ length: size }, () => new Member())
  await Promise.all(members.map((member) => member.said("ready")))
  return {
    members,
    perform: (task, type) => {
      for (const member of members) member.begin(task)
      return Promise.all(members.map((member) => member.said(type)))
    },
    [Symbol.asyncDispose]: async () => {
      await Promise.all(members.map((member) => member.kill()))
    },
  }
}
