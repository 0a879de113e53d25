/**
 * The OpenAPI document of the admin API, made from the table of its routes.
 */
import { components } from "./components.ts"
import { ref, type JsonSchema } from "../json-schema.ts"
import type { AdminRoute } from "./route.ts"

const json = (schema: JsonSchema) => ({ "application/json": { schema } })

const parametersOf = ({ path, query = {} }: AdminRoute) => [
  ...[...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: "path",
    required: true,
    schema: { type: "string" },
  })),
  ...Object.entries(query).map(([name, { description, ...schema }]) => ({
    name,
    in: "query",
    ...(description === undefined ? {} : { description }),
    schema,
  })),
]

const emptyBody: JsonSchema = { type: "object", additionalProperties: false }

const operationOf = (route: AdminRoute) => ({
  operationId: route.id,
  summary: route.summary,
  tags: [route.path.split("/")[1]!],
  parameters: parametersOf(route),
  ...(route.method === "GET" || route.method === "DELETE"
    ? {}
    : {
        requestBody: {
          required: (route.body?.schema.required ?? []).length > 0,
          content: json(route.body?.schema ?? emptyBody),
        },
      }),
  responses: {
    [String(route.status ?? 200)]: { description: "What the request asked for.", content: json(route.answer) },
    "4XX": { description: "The request is refused.", content: json(ref("Error")) },
  },
})

export const openApi = (routes: ReadonlyArray<AdminRoute>, url: string) => {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const route of routes) {
    const methods = (paths[route.path] ??= {})
    methods[route.method.toLowerCase()] = operationOf(route)
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "TikTok Shop sandbox: admin API",
      version: "1",
      description:
        "Controls a running sandbox: its buyers, sellers, clock, faults and snapshots. It is the sandbox's own API and not part of TikTok Shop's. A body needs the content type application/json.",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url }],
    security: [],
    paths,
    components: { schemas: components },
  }
}
