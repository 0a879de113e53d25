/**
 * The deliveries of webhooks and their redeliveries. A subscriber that does not answer 200 in time gets the event again
 * after 2 minutes, 30 minutes, 3 hours and 12 hours of the sandbox's clock, then never.
 */
import { pushBounded } from "../bounded.ts"
import type { EventName, SandboxEvent } from "../events.ts"
import { makeRandom } from "../random.ts"
import type { World } from "../world.ts"
import { addressesOf, bodyOf, post } from "./post.ts"

export interface Attempt {
  /** Unix milliseconds of the sandbox's clock: when it was due. */
  readonly at: number
  /** What the subscriber answered; absent if it did not answer. */
  readonly status?: number
  /** Why there is no answer, such as "no answer within 3000 ms". */
  readonly error?: string
}

/**
 * `sending`: in flight. `delivered`: answered with 200. `waiting`: to be sent again. `failed`: sent five times without
 * success. `held`: kept back by a fault. `lost`: never sent, by a fault.
 */
export type DeliveryState = "sending" | "delivered" | "waiting" | "failed" | "held" | "lost"

export interface Delivery {
  /** `tts_notification_id`: the same for each attempt, different for each subscriber. */
  readonly id: string
  readonly event: EventName
  readonly address: string
  /** The exact text that is sent. */
  readonly body: string
  readonly state: DeliveryState
  readonly attempts: ReadonlyArray<Attempt>
  /** When it is sent again, in Unix milliseconds of the sandbox's clock. */
  readonly nextAt?: number
  /** The fault that hit it. */
  readonly fault?: string
}

type Draft = { -readonly [K in keyof Delivery]: Delivery[K] } & { attempts: Array<Attempt> }

export interface Deliveries {
  /** The newest 2,000, oldest first. */
  readonly list: ReadonlyArray<Delivery>
  readonly deliverEvent: (event: SandboxEvent) => void
  /** Sends again what has become due. Call it after the clock was moved. */
  readonly pump: () => void
  /** Sends a delivery again. False if no delivery has the id. */
  readonly resend: (id: string) => boolean
  /** Resolves when no delivery is in flight. */
  readonly settled: () => Promise<void>
  readonly restore: (deliveries: ReadonlyArray<Delivery>) => void
  /** Stops redeliveries. */
  readonly stop: () => void
}

const minute = 60_000
const delays = [2 * minute, 30 * minute, 180 * minute, 720 * minute]
const heldFor = delays[0]!
const kept = 2_000
/** The longest that a timer takes. */
const longestTimer = 2 ** 31 - 1

export const makeDeliveries = (
  world: World,
  options: { readonly url?: string; readonly timeoutMs?: number },
): Deliveries => {
  const random = makeRandom(`${world.seed}/webhooks`)
  const list: Array<Draft> = []
  /** The queue of each address: one delivery after the other, so that they arrive in the order in which they were sent. */
  const lanes = new Map<string, Promise<void>>()
  let stopped = false
  let timer: ReturnType<typeof setTimeout> | undefined

  const attempt = async (delivery: Draft, at: number): Promise<void> => {
    if (stopped) return
    const answer = await post(delivery.address, delivery.body, await world.signEvent(delivery.body), options.timeoutMs)
    delivery.attempts.push({ at, ...answer })
    if (answer.status === 200) {
      delivery.state = "delivered"
      return
    }
    const delay = delays[delivery.attempts.length - 1]
    delivery.state = delay === undefined ? "failed" : "waiting"
    if (delay !== undefined) delivery.nextAt = at + delay
    pump()
  }

  const send = (delivery: Draft, at: number): void => {
    delivery.state = "sending"
    delete delivery.nextAt
    const lane = (lanes.get(delivery.address) ?? Promise.resolve()).then(() => attempt(delivery, at))
    lanes.set(delivery.address, lane)
    void lane.then(() => {
      if (lanes.get(delivery.address) === lane) lanes.delete(delivery.address)
    })
  }

  /** Sets a timer for what becomes due while the clock is not moved. */
  const watch = (): void => {
    clearTimeout(timer)
    const next = Math.min(...list.flatMap(({ nextAt }) => nextAt ?? []))
    if (stopped || next === Infinity) return
    timer = setTimeout(pump, Math.min(Math.max(next - world.clock.now(), 10), longestTimer))
    // The timer does not keep a process alive.
    if (typeof timer === "object" && "unref" in timer) (timer as { readonly unref: () => void }).unref()
  }

  const pump = (): void => {
    const now = world.clock.now()
    const due = list.filter(({ nextAt }) => nextAt !== undefined && nextAt <= now)
    for (const delivery of due.sort((a, b) => a.nextAt! - b.nextAt!)) send(delivery, delivery.nextAt!)
    watch()
  }

  /** Keeps an event back until then; a reordered event is sent earlier, with the next event. */
  const hold = (delivery: Draft, until: number): void => {
    delivery.state = "held"
    delivery.nextAt = until
    watch()
  }

  const release = (address: string, at: number): void => {
    for (const delivery of list)
      if (delivery.address === address && delivery.state === "held" && delivery.fault === "webhook-reordered")
        send(delivery, at)
  }

  const deliver = (event: SandboxEvent, address: string): void => {
    const id = random.id("7")
    const delivery: Draft = {
      id,
      event: event.name,
      address,
      body: bodyOf(world, event, id),
      state: "sending",
      attempts: [],
    }
    pushBounded(list, delivery, kept)
    const fault = world.faults.nextFaultForEvent(event.name)
    if (fault !== undefined) delivery.fault = fault.kind
    switch (fault?.kind) {
      case "webhook-lost":
        delivery.state = "lost"
        return
      case "webhook-reordered":
        return hold(delivery, event.at + heldFor)
      case "webhook-late":
        return hold(delivery, event.at + fault.delayMs)
      case "webhook-duplicated":
        send(delivery, event.at)
        send(delivery, event.at)
        break
      default:
        send(delivery, event.at)
    }
    release(address, event.at)
  }

  return {
    list,
    deliverEvent: (event) => {
      for (const address of addressesOf(event, options.url)) deliver(event, address)
    },
    pump,
    resend: (id) => {
      const delivery = list.find((one) => one.id === id)
      if (delivery !== undefined) send(delivery, world.clock.now())
      return delivery !== undefined
    },
    settled: async () => {
      while (lanes.size > 0) await Promise.all(lanes.values())
    },
    restore: (deliveries) => {
      const now = world.clock.now()
      const again = (delivery: Delivery): Draft => ({
        ...delivery,
        attempts: [...delivery.attempts],
        // Deliveries that were in flight when the snapshot was taken are sent again.
        ...(delivery.state === "sending" ? { state: "waiting", nextAt: now } : {}),
      })
      list.splice(0, list.length, ...deliveries.map(again))
      watch()
    },
    stop: () => {
      stopped = true
      clearTimeout(timer)
    },
  }
}
