/** The content calls of both faces, bound to the creator of a client. The content part loads with the first call. */
import { type PromiseClient, type Promised, promised, promises, runPromise } from "@tiktok-shop-kit/client"
import type { CallOptions } from "@tiktok-shop-kit/client"
import { targetIn } from "@tiktok-shop-kit/client/call-options"
import type { CallError, NetworkError, ValidationError } from "@tiktok-shop-kit/errors"
import { isRecord } from "@tiktok-shop-kit/errors/record"
import * as Effect from "effect/Effect"
import { checked, signalIn } from "../calls/check.ts"
import type { ShopClient } from "../client.ts"
import type { ShopConfig } from "../config.ts"
import type * as Content from "../content/index.ts"
import * as lazy from "../lazy.ts"
import type { Environment } from "../options-reader.ts"
import type { ShopParts } from "../parts.ts"
import { contentOptions } from "../read-config.ts"

type Module = typeof Content

/** A content call without its first argument, the parts. */
type Unbound<F> = F extends (parts: never, ...rest: infer Rest) => infer R ? (...rest: Rest) => R : never

/** The calls under `content`. */
export interface ContentTools {
  /**
   * Returns the URL where a creator consents to posts by your app.
   *
   * @example
   * ```ts
   * import { createTikTokShop } from "tiktok-shop-kit"
   *
   * const tiktok = createTikTokShop()
   * const { url } = await tiktok.content.authorizationUrl()
   * ```
   */
  readonly authorizationUrl: Unbound<Module["creatorAuthorizationUrl"]>
  /**
   * Exchanges the code of that consent for tokens and stores them. Pass the `openId` to `account`.
   *
   * @example
   * ```ts
   * import { createTikTokShop } from "tiktok-shop-kit"
   *
   * const tiktok = createTikTokShop()
   * const { openId } = await tiktok.content.connect("the code of the callback")
   * ```
   */
  readonly connect: Unbound<Module["connectCreator"]>
  /**
   * Publishes a draft, a scheduled post or a failed post now.
   *
   * @example
   * ```ts
   * import { createTikTokShop } from "tiktok-shop-kit"
   *
   * const tiktok = createTikTokShop()
   * await tiktok.content.publish("post_01")
   * ```
   */
  readonly publish: Unbound<Module["publishPost"]>
  /**
   * Removes published and failed posts from the ledger that did not change for the given number of days.
   *
   * @example
   * ```ts
   * import { createTikTokShop } from "tiktok-shop-kit"
   *
   * const tiktok = createTikTokShop()
   * await tiktok.content.prune(90)
   * ```
   */
  readonly prune: Unbound<Module["prunePosts"]>
  /**
   * For a daily job: refreshes creators' tokens that expire soon and reports the outcome for each creator, as `tokens.maintain`
   * does for sellers.
   *
   * @example
   * ```ts
   * import { createTikTokShop } from "tiktok-shop-kit"
   *
   * const tiktok = createTikTokShop()
   * const lost = (await tiktok.content.maintainTokens()).filter(({ outcome }) => outcome === "lost")
   * ```
   */
  readonly maintainTokens: Unbound<Module["maintainCreators"]>
  /**
   * Writes the records of all creators and posts with the store's new encryption key, as `tokens.rekey` does for sellers.
   *
   * @example
   * ```ts
   * import { createTikTokShop } from "tiktok-shop-kit"
   *
   * const tiktok = createTikTokShop()
   * const { done, of } = await tiktok.content.rekey({ to: "2027" })
   * ```
   */
  readonly rekey: Unbound<Module["rekeyContent"]>
  /** Publishes scheduled posts at their time, until it is interrupted. Any number of processes may run it. */
  readonly runScheduler: (options?: Content.SchedulerOptions) => Effect.Effect<never, CallError>
  /** The typed client of TikTok for Developers, for the same account. */
  readonly client: Effect.Effect<Content.ContentClient, CallError>
}

