/**
 * A process with workers of one queue on SQLite. It says when a run starts, has its effect, and ends, and writes the same into the
 * test's own table, where a unique key makes the second effect of a job none.
 */
import { type ChildProcess, fork } from "node:child_process"
import { once } from "node:events"
import { DatabaseSync } from "node:sqlite"
import { setTimeout as delay } from "node:timers/promises"
import { fileURLToPath } from "node:url"
import { queue, type QueueOptions } from "../../src/index.ts"
import { sqlite } from "../../src/node/sqlite/index.ts"

export interface SqliteTask {
  readonly jobs: string
  readonly effects: string
  readonly queue: string
  readonly options: QueueOptions
  readonly workers: number
  readonly concurrency: number
  /** How long a run takes before and after its effect, in milliseconds. */
  readonly runMs: number
}

export interface Said {
  readonly what: "ready" | "start" | "effect" | "end"
  readonly id?: string
  readonly atMs: number
}

export const openEffects = (file: string) => {
  const db = new DatabaseSync(file, { timeout: 10_000 })
  db.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF;
    CREATE TABLE IF NOT EXISTS did (seq INTEGER PRIMARY KEY, id TEXT, key TEXT, attempt INTEGER, pid INTEGER, what TEXT);
    CREATE TABLE IF NOT EXISTS effects (id TEXT PRIMARY KEY);`)
  const insert = db.prepare("INSERT INTO did (id, key, attempt, pid, what) VALUES (?, ?, ?, ?, ?)")
  const effect = db.prepare("INSERT INTO effects (id) VALUES (?) ON CONFLICT DO NOTHING")
  return {
    note: (job: { readonly id: string; readonly key: string | undefined; readonly attempt: number }, what: string) =>
      void insert.run(job.id, job.key ?? null, job.attempt, process.pid, what),
    effect: (id: string) => void effect.run(id),
    all: () => db.prepare("SELECT id, key, attempt, pid, what FROM did ORDER BY seq").all(),
    effects: () =>
      db
        .prepare("SELECT id FROM effects ORDER BY id")
        .all()
        .map(({ id }) => String(id)),
    close: () => db.close(),
  }
}

export const workerProcess = (task: SqliteTask) => {
  const child: ChildProcess = fork(fileURLToPath(import.meta.url), [JSON.stringify(task)], {
    execArgv: ["--disable-warning=ExperimentalWarning"],
  })
  const heard: Array<Said> = []
  child.on("message", (said) => void heard.push(said as Said))
  return {
    pid: child.pid!,
    /** The first time that the process says it. */
    said: async (what: Said["what"], id?: string): Promise<Said> => {
      for (;;) {
        const found = heard.find((said) => said.what === what && (id === undefined || said.id === id))
        if (found !== undefined) return found
        if (child.exitCode !== null) throw new Error(`the process ended with ${child.exitCode} before '${what}'`)
        await delay(5)
      }
    },
    /** `kill -9`. */
    kill: async (): Promise<void> => {
      if (child.exitCode !== null || child.signalCode !== null) return
      const exited = once(child, "exit")
      child.kill("SIGKILL")
      await exited
    },
  }
}

const work = async (task: SqliteTask): Promise<void> => {
  const say = (what: Said["what"], id?: string) => process.send?.({ what, id, atMs: Date.now() })
  const effects = openEffects(task.effects)
  const jobs = sqlite(task.jobs)
  const declared = queue<number>(task.queue, task.options)
  for (let count = 0; count < task.workers; count++) {
    await jobs.work(
      declared,
      async (job) => {
        effects.note(job, "start")
        say("start", job.id)
        await delay(task.runMs / 2)
        effects.effect(job.id)
        say("effect", job.id)
        await delay(task.runMs / 2)
        effects.note(job, "end")
        say("end", job.id)
      },
      { concurrency: task.concurrency, pollMs: 200 },
    )
  }
  say("ready")
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await work(JSON.parse(process.argv[2]!) as SqliteTask)
