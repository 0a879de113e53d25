/** The place of a layer when the stack is edited, its phase there, and whether `prepare` runs it. */
import * as Client from "@tiktok-shop-kit/client"
import { describe, expect, test } from "vitest"
import { readThing } from "../../../test/support/operations.ts"
import { ok } from "../../../test/support/wire.ts"

type Place = Pick<Client.AnyMiddleware, "phase" | "prepare">

/** The names of the layers that ran, in order. */
let ran: Array<string> = []

/** A layer that notes that it ran. */
const pass = <const Name extends string, P extends Place = {}>(name: Name, place?: P) => ({
  ...Client.middleware(name, (next) => (call) => {
    ran.push(name)
    return next(call)
  }),
  ...(place as P),
})

const never = Client.make({ transport: () => ok({}) as never })

/** The places of the nine layers of the preset. */
const nine = {
  telemetry: { phase: "outer" },
  deadline: { phase: "outer" },
  deprecations: { phase: "call" },
  retry: { phase: "repeat", prepare: "skip" },
  breaker: { phase: "repeat", prepare: "skip" },
  token: { phase: "repeat" },
  "rate-limit": { phase: "repeat", prepare: "skip" },
  envelope: { phase: "wire", prepare: "skip" },
  sign: { phase: "wire" },
} as const satisfies Record<string, Place>

const preset = never.pipe(
  Client.layers(
    pass("telemetry", nine.telemetry),
    pass("deadline", nine.deadline),
    pass("deprecations", nine.deprecations),
    pass("retry", nine.retry),
    pass("breaker", nine.breaker),
    pass("token", nine.token),
    pass("rate-limit", nine["rate-limit"]),
    pass("envelope", nine.envelope),
    pass("sign", nine.sign),
  ),
)
const mine = pass("mine")

/** The stack on one line. Layers that do not belong to the preset, such as `mine`, have their phase in brackets. */
const shown = (client: Client.AnyClient): string =>
  client.config.stack.map(({ name, phase }) => (name in nine ? name : `[${name} ${phase ?? "-"}]`)).join(" ")

const prepared = async (client: Client.AnyClient): Promise<ReadonlyArray<string>> => {
  ran = []
  await Client.promises(client as Client.Client).prepare(readThing, { thing_id: "1" })
  return ran
}

const problem = (text: RegExp) =>
  expect.objectContaining({ _tag: "ConfigurationError", message: expect.stringMatching(text) })

