/**
 * The admin API: JSON under /_sandbox/api. It offers the controls of the sandbox to tests in other languages, to scripts
 * and to the inspector. A malformed request is answered with 400 and a sentence that names the field.
 */
import { Hono, type Context } from "hono"
import { HTTPException } from "hono/http-exception"
import type { ActivityControls } from "../activity.ts"
import { faultKinds, fieldsOfFault } from "../check-fault.ts"
import { webhookTypes } from "@tiktok-shop-kit/api/webhooks"
import type { Clock } from "../clock.ts"
import type { Fault } from "../fault.ts"
import type { Scenario } from "../options.ts"
import { isRecord } from "../record.ts"
import type { Scenarios, Snapshot } from "../scenario.ts"
import type { Webhooks } from "../webhooks/index.ts"
import type { World } from "../world.ts"
import { checksOf, exchangeView } from "./exchange.ts"
import { stateView } from "./state.ts"

/** What of the sandbox's controls the API needs. */
export interface Controls {
  readonly world: World
  readonly clock: Clock
  readonly webhooks: Webhooks
  readonly scenarios: Scenarios
  readonly config: Readonly<Record<string, string>>
  readonly expireToken: (openId?: string) => void
  readonly revoke: (openId?: string) => void
  readonly activity: ActivityControls
}

type Fields = Readonly<Record<string, unknown>>

const requestError = (message: string, status: 400 | 404 | 415 = 400): HTTPException =>
  new HTTPException(status, { message })

