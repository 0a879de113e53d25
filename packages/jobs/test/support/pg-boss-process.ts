/** A process with workers of one queue. It says on stdout when a run starts, has its effect, and ends. */
import { type ChildProcess, fork } from "node:child_process"
import { once } from "node:events"
import { fileURLToPath } from "node:url"
import { setTimeout as delay } from "node:timers/promises"
import { queue, type QueueOptions } from "../../src/index.ts"
import { pgBoss } from "../../src/node/pg-boss/index.ts"
import { openEffects } from "./effects.ts"

export interface ProcessTask {
  readonly connectionString: string
  readonly queue: string
  readonly options: QueueOptions
  readonly workers: number
  readonly concurrency: number
  /** How long a run takes before and after its effect, in milliseconds. */
  readonly runMs: number
  /** Jobs whose number divides by it fail in their first run. */
  readonly failsEvery?: number
}

export interface Said {
  readonly what: "ready" | "start" | "effect" | "end"
  readonly id?: string
  readonly atMs: number
}

export interface WorkerProcess {
  /** The first time that the process says it. */
  readonly said: (what: Said["what"], id?: string) => Promise<Said>
  /** Waits until a job has come so far and has not ended. */
  readonly inTheMiddle: (what: "start" | "effect") => Promise<string>
  /** The jobs that have started and have not ended. */
  readonly unfinished: () => ReadonlyArray<string>
  /** `kill -9`. */
  readonly kill: () => Promise<void>
}

export const workerProcess = (task: ProcessTask): WorkerProcess => {
  const child: ChildProcess = fork(fileURLToPath(import.meta.url), [JSON.stringify(task)], {
    execArgv: ["--disable-warning=ExperimentalWarning"],
  })
  const heard: Array<Said> = []
  child.on("message", (said) => void heard.push(said as Said))
  const unfinished = (what: Said["what"]): ReadonlyArray<string> => {
    const ended = new Set(heard.filter((said) => said.what === "end").map(({ id }) => id))
    return heard.flatMap((said) =>
      said.what === what && said.id !== undefined && !ended.has(said.id) ? [said.id] : [],
    )
  }
  const found = async <A>(what: string, find: () => A | undefined): Promise<A> => {
    for (const untilMs = Date.now() + 60_000; Date.now() < untilMs; await delay(5)) {
      const one = find()
      if (one !== undefined) return one
      if (child.exitCode !== null) throw new Error(`the process ended with ${child.exitCode} before '${what}'`)
    }
    throw new Error(`the process did not say '${what}' within a minute`)
  }
  return {
    said: (what, id) =>
      found(what, () => heard.find((said) => said.what === what && (id === undefined || said.id === id))),
    inTheMiddle: (what) => found(what, () => unfinished(what)[0]),
    unfinished: () => unfinished("start"),
    kill: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return
      const exited = once(child, "exit")
      child.kill("SIGKILL")
      await exited
    },
  }
}

const work = async (task: ProcessTask): Promise<void> => {
  // It ends with its test.
  process.once("disconnect", () => process.exit())
  const say = (what: Said["what"], id?: string) => process.send?.({ what, id, atMs: Date.now() })
  const effects = await openEffects(task.connectionString)
  const jobs = pgBoss({ connectionString: task.connectionString })
  const declared = queue<number>(task.queue, task.options)
  for (let count = 0; count < task.workers; count++) {
    await jobs.work(
      declared,
      async (job) => {
        say("start", job.id)
        await effects.note(job, "start")
        await delay(task.runMs / 2)
        if (task.failsEvery !== undefined && job.data % task.failsEvery === 0 && job.attempt === 1)
          throw new Error("first run")
        await effects.effect(job.id)
        say("effect", job.id)
        await delay(task.runMs / 2)
        await effects.note(job, "end")
        say("end", job.id)
      },
      { concurrency: task.concurrency },
    )
  }
  say("ready")
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await work(JSON.parse(process.argv[2]!) as ProcessTask)