describe("where a layer lands", () => {
  const rest = "retry breaker token rate-limit envelope sign"

  test("use: once a call, outside of layers that were added earlier", () => {
    const client = preset.pipe(Client.use(mine), Client.use(pass("later")))
    expect(shown(client)).toBe(`telemetry deadline [later call] [mine call] deprecations ${rest}`)
  })

  test("perAttempt: inside of the layers that retry, outside of layers that were added earlier", () => {
    const client = preset.pipe(Client.perAttempt(mine), Client.perAttempt(pass("later")))
    expect(shown(client)).toBe(
      "telemetry deadline deprecations retry breaker token rate-limit [later attempt] [mine attempt] envelope sign",
    )
  })

  test("inside and outside: next to the neighbour, in its phase", () => {
    expect(shown(preset.pipe(Client.inside("sign", mine)))).toMatch(/envelope sign \[mine wire\]$/)
    expect(shown(preset.pipe(Client.outside("sign", mine)))).toMatch(/envelope \[mine wire\] sign$/)
    expect(shown(preset.pipe(Client.inside("rate-limit", mine), Client.perAttempt(pass("later"))))).toMatch(
      /rate-limit \[mine repeat\] \[later attempt\] envelope sign$/,
    )
    expect(shown(preset.pipe(Client.outside("retry", mine), Client.use(pass("later"))))).toMatch(
      /^telemetry deadline \[later call\] deprecations \[mine repeat\] retry/,
    )
    expect(shown(preset.pipe(Client.inside("deadline", mine), Client.use(pass("later"))))).toMatch(
      /^telemetry deadline \[mine outer\] \[later call\] deprecations/,
    )
  })

  test("inside of the last layer of a phase, a layer may state the next phase itself", () => {
    const client = preset.pipe(Client.inside("deadline", pass("mine", { phase: "call" })), Client.use(pass("later")))
    expect(shown(client)).toMatch(/^telemetry deadline \[later call\] \[mine call\] deprecations/)
  })

  test("replace: in the same place and phase, whatever its name", () => {
    const client = preset.pipe(Client.replace("rate-limit", pass("limits")), Client.perAttempt(mine))
    expect(shown(client)).toBe(
      "telemetry deadline deprecations retry breaker token [limits repeat] [mine attempt] envelope sign",
    )
    expect(shown(preset.pipe(Client.replace("deadline", pass("patience")), Client.use(mine)))).toBe(
      `telemetry [patience outer] [mine call] deprecations ${rest}`,
    )
  })

  test("without: nothing else moves", () => {
    const client = preset.pipe(Client.without("rate-limit"), Client.perAttempt(mine))
    expect(shown(client)).toBe("telemetry deadline deprecations retry breaker token [mine attempt] envelope sign")
    expect(shown(preset.pipe(Client.without("deadline"), Client.without("telemetry"), Client.use(mine)))).toBe(
      `[mine call] deprecations ${rest}`,
    )
  })

  test("in a client without layers, use is outside of perAttempt in either order", () => {
    const [once, each] = [Client.use(pass("once")), Client.perAttempt(pass("each"))]
    expect(shown(never.pipe(once, each))).toBe("[once call] [each attempt]")
    expect(shown(never.pipe(each, once))).toBe("[once call] [each attempt]")
  })

  test("among layers without a phase, use and perAttempt go outside", () => {
    const plain = never.pipe(Client.layers(pass("a"), pass("b")))
    expect(shown(plain.pipe(Client.use(mine)))).toBe("[mine call] [a -] [b -]")
    expect(shown(plain.pipe(Client.perAttempt(mine)))).toBe("[mine attempt] [a -] [b -]")
    expect(shown(plain.pipe(Client.inside("a", mine)))).toBe("[a -] [mine -] [b -]")
    const mixed = never.pipe(Client.layers(pass("telemetry", nine.telemetry), pass("a"), pass("retry", nine.retry)))
    expect(shown(mixed.pipe(Client.use(mine)))).toBe("telemetry [mine call] [a -] retry")
    expect(shown(mixed.pipe(Client.perAttempt(mine)))).toBe("telemetry [a -] retry [mine attempt]")
  })

  test("the layer that was passed in is not changed, and keeps its other fields", () => {
    const counted = { ...mine, count: () => 7 }
    const [layer] = never.pipe(Client.use(counted)).stack
    expect([layer.phase, layer.count(), "phase" in counted]).toEqual(["call", 7, false])
  })

  test("wrap is called as a method, so a layer may be an object of a class", async () => {
    class Header {
      readonly name = "header"
      readonly value = "yes"
      wrap(next: Client.Handler) {
        return (call: Client.Call) => next(Client.withHeader(call, "x-mine", this.value))
      }
    }
    const client = Client.promises(never.pipe(Client.use(new Header() as unknown as Client.Middleware<"header">)))
    const { headers } = await client.prepare(readThing, { thing_id: "1" })
    expect(headers["x-mine"]).toBe("yes")
  })
})

