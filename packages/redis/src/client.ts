/**
 * The one command that this package needs from Redis: run a script. Every atomic step is one Lua script, so no step is bound to
 * a connection. Your program makes the client of `redis` 6, single or Cluster, with its address, TLS, password and reconnecting,
 * and closes it.
 */
import { createHash } from "node:crypto"
import { StoreError } from "@tiktok-shop-kit/errors"
import * as Effect from "effect/Effect"
import { watchSilence } from "./silent-connection.ts"

/** Runs scripts. Both functions are those of `redis`. */
export interface ScriptRunner {
  readonly eval: (source: string, options: ScriptInput) => Promise<unknown>
  readonly evalSha: (sha1: string, options: ScriptInput) => Promise<unknown>
}

export interface ScriptInput {
  keys: Array<string>
  arguments: Array<string>
}

/** A connected client of `redis` 6: the result of `createClient`, `createClientPool`, `createCluster` or `createSentinel`. */
export interface RedisClient {
  readonly withCommandOptions: (options: { abortSignal: AbortSignal; typeMapping: {} }) => ScriptRunner
}

export interface RedisOptions {
  /** A connected client. You close it. It needs an `error` listener, or a lost connection ends the process. */
  readonly client: RedisClient
  /** How long one command may take, a reconnection included, in milliseconds. Default 2,000. */
  readonly timeoutMs?: number | undefined
}

/** How long one command may take by default, in milliseconds. */
export const defaultTimeoutMs = 2_000

/** A Lua script, named by its hash once the server knows it. */
export interface Script {
  readonly source: string
  readonly sha1: string
}

export const script = (source: string): Script => ({
  source,
  sha1: createHash("sha1").update(source).digest("hex"),
})

/** Why a script runs, in words that complete "Redis could not …". */
export interface Purpose {
  readonly what: string
  readonly key: string
}

export type Run = (
  script: Script,
  keys: Array<string>,
  args: Array<string>,
  purpose: Purpose,
) => Effect.Effect<unknown, StoreError>

/**
 * Runs scripts with a time limit. Every failure is a `StoreError` (`unavailable`). Redis may still have run a script whose time
 * is over. If the script was still waiting for a connection, Redis never runs it.
 */
export const makeRun = ({ client, timeoutMs = defaultTimeoutMs }: RedisOptions): Run => {
  const silence = watchSilence(client)
  return (script, keys, args, purpose) =>
    Effect.suspend(() => {
      const began = silence.began()
      return Effect.timeoutOrElse(
        Effect.tryPromise({
          try: async (abortSignal) => {
            // The client may be set to return Buffers; this call returns texts.
            const runner = client.withCommandOptions({ abortSignal, typeMapping: {} })
            try {
              return await runOnce(runner, script, { keys, arguments: args }, abortSignal)
            } finally {
              if (!abortSignal.aborted) silence.answered()
            }
          },
          catch: (cause) => unavailable(purpose, reasonOf(cause), cause),
        }),
        {
          duration: timeoutMs,
          orElse: () =>
            Effect.suspend(() => {
              silence.timedOut(began)
              return Effect.fail(unavailable(purpose, `no answer came within ${timeoutMs} ms`))
            }),
        },
      )
    })
}

/** The server forgets scripts when it restarts. Then the source is sent again, unless the caller timed out meanwhile. */
const runOnce = async (
  runner: ScriptRunner,
  { source, sha1 }: Script,
  input: ScriptInput,
  signal: AbortSignal,
): Promise<unknown> => {
  try {
    return await runner.evalSha(sha1, input)
  } catch (error) {
    const isUnknown = error instanceof Error && error.message.startsWith("NOSCRIPT")
    if (isUnknown && !signal.aborted) return runner.eval(source, input)
    throw error
  }
}

/** The client's message; it names at most a host and a port. */
const reasonOf = (cause: unknown): string =>
  cause instanceof Error && cause.message !== "" ? cause.message.split("\n")[0]! : "the client failed"

export const unavailable = ({ what, key }: Purpose, why: string, cause?: unknown): StoreError =>
  new StoreError({
    message: `Redis could not ${what} '${key}': ${why.replace(/\.$/, "")}. Check that it runs, that the client is connected, and that it has free memory.`,
    reason: "unavailable",
    key,
    retry: "backoff",
    cause,
  })
