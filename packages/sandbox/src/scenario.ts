/**
 * Scenarios and snapshots: the state of a sandbox as data. Keys, addresses and the first account's tokens stay the same, so
 * that a configured client keeps working. A scenario of the other region belongs to another app: its tokens begin with
 * other letters, and `config` shows them.
 */
import { appRegion, type AppRegion } from "./app-region.ts"
import { checkRegions, checkScenario } from "./check-options.ts"
import type { SavedContentTokens } from "./content/tokens.ts"
import type { SandboxEvent } from "./events.ts"
import type { Fault } from "./fault.ts"
import type { SavedFaults } from "./fault-queue.ts"
import type { SandboxOptions, Scenario } from "./options.ts"
import { makeThrottle, makeWindows } from "./rate.ts"
import type { Due } from "./timeline.ts"
import type { SavedTokens } from "./tokens.ts"
import { makeWorld } from "./make-world.ts"
import type { World } from "./world.ts"
import type { Deliveries, Delivery } from "./webhooks/deliveries.ts"

/** The whole state of a sandbox at one moment. */
interface Saved {
  readonly region: AppRegion
  readonly accounts: World["accounts"]
  readonly tokens: SavedTokens
  readonly content: SavedContentTokens
  readonly faults: SavedFaults
  readonly timeline: ReadonlyArray<Due>
  readonly replays: ReadonlyMap<string, unknown>
  readonly events: ReadonlyArray<SandboxEvent>
  readonly deliveries: ReadonlyArray<Delivery>
  readonly random: number
  /** Unix milliseconds. */
  readonly clock: number
}

/** A copy of the state. You can pass it to `restore` more than once. */
export interface Snapshot {
  /** When it was taken, in Unix milliseconds of the sandbox's clock. */
  readonly at: number
}

/**
 * The control of a sandbox's whole state.
 *
 * @example
 * ```ts
 * import { sandbox } from "@tiktok-shop-kit/sandbox"
 *
 * await using tts = await sandbox()
 * tts.seed({ shops: [{ region: "GB", orders: 3 }], now: "2027-01-15T08:00:00Z" })
 * const before = tts.snapshot()
 * tts.buyer.pay(tts.orders()[0]!.id)
 * tts.restore(before)
 * ```
 */
export interface Scenarios {
  /** Starts again with a scenario. If the scenario is not valid, it throws and changes nothing. */
  readonly seed: (scenario: Scenario) => void
  /** Starts again with the initial state, and empties the request log. */
  readonly reset: () => void
  readonly snapshot: () => Snapshot
  /** Goes back to a snapshot of this sandbox, its clock included. */
  readonly restore: (snapshot: Snapshot) => void
}

const save = (world: World, deliveries: ReadonlyArray<Delivery>): Saved => ({
  region: world.app.region,
  accounts: world.accounts,
  tokens: world.tokens.save(),
  content: world.content.save(),
  faults: world.faults.save(),
  timeline: world.timeline.entries(),
  // An unfinished answer belongs to a request in flight.
  replays: new Map([...world.replays].filter(([, answer]) => !(answer instanceof Promise))),
  events: world.events,
  deliveries,
  random: world.random.mark(),
  clock: world.clock.now(),
})

const startOf = ({ clock = Date.now }: SandboxOptions): number => (typeof clock === "number" ? clock : clock())

export const makeScenarios = (world: World, deliveries: Deliveries, options: SandboxOptions): Scenarios => {
  const snapshots = new WeakMap<Snapshot, Saved>()
  const firstToken = world.tokens.save().random

  const load = (saved: Saved): void => {
    // Moving the clock must not carry out steps of the old state.
    world.timeline.restore([])
    deliveries.restore([])
    world.clock.set(saved.clock)
    world.app.region = saved.region
    Object.assign(world, { accounts: saved.accounts })
    world.tokens.restore(saved.tokens)
    world.content.restore(saved.content)
    world.faults.restore(saved.faults)
    world.timeline.restore(saved.timeline)
    world.replays.clear()
    for (const [key, answer] of saved.replays) world.replays.set(key, answer)
    world.events.splice(0, world.events.length, ...saved.events)
    world.random.rewind(saved.random)
    deliveries.restore(saved.deliveries)
    world.settle()
  }

  const beginWith = (given: SandboxOptions, now: number, faults: ReadonlyArray<Fault> = []): void => {
    // The tokens come from the sandbox's own seed, so they are the same for every scenario of the app's region.
    const fresh = makeWorld({ ...given, clock: () => now })
    fresh.tokens.restore({ codes: new Map(), access: new Map(), refreshes: new Map(), random: firstToken })
    issueFirst(fresh)
    // Checked before anything changes.
    for (const fault of faults) world.faults.check(fault)
    load(save(fresh, []))
    for (const fault of faults) world.faults.add(fault)
    Object.assign(world, {
      seed: fresh.seed,
      labelDelaySeconds: fresh.labelDelaySeconds,
      reviewSeconds: fresh.reviewSeconds,
      orderUpdateTime: fresh.orderUpdateTime,
      retryAfterSeconds: fresh.retryAfterSeconds,
      throttle: makeThrottle(world.clock, given.rateLimit),
      contentWindows: given.contentLimits === false ? undefined : makeWindows(world.clock),
    })
  }

  return {
    seed: (scenario) => {
      checkScenario(scenario)
      const { faults, now, ...data } = scenario
      const { accounts, shops, ...rest } = options
      const owners = data.accounts === undefined && data.shops === undefined ? { accounts, shops } : {}
      const given = Object.fromEntries(
        Object.entries({ ...rest, ...owners, ...data }).filter(([, value]) => value !== undefined),
      )
      const region = appRegion(given, appRegion(options))
      checkRegions({ ...given, region }, "scenario.")
      beginWith({ ...given, region }, now === undefined ? world.clock.now() : new Date(now).getTime(), faults)
    },
    reset: () => {
      beginWith(options, startOf(options))
      Object.assign(world, { redirectUrl: options.redirectUrl })
      world.log.length = 0
      world.exchanges.clear()
      world.attempts.clear()
    },
    snapshot: () => {
      world.settle()
      const saved = structuredClone(save(world, deliveries.list))
      const snapshot = { at: saved.clock }
      snapshots.set(snapshot, saved)
      return snapshot
    },
    restore: (snapshot) => {
      const saved = snapshots.get(snapshot)
      if (saved === undefined) throw new Error("sandbox: restore() takes only snapshots of this sandbox.")
      load(structuredClone(saved))
    },
  }
}

/** The pair that `config` shows. */
export const issueFirst = (world: World) => world.tokens.issue(world.accounts[0])
