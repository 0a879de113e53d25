/** The handler as a Fastify plugin. It reads the raw body on its route and does not change the parsers of other routes. */
import { toNodeListener } from "./node.ts"

export interface FastifyPluginOptions {
  /** The path that TikTok delivers to, for example `/tiktok`. */
  readonly path: string
}

type Listener = ReturnType<typeof toNodeListener>

/** The part of Fastify that the plugin uses, version 4 or 5. */
interface FastifyLike {
  readonly removeAllContentTypeParsers: () => unknown
  readonly addContentTypeParser: (
    type: string,
    parser: (request: unknown, payload: unknown, done: (error: null) => void) => void,
  ) => unknown
  readonly all: (
    path: string,
    handler: (
      request: { readonly raw: Parameters<Listener>[0] },
      reply: { readonly raw: Parameters<Listener>[1]; readonly hijack: () => unknown },
    ) => void,
  ) => unknown
}

/**
 * @example
 * ```ts
 * import { makeHandler } from "@tiktok-shop-kit/webhooks"
 * import { toFastifyPlugin } from "@tiktok-shop-kit/webhooks/node/fastify"
 * import Fastify from "fastify"
 *
 * const handler = makeHandler({
 *   apps: { appKey: "29a39d", appSecret: "e59af819cc" },
 *   on: { ORDER_STATUS_CHANGE: ({ data }) => console.log(data.order_id) },
 * })
 * await Fastify().register(toFastifyPlugin(handler, { path: "/tiktok" }))
 * ```
 */
export const toFastifyPlugin =
  (handler: (request: Request) => Promise<Response>, { path }: FastifyPluginOptions) =>
  async (fastify: FastifyLike): Promise<void> => {
    const listener = toNodeListener(handler)
    // A plugin has its own parsers. These do not read the body.
    fastify.removeAllContentTypeParsers()
    fastify.addContentTypeParser("*", (_request, _payload, done) => done(null))
    fastify.all(path, (request, reply) => {
      reply.hijack()
      void listener(request.raw, reply.raw)
    })
  }
