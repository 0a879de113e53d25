/**
 * The handler as a Fastify plugin: `app.register(toFastifyPlugin(handler, { path: "/tiktok" }))`. It keeps the raw body for its
 * own route; what the rest of the app parses stays as it is.
 */
import type { Handler } from "./handler.ts"
import { toNodeListener } from "./node.ts"

export interface FastifyPluginOptions {
  /** Where TikTok delivers to, such as `/tiktok`. */
  readonly path: string
}

type Listener = ReturnType<typeof toNodeListener>

/** What is used of Fastify, version 4 or 5. */
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

export const toFastifyPlugin =
  (handler: Handler, { path }: FastifyPluginOptions) =>
  async (fastify: FastifyLike): Promise<void> => {
    const listener = toNodeListener(handler)
    // A plugin has parsers of its own: none of them reads the body.
    fastify.removeAllContentTypeParsers()
    fastify.addContentTypeParser("*", (_request, _payload, done) => done(null))
    fastify.all(path, (request, reply) => {
      reply.hijack()
      void listener(request.raw, reply.raw)
    })
  }
