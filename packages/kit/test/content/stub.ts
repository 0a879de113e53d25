/**
 * TikTok for Developers as a transport, so that the test's clock rules everything: posts appear `publishMs` after their request.
 * And parts of a process that shares a store with others.
 */
import type { Call, Reply, Transport } from "@tiktok-shop-kit/client"
import { NetworkError } from "@tiktok-shop-kit/errors"
import { makeMemory, type RecordStore } from "@tiktok-shop-kit/oauth"
import * as Effect from "effect/Effect"
import { untoldClocks } from "../../../../test/support/platform-clocks.ts"
import { type ContentOptions, type ContentParts, contentParts } from "../../src/content/index.ts"

export interface Sent {
  readonly caption: string
  readonly atMs: number
  readonly publishId: string
}

export interface Stub {
  readonly transport: Transport
  readonly sent: Array<Sent>
  readonly asked: Array<string>
  /** When its status was asked for. */
  readonly looks: Array<number>
  /** `never`: the request is sent and gets no answer. `lost`: published, and the answer is lost. */
  onInit: (
    caption: string,
  ) => "never" | "lost" | "dropped" | { readonly status: number; readonly code: string } | undefined
  publishMs: number
  /** The list of public videos is left out of its answer. */
  omitsVideos: boolean
  /** How far the machine's clock is ahead of TikTok's. */
  aheadMs: number
  verdict: string | undefined
}

const reply = (status: number, body: unknown, headers = new Headers()): Reply => ({ status, headers, body })

const broken = (call: Call): NetworkError =>
  new NetworkError({
    message: "The connection broke.",
    operation: call.operation.id,
    reason: "reset",
    outcome: "unknown",
    retry: "backoff",
  })

export const makeStub = (): Stub => {
  const stub: Stub = {
    sent: [],
    asked: [],
    looks: [],
    publishMs: 5_000,
    aheadMs: 0,
    verdict: undefined,
    onInit: () => undefined,
    omitsVideos: false,
    transport: (call) =>
      Effect.clockWith((clock): Effect.Effect<Reply, NetworkError> => {
        const now = clock.currentTimeMillisUnsafe()
        const date = new Date(now - stub.aheadMs).toUTCString()
        const ok = (data: unknown): Reply =>
          reply(200, { data, error: { code: "ok", message: "", log_id: "l" } }, new Headers({ date }))
        const body = call.body?.kind === "text" && call.body.text !== "" ? JSON.parse(call.body.text) : {}
        stub.asked.push(call.path)
        const isPublic = ({ atMs }: Sent) => now >= atMs + stub.publishMs
        const idOf = (one: Sent) => `73000000000000000${String(stub.sent.indexOf(one)).padStart(2, "0")}`
        switch (call.path) {
          case "/v2/post/publish/creator_info/query/":
            return Effect.succeed(ok({ privacy_level_options: ["PUBLIC_TO_EVERYONE", "SELF_ONLY"] }))
          case "/v2/post/publish/content/init/": {
            const caption: string = body.post_info.description
            const what = stub.onInit(caption)
            if (what === "never") return Effect.never
            if (what === "dropped") return Effect.fail(broken(call))
            if (typeof what === "object") {
              return Effect.succeed(
                reply(what.status, { data: {}, error: { ...what, message: what.code, log_id: "l" } }),
              )
            }
            const publishId = `p${stub.sent.length}`
            stub.sent.push({ caption, atMs: now, publishId })
            return what === "lost" ? Effect.fail(broken(call)) : Effect.succeed(ok({ publish_id: publishId }))
          }
          case "/v2/post/publish/status/fetch/": {
            const one = stub.sent.find(({ publishId }) => publishId === body.publish_id)!
            stub.looks.push(now)
            if (!isPublic(one)) return Effect.succeed(ok({ status: "PROCESSING_DOWNLOAD" }))
            if (stub.verdict !== undefined) return Effect.succeed(ok({ status: "FAILED", fail_reason: stub.verdict }))
            return Effect.succeed(ok({ status: "PUBLISH_COMPLETE", publicaly_available_post_id: [idOf(one)] }))
          }
          case "/v2/video/list/": {
            const videos = stub.sent.filter(isPublic).map((one) => ({
              id: idOf(one),
              create_time: Math.floor((one.atMs - stub.aheadMs) / 1000),
              video_description: one.caption,
            }))
            const list = stub.omitsVideos ? {} : { videos: videos.toReversed() }
            return Effect.succeed(ok({ ...list, has_more: false, cursor: 0 }))
          }
          case "/v2/video/query/": {
            const [id] = body.filters.video_ids
            return Effect.succeed(ok({ videos: stub.sent.filter(isPublic).map(idOf).includes(id) ? [{ id }] : [] }))
          }
          default:
            return Effect.die(new Error(`not stubbed: ${call.path}`))
        }
      }),
  }
  return stub
}

/** One process: its own limiter and client, and the store that it shares. */
export const processOf = (stub: Stub, store: RecordStore = makeMemory(), options: ContentOptions = {}): ContentParts =>
  contentParts(
    {
      client: {
        call: () => Effect.die(new Error("the shop is not part of this test")),
        platformClocks: untoldClocks(),
      },
      tokens: {
        resolve: () => Effect.die(new Error("the shop is not part of this test")),
        refreshed: () => Effect.die(new Error("the shop is not part of this test")),
      },
      appKey: "29a39d",
      store,
      transport: stub.transport,
    },
    {
      clientKey: "k",
      clientSecret: "s",
      accessToken: "t",
      account: "anna",
      settleMs: 900_000,
      ...options,
    },
  )
