/**
 * One process of several that share a file store. It is told how many callers shall ask for the token at once, answers what
 * they got, and kills itself (SIGKILL) at a step of the refresh where it is told to.
 */
import { errorTable } from "@tiktok-shop-kit/api/errors"
import * as Client from "@tiktok-shop-kit/client"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import { type Caller, makeStored, type RecordStore } from "../../src/index.ts"
import { makeFileStore } from "../../src/node/index.ts"
import { credentials, ping } from "./platform.ts"

export type Step = "holding the lease" | "before the request" | "after the answer" | "after the new pair is kept"

export interface Task {
  readonly folder: string
  readonly origin: string
  readonly callers: number
  readonly leaseMs: number
  readonly dieAt?: Step
}

export interface Report {
  /** What the callers got, each once: tokens, and tags of errors. */
  readonly got: ReadonlyArray<string>
  readonly answered: number
  readonly messages: ReadonlyArray<string>
}

const die = Effect.sync(() => process.kill(process.pid, "SIGKILL"))

/** A refresh writes twice: the journal entry, then the new pair. */
const mortal = (store: RecordStore, step: Step): RecordStore => {
  let writes = 0
  return {
    ...store,
    compareAndSet: (...args) => {
      const write = store.compareAndSet(...args)
      writes++
      if (writes === 1) {
        if (step === "holding the lease") return Effect.andThen(die, write)
        return step === "before the request" ? Effect.tap(write, () => die) : write
      }
      return step === "after the answer" ? Effect.andThen(die, write) : Effect.tap(write, () => die)
    },
  }
}

const perform = async ({ folder, origin, callers, leaseMs, dieAt }: Task): Promise<Report> => {
  const files = makeFileStore({ folder })
  const store = dieAt === undefined ? files : mortal(files, dieAt)
  const client: Caller = Client.make({ baseUrl: origin, authUrl: origin }).pipe(
    Client.layers(Client.envelope({ table: errorTable })),
  )
  const stored = makeStored({ client, credentials, store, leaseMs })
  const results = await Promise.all(
    Array.from({ length: callers }, () => Effect.runPromise(Effect.result(stored.resolve({}, ping)))),
  )
  const texts = results.map((result) =>
    result._tag === "Success" ? Redacted.value(result.success.accessToken) : result.failure._tag,
  )
  const messages = results.flatMap((result) => (result._tag === "Failure" ? [result.failure.message] : []))
  return { got: [...new Set(texts)], answered: texts.length, messages: [...new Set(messages)] }
}

process.on("message", (task: Task) => {
  void perform(task).then((report) => process.send?.(report))
})
process.on("disconnect", () => process.exit(0))
