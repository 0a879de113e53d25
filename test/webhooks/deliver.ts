/** Delivers signed events over sockets, many at once, and measures how long each answer takes. */
import { build, sign, type Signed } from "@tiktok-shop-kit/webhooks/testing"
import * as http from "node:http"
import { app } from "./jobs-process.ts"

export interface Answered {
  readonly number: number
  /** `undefined`: no answer. */
  readonly status: number | undefined
  readonly tookMs: number
}

export interface Deliveries {
  /** The numbers of the events. */
  readonly numbers: Iterable<number>
  readonly atOnce: number
  /** The port for a delivery; it may wait for one. */
  readonly port: () => Promise<number>
}

/** Calls `answered` for each answer. A number that it returns is delivered again, among the others or after them. */
export const deliverAll = async (
  { numbers, atOnce, port }: Deliveries,
  answered: (answer: Answered) => number | undefined,
): Promise<void> => {
  const agent = new http.Agent({ keepAlive: true, maxSockets: atOnce })
  const again: Array<number> = []
  const source = numbers[Symbol.iterator]()
  const next = (): number | undefined => {
    if (again.length > 2 * atOnce) return again.shift()
    const { done, value } = source.next()
    return done === true ? again.shift() : value
  }
  const loop = async () => {
    for (let number = next(); number !== undefined; number = next()) {
      const signed = await signedEvent(number)
      const to = await port()
      const startedMs = performance.now()
      const status = await post(agent, to, signed)
      const repeat = answered({ number, status, tookMs: performance.now() - startedMs })
      if (repeat !== undefined) again.push(repeat)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, loop))
  // A loop that ended early may have left what another one put back.
  while (again.length > 0) await loop()
  agent.destroy()
}

const signedEvent = (number: number): Promise<Signed> => {
  const event = build.ORDER_STATUS_CHANGE({ order_id: String(number) }, { notificationId: `n-${number}` })
  return sign(event, app)
}

const post = (agent: http.Agent, port: number, { headers, body }: Signed): Promise<number | undefined> =>
  new Promise((resolve) => {
    const request = http.request({ agent, host: "127.0.0.1", port, method: "POST", path: "/tiktok", headers })
    request.on("error", () => resolve(undefined))
    request.on("response", (response) => {
      response.on("error", () => resolve(undefined))
      response.on("close", () => resolve(response.complete ? response.statusCode : undefined))
      response.resume()
    })
    request.end(body)
  })