describe("what is refused", () => {
  test("a phase outside of an earlier one, wherever it comes from", () => {
    const repeat = pass("mine", { phase: "repeat" })
    expect(() => preset.pipe(Client.use(repeat))).toThrow(
      problem(/'deprecations' has the phase 'call' and is inside of 'mine', whose phase is 'repeat'/),
    )
    expect(() => preset.pipe(Client.inside("envelope", repeat))).toThrow(problem(/'mine' has the phase 'repeat'/))
    expect(() => preset.pipe(Client.replace("sign", pass("sign", { phase: "outer" })))).toThrow(
      problem(/'sign' has the phase 'outer' and is inside of 'envelope'/),
    )
    expect(() => never.pipe(Client.layers(pass("sign", nine.sign), pass("retry", nine.retry)))).toThrow(
      problem(/the order is outer, call, repeat, attempt, wire/),
    )
    const apart = [pass("retry", nine.retry), pass("plain"), pass("deadline", nine.deadline)] as const
    expect(() => never.pipe(Client.layers(...apart))).toThrow(problem(/'deadline' .* is inside of 'retry'/))
  })

  test("a phase or a word for prepare that does not exist", () => {
    expect(() => preset.pipe(Client.use(pass("mine", { phase: "once" as never })))).toThrow(
      problem(/'mine' has the unknown phase 'once'/),
    )
    expect(() => preset.pipe(Client.use(pass("mine", { prepare: false as never })))).toThrow(
      problem(/'mine' has 'false' for 'prepare': use 'run' or 'skip'/),
    )
  })

  test.each([undefined, null, {}, 5, "retry", { name: "mine" }, { wrap: () => undefined }])(
    "a value that is not a layer: %j",
    (value) => {
      const none = value as never
      const edits = [
        Client.use(none),
        Client.perAttempt(none),
        Client.inside("sign", none),
        Client.outside("sign", none),
      ]
      for (const edit of [...edits, Client.replace("sign", none)]) {
        expect(() => preset.pipe(edit as never)).toThrow(problem(/'middleware' is not a layer: pass one/))
      }
      expect(() => never.pipe(Client.layers(none))).toThrow(problem(/'middleware' is not a layer: pass one/))
    },
  )

  test("layers() on a client with layers, which would be lost", () => {
    expect(() => (preset as unknown as Client.Client).pipe(Client.layers(mine))).toThrow(
      problem(/'telemetry' is in the stack already/),
    )
  })

  test("a second layer of one name", () => {
    expect(() => preset.pipe(Client.use(pass("retry")))).toThrow(problem(/already in the stack/))
    expect(() => never.pipe(Client.layers(mine, mine))).toThrow(problem(/twice/))
  })
})

describe("prepare", () => {
  const run = ["telemetry", "deadline", "deprecations", "token", "sign"]

  test("runs every layer that does not say skip", async () => {
    expect(await prepared(preset)).toEqual(run)
    expect(await prepared(preset.pipe(Client.use(mine)))).toEqual(["telemetry", "deadline", "mine", ...run.slice(2)])
    expect(await prepared(preset.pipe(Client.use(pass("mine", { prepare: "skip" }))))).toEqual(run)
  })

  test.each(Object.keys(nine) as Array<keyof typeof nine>)(
    "does with a layer that replaces %s what it did with that one, unless the layer states its own",
    async (name) => {
      const isRun = run.includes(name)
      const replaced = preset.pipe(Client.replace(name, mine) as never) as Client.AnyClient
      expect(await prepared(replaced)).toEqual(run.map((each) => (each === name ? "mine" : each)))
      const other = pass("mine", { prepare: isRun ? "skip" : "run" })
      const changed = preset.pipe(Client.replace(name, other) as never) as Client.AnyClient
      expect((await prepared(changed)).includes("mine")).toBe(!isRun)
    },
  )

  test("runs a layer next to a layer that it skips", async () => {
    expect(await prepared(preset.pipe(Client.inside("retry", mine)))).toContain("mine")
    expect(await prepared(preset.pipe(Client.outside("envelope", mine)))).toContain("mine")
  })
})

test("describe prints the stack", () => {
  expect(Client.describe(never.pipe(Client.layers(pass("a"), pass("b"))))).toBe("call\n  a\n    b\n      transport")
})