/** Only as JSON: a page of another origin cannot send that without asking first. */
const bodyOf = async (c: Context): Promise<Fields> => {
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

const optionalText = (fields: Fields, name: string): string | undefined => {
  const value = fields[name]
  if (value !== undefined && typeof value !== "string") throw requestError(`'${name}' must be a text.`)
  return value
}

const only = (fields: Fields, ...names: ReadonlyArray<string>): void => {
  const unknown = Object.keys(fields).find((name) => !names.includes(name))
  if (unknown !== undefined) throw requestError(`There is no '${unknown}'. There are: ${names.join(", ")}.`)
}

const moveClock = (clock: Clock, fields: Fields): void => {
  only(fields, "now", "advanceMs")
  const { advanceMs, now } = fields
  if ((now === undefined) === (advanceMs === undefined)) throw requestError("Give 'now' or 'advanceMs'.")
  if (advanceMs !== undefined) {
    if (typeof advanceMs !== "number" || !Number.isFinite(advanceMs))
      throw requestError("'advanceMs' must be a number.")
    clock.advance(advanceMs)
    return
  }
  const at = typeof now === "number" ? now : typeof now === "string" ? Date.parse(now) : Number.NaN
  if (!Number.isFinite(at))
    throw requestError("'now' must be Unix milliseconds, or a date such as '2027-01-15T08:00:00Z'.")
  clock.set(at)
}

/** JSON has no Infinity: "all" stands for it. */
const faultOf = (fields: Fields): Fault =>
  (fields["times"] === "all" ? { ...fields, times: Infinity } : fields) as unknown as Fault

/** The first number that names no snapshot yet. */
const freeName = (snapshots: ReadonlyMap<string, Snapshot>): string => {
  let number = 1
  while (snapshots.has(String(number))) number++
  return String(number)
}

const newest = 500

export const adminApi = (controls: Controls): Hono => {
  const { clock, scenarios, webhooks, world } = controls
  const snapshots = new Map<string, Snapshot>()
  const state = () => stateView(world, clock, webhooks.deliveries)

  const api = new Hono()
  api.get("/state", (c) => c.json(state()))
  api.get("/config", (c) => c.json(controls.config))
  api.get("/catalog", (c) =>
    c.json({
      events: Object.values(webhookTypes).map(({ name }) => name),
      faults: faultKinds.map((kind) => ({ kind, fields: fieldsOfFault(kind) })),
    }),
  )

  // `?after=<requestId>`: only what came after it.
  api.get("/requests", (c) => {
    const after = c.req.query("after")
    const at = after === undefined ? -1 : world.log.findLastIndex(({ requestId }) => requestId === after)
    return c.json({ requests: world.log.slice(Math.max(at + 1, world.log.length - newest)) })
  })
  api.get("/requests/:id", async (c) => {
    const view = await exchangeView(world, c.req.param("id"))
    if (view !== undefined) return c.json(view)
    const request = world.log.findLast((entry) => entry.requestId === c.req.param("id"))
    if (request === undefined) throw requestError("There is no such request.", 404)
    return c.json({ request, checks: checksOf(request), query: [], headers: [], body: "", bodyBytes: 0 })
  })

  api.get("/faults", (c) => c.json({ faults: state().faults }))
  api.post("/faults", async (c) => {
    world.faults.add(faultOf(await bodyOf(c)))
    return c.json({ faults: state().faults }, 201)
  })
  api.delete("/faults", (c) => {
    world.faults.clear()
    return c.json({ faults: [] })
  })

  api.get("/clock", (c) => c.json(state().clock))
  api.put("/clock", async (c) => {
    moveClock(clock, await bodyOf(c))
    return c.json(state().clock)
  })

  api.get("/snapshots", (c) => c.json({ snapshots: [...snapshots].map(([id, { at }]) => ({ id, at })) }))
  api.post("/snapshots", async (c) => {
    const name = optionalText(await bodyOf(c), "id") ?? freeName(snapshots)
    const snapshot = scenarios.snapshot()
    snapshots.set(name, snapshot)
    return c.json({ id: name, at: snapshot.at }, 201)
  })
  api.post("/snapshots/:id/restore", async (c) => {
    await bodyOf(c)
    const snapshot = snapshots.get(c.req.param("id"))
    if (snapshot === undefined) throw requestError(`There is no snapshot '${c.req.param("id")}'.`, 404)
    scenarios.restore(snapshot)
    return c.json(state())
  })
  api.post("/reset", async (c) => {
    await bodyOf(c)
    scenarios.reset()
    return c.json(state())
  })
  api.post("/seed", async (c) => {
    scenarios.seed((await bodyOf(c)) as Scenario)
    return c.json(state())
  })

  api.post("/tokens/expire", async (c) => {
    const fields = await bodyOf(c)
    only(fields, "openId")
    controls.expireToken(optionalText(fields, "openId"))
    return c.json({ tokens: state().tokens })
  })
  api.post("/accounts/:openId/revoke", async (c) => {
    await bodyOf(c)
    controls.revoke(c.req.param("openId"))
    return c.json({ tokens: state().tokens })
  })

  const { activateSeller, activateShop, deactivateSeller, deactivateShop } = controls.activity
  const changes = [
    ["/accounts/:id/deactivate", deactivateSeller],
    ["/accounts/:id/activate", activateSeller],
    ["/shops/:id/deactivate", deactivateShop],
    ["/shops/:id/activate", activateShop],
  ] as const
  for (const [path, change] of changes) {
    api.post(path, async (c) => {
      await bodyOf(c)
      change(c.req.param("id"))
      return c.json({ accounts: state().accounts })
    })
  }

  api.get("/buckets", (c) => c.json({ buckets: state().buckets }))
  api.get("/events", (c) =>
    c.json({
      events: world.events
        .slice(-newest)
        .map(({ at, data, name, shop, type }) => ({ at, data, name, shopId: shop?.id, type })),
    }),
  )
  api.get("/webhooks", (c) => c.json({ deliveries: webhooks.deliveries.slice(-newest) }))
  api.post("/webhooks/trigger", async (c) => {
    const fields = await bodyOf(c)
    only(fields, "event", "data", "shopId")
    const shopId = optionalText(fields, "shopId")
    webhooks.trigger(
      fields["event"] as Parameters<Webhooks["trigger"]>[0],
      fields["data"] as Parameters<Webhooks["trigger"]>[1],
      shopId === undefined ? {} : { shopId },
    )
    return c.json({ deliveries: webhooks.deliveries.slice(-20) }, 202)
  })

  api.all("*", () => {
    throw requestError("There is nothing at this address of the admin API.", 404)
  })
  api.onError((error, c) => {
    if (error instanceof HTTPException) return c.json({ error: error.message }, error.status)
    const isOurs = error.message.startsWith("sandbox: ")
    return c.json({ error: isOurs ? error.message.slice("sandbox: ".length) : String(error.stack) }, isOurs ? 400 : 500)
  })
  return api
}