/** The calls for videos and posts. */
export interface ContentCalls {
  /**
   * Lists a creator's videos, a page at a time.
   *
   * @example
   * ```ts
   * import { createTikTokShop } from "tiktok-shop-kit"
   *
   * const tiktok = createTikTokShop()
   * const { videos } = await tiktok.getVideos({ pageSize: 10 })
   * ```
   */
  readonly getVideos: Unbound<Module["getVideos"]>
  /**
   * Reads the current state of one video.
   *
   * @example
   * ```ts
   * import { createTikTokShop } from "tiktok-shop-kit"
   *
   * const tiktok = createTikTokShop()
   * const { status } = await tiktok.getVideo("7490000000000000001")
   * ```
   */
  readonly getVideo: Unbound<Module["getVideo"]>
  /**
   * Publishes a video, by URL or from a file.
   *
   * @example
   * ```ts
   * import { createTikTokShop } from "tiktok-shop-kit"
   *
   * const tiktok = createTikTokShop()
   * const video = await tiktok.uploadVideo({ file: "socks.mp4", title: "Warm socks", privacyLevel: "SELF_ONLY" })
   * ```
   */
  readonly uploadVideo: Unbound<Module["uploadVideo"]>
  /**
   * Deletes a video that is not published yet.
   *
   * @example
   * ```ts
   * import { createTikTokShop } from "tiktok-shop-kit"
   *
   * const tiktok = createTikTokShop()
   * await tiktok.deleteVideo("post_01")
   * ```
   */
  readonly deleteVideo: Unbound<Module["deleteVideo"]>
  /**
   * Lists a creator's posts, a page at a time.
   *
   * @example
   * ```ts
   * import { createTikTokShop } from "tiktok-shop-kit"
   *
   * const tiktok = createTikTokShop()
   * const { posts } = await tiktok.getPosts({ postStatus: "SCHEDULED" })
   * ```
   */
  readonly getPosts: Unbound<Module["getPosts"]>
  /**
   * Reads the current state of one post.
   *
   * @example
   * ```ts
   * import { createTikTokShop } from "tiktok-shop-kit"
   *
   * const tiktok = createTikTokShop()
   * const { status } = await tiktok.getPost("post_01")
   * ```
   */
  readonly getPost: Unbound<Module["getPost"]>
  /**
   * Publishes photos or one video with a text, now or at a time.
   *
   * @example
   * ```ts
   * import { createTikTokShop } from "tiktok-shop-kit"
   *
   * const tiktok = createTikTokShop()
   * const post = await tiktok.createPost({
   *   content: "New socks",
   *   mediaUrls: ["https://example.com/socks.webp"],
   *   privacyLevel: "PUBLIC_TO_EVERYONE",
   *   scheduledTime: new Date("2026-12-01T09:00:00Z"),
   * })
   * ```
   */
  readonly createPost: Unbound<Module["createPost"]>
  /**
   * Deletes a post that is not published yet.
   *
   * @example
   * ```ts
   * import { createTikTokShop } from "tiktok-shop-kit"
   *
   * const tiktok = createTikTokShop()
   * await tiktok.deletePost("post_01")
   * ```
   */
  readonly deletePost: Unbound<Module["deletePost"]>
  readonly content: ContentTools
}

type PromiseContentTools = {
  readonly [K in Exclude<keyof ContentTools, "runScheduler" | "client">]: Promised<ContentTools[K]>
}

/** The calls for videos and posts, as promises. */
export type PromiseContentCalls = {
  readonly [K in Exclude<keyof ContentCalls, "content">]: Promised<ContentCalls[K]>
} & {
  /** Consent of creators, the scheduler, and the client of TikTok for Developers. */
  readonly content: PromiseContentTools & {
    /**
     * Publishes scheduled posts at their time and checks the outcome of each. Any number of processes may run it; each post is
     * published once. Without a signal it runs forever. With a signal it resolves once the signal is aborted and the running
     * requests have ended.
     *
     * @example
     * ```ts
     * import { createTikTokShop } from "tiktok-shop-kit"
     *
     * const stop = new AbortController()
     * process.once("SIGTERM", () => stop.abort())
     * await createTikTokShop().content.runScheduler({ signal: stop.signal })
     * ```
     */
    readonly runScheduler: (
      options?: Content.SchedulerOptions & { readonly signal?: AbortSignal | undefined },
    ) => Promise<void>
    /** The typed client of TikTok for Developers, for the same account. */
    readonly client: () => Promise<PromiseClient<CallError, "content" | "auth">>
  }
}

/** Returns the content calls of a client, for the account that the client is bound to. */
export type BindContent = (client: ShopClient) => ContentCalls

