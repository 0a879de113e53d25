/** An upload continues after the bytes that the platform says it has, even if answers were lost. */
import type { CallOptions, Operation } from "@tiktok-shop-kit/client"
import { it } from "@effect/vitest"
import { type CallError, NetworkError } from "@tiktok-shop-kit/errors"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as TestClock from "effect/testing/TestClock"
import { expect } from "vitest"
import { chunksOf, MB } from "../../src/content/chunks.ts"
import { uploadChunks } from "../../src/content/upload.ts"

const broken = new NetworkError({
  message: "The connection broke.",
  reason: "reset",
  outcome: "unknown",
  retry: "backoff",
})

interface Script {
  /** Answers a chunk, by how many came before it. */
  readonly chunk: (count: number) => Effect.Effect<object, CallError>
  readonly status: (count: number) => Effect.Effect<object, CallError>
}

const run = ({ chunk, status }: Script) =>
  Effect.gen(function* () {
    const ranges: Array<string> = []
    let asked = 0
    const call = (operation: Operation<never, never>, input: Readonly<Record<string, unknown>>, _?: CallOptions) => {
      if (operation.id.endsWith("getPostStatus")) return status(asked++)
      ranges.push(String(input["Content-Range"]))
      return chunk(ranges.length - 1)
    }
    const sizeBytes = 10 * MB
    const source = {
      sizeBytes,
      mediaType: "video/mp4",
      read: (from: number, to: number) => Effect.succeed(new Uint8Array(to - from)),
    }
    const upload = {
      uploadUrl: "https://up.example/1",
      publishId: "p",
      source,
      chunks: chunksOf(sizeBytes, 5 * MB),
      mediaType: "video/mp4",
    }
    const fiber = yield* Effect.forkChild(Effect.result(uploadChunks({ call } as never, upload)))
    yield* TestClock.adjust("1 minute")
    return { result: yield* Fiber.join(fiber), ranges, asked }
  })

it.effect("the answer to the last chunk is lost while TikTok processes the video: nothing is sent again", () =>
  Effect.gen(function* () {
    const { result, ranges } = yield* run({
      chunk: (count) => (count === 1 ? Effect.fail(broken) : Effect.succeed({})),
      status: () => Effect.succeed({ status: "PROCESSING_DOWNLOAD" }),
    })
    expect(result._tag).toBe("Success")
    expect(ranges).toEqual(["bytes 0-5242879/10485760", "bytes 5242880-10485759/10485760"])
  }),
)

it.effect(
  "a chunk that arrived in part continues at its next byte; if TikTok does not say how much arrived, the chunk is sent again",
  () =>
    Effect.gen(function* () {
      const { result, ranges } = yield* run({
        chunk: (count) => (count === 0 || count === 1 ? Effect.fail(broken) : Effect.succeed({})),
        status: (count) =>
          Effect.succeed(
            count === 0 ? { status: "PROCESSING_UPLOAD" } : { status: "PROCESSING_UPLOAD", uploaded_bytes: 100 },
          ),
      })
      expect(result._tag).toBe("Success")
      expect(ranges.map((range) => range.slice(6, -9))).toEqual([
        "0-5242879",
        "0-5242879",
        "100-5242879",
        "5242880-10485759",
      ])
    }),
)

it.effect("it fails after six failures without one byte of progress, with the last failure", () =>
  Effect.gen(function* () {
    const { result, ranges, asked } = yield* run({
      chunk: () => Effect.fail(broken),
      status: () => Effect.fail(broken),
    })
    expect(result).toMatchObject({ _tag: "Failure", failure: broken })
    expect([ranges.length, asked]).toEqual([6, 5])
  }),
)
