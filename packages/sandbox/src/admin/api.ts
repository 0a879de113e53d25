/**
 * The admin API: JSON under /_sandbox/api, and its OpenAPI document at /_sandbox/openapi.json. It offers the controls of the
 * sandbox to tests in other languages, to scripts and to the inspector. A malformed request is answered with 400 and a
 * sentence that names the field.
 */
import { Hono, type Context } from "hono"
import { HTTPException } from "hono/http-exception"
import { isRecord } from "../record.ts"
import type { Controls } from "./controls.ts"
import { openApi } from "./openapi.ts"
import { bodyOf, readQuery, type Fields } from "../read-fields.ts"
import { requestError } from "./request-error.ts"
import type { AdminRoute } from "./route.ts"
import { routesOf } from "./routes/index.ts"

/** Only JSON is taken: a page of another origin cannot send JSON without a preflight request. */
const fieldsOf = async (c: Context): Promise<Fields> => {
  const type = (c.req.header("content-type") ?? "").split(";", 1)[0]!.trim().toLowerCase()
  if (type !== "application/json") throw requestError("The content-type must be application/json.", 415)
  let body: unknown
  try {
    const text = await c.req.text()
    body = text === "" ? {} : JSON.parse(text)
  } catch {
    throw requestError("The body is not JSON.")
  }
  if (!isRecord(body)) throw requestError("The body must be a JSON object.")
  return body
}

const nothing = bodyOf({})

const answerBy = (route: AdminRoute) => async (c: Context) => {
  const hasBody = route.method === "POST" || route.method === "PUT"
  const body = hasBody ? (route.body ?? nothing).read(await fieldsOf(c)) : {}
  const query = readQuery(c.req.query(), route.query ?? {})
  const answer = await route.run({ path: c.req.param(), query, body })
  return c.json(answer as object, route.status ?? 200)
}

/** Serves the routes under /api, and their OpenAPI document. */
export const adminApi = (controls: Controls): Hono => {
  const routes = routesOf(controls)
  const api = new Hono()
  for (const route of routes) api.on(route.method, route.path.replaceAll(/\{(\w+)\}/g, ":$1"), answerBy(route))
  api.all("*", () => {
    throw requestError("There is nothing at this address of the admin API.", 404)
  })
  api.onError((error, c) => {
    if (error instanceof HTTPException) return c.json({ error: error.message }, error.status)
    const isOurs = error.message.startsWith("sandbox: ")
    return c.json({ error: isOurs ? error.message.slice("sandbox: ".length) : String(error.stack) }, isOurs ? 400 : 500)
  })
  const admin = new Hono().basePath("/_sandbox")
  const document = openApi(routes, `${controls.world.url}/_sandbox/api`)
  admin.get("/openapi.json", (c) => c.json(document))
  admin.route("/api", api)
  return admin
}