/** All clients of one facade share the creators' tokens and the ledger. */
export const bindContent = (parts: ShopParts, config: ShopConfig, env?: Environment): BindContent => {
  const { app, tokens } = parts
  /** Made once: all calls share the creators' tokens and the ledger. */
  let made: Content.ContentParts | undefined
  const make = (content: Module): Content.ContentParts => {
    const { retry, breaker, timeoutMs, attemptTimeoutMs, onTokenEvent, waitUntil, onRetry, onRateLimit } = config
    const { store, fetch, transport, tokenTransport, userAgent, learnClock } = config
    // Both platforms use the same limiter and app name. Their rates differ.
    const { limiter, app: prefix, maxRetryAfterMs } = config.rateLimit ?? {}
    const rateLimit = { limiter, app: prefix, maxRetryAfterMs }
    const shared = {
      retry,
      breaker,
      rateLimit,
      timeoutMs,
      attemptTimeoutMs,
      userAgent,
      learnClock,
      onTokenEvent,
      waitUntil,
      onRetry,
      onRateLimit,
      tokenCache: config.tokenCache,
    }
    const side = {
      client: parts.client,
      tokens: tokens.of,
      appKey: app.config.appKey,
      baseUrl: app.config.baseUrl,
      store,
      fetch,
      transport,
      tokenTransport,
      log: app.config.log,
    }
    return content.contentParts(side, { ...shared, ...contentOptions(config) }, env)
  }

  parts.closing.add(
    "tokens",
    Effect.suspend(() => made?.close ?? Effect.void),
  )

  return (client) => {
    const using = <A, E>(
      use: (content: Module, parts: Content.ContentParts) => Effect.Effect<A, E>,
    ): Effect.Effect<A, E | NetworkError | ValidationError> =>
      checked(
        // If the view's account is missing, a call must not post for the only creator in the store.
        () => targetIn(target)("content", {}),
        () => Effect.flatMap(lazy.content, (content) => use(content, { ...(made ??= make(content)), shop: client })),
      )
    const target = (client as Partial<ShopClient>).config?.target ?? {}
    const { account } = target
    /**
     * Adds the client's account, unless the call names another account. The call itself refuses options that are not an object.
     */
    const own = <O extends CallOptions>(options: O | undefined): O =>
      (account !== undefined && isRecord(options ?? {}) ? { account, ...options } : options) as O
    return {
      getVideos: (input, options) => using((c, parts) => c.getVideos(parts, input, own(options))),
      getVideo: (videoId, options) => using((c, parts) => c.getVideo(parts, videoId, own(options))),
      uploadVideo: (input, options) => using((c, parts) => c.uploadVideo(parts, input, own(options))),
      deleteVideo: (videoId, options) => using((c, parts) => c.deleteVideo(parts, videoId, own(options))),
      getPosts: (input, options) => using((c, parts) => c.getPosts(parts, input, own(options))),
      getPost: (postId, options) => using((c, parts) => c.getPost(parts, postId, own(options))),
      createPost: (input, options) => using((c, parts) => c.createPost(parts, input, own(options))),
      deletePost: (postId, options) => using((c, parts) => c.deletePost(parts, postId, own(options))),
      content: {
        authorizationUrl: (input) => using((c, parts) => c.creatorAuthorizationUrl(parts, input)),
        connect: (code, options) => using((c, parts) => c.connectCreator(parts, code, options)),
        publish: (postId, options) => using((c, parts) => c.publishPost(parts, postId, own(options))),
        prune: (days, options) => using((c, parts) => c.prunePosts(parts, days, own(options))),
        maintainTokens: (options) => using((c, parts) => c.maintainCreators(parts, options)),
        rekey: (options) => using((c, parts) => c.rekeyContent(parts, options)),
        runScheduler: (options) => using((c, parts) => c.runScheduler(parts, options)),
        client: using((_, parts) =>
          Effect.map(parts.developers, ({ client }) => (account === undefined ? client : client.account(account))),
        ),
      },
    }
  }
}

/** The calls as promises; a signal in their options ends them. */
export const promiseContent = (calls: ContentCalls): PromiseContentCalls => {
  const { content } = calls
  return {
    getVideos: promised(calls.getVideos),
    getVideo: promised(calls.getVideo),
    uploadVideo: promised(calls.uploadVideo),
    deleteVideo: promised(calls.deleteVideo),
    getPosts: promised(calls.getPosts),
    getPost: promised(calls.getPost),
    createPost: promised(calls.createPost),
    deletePost: promised(calls.deletePost),
    content: {
      authorizationUrl: promised(content.authorizationUrl),
      connect: promised(content.connect),
      publish: promised(content.publish),
      prune: promised(content.prune),
      maintainTokens: promised(content.maintainTokens),
      rekey: promised(content.rekey),
      runScheduler: async ({ signal, ...options } = {}) => {
        signalIn("runScheduler", signal)
        try {
          await runPromise(content.runScheduler(options), signal)
        } catch (thrown) {
          // The signal is the normal end of the scheduler, not an error.
          if (signal?.aborted !== true) throw thrown
        }
      },
      client: async () => promises(await runPromise(content.client)),
    },
  }
}
