/** A signal cancels a call of the Effect client and of the Promise client: its socket closes, and its listener is removed. */
import * as Client from "@tiktok-shop-kit/client"
import * as Effect from "effect/Effect"
import { describe, expect, test, vi } from "vitest"
import { readThing } from "../../../test/support/operations.ts"
import { wire } from "../../../test/support/wire.ts"

describe("a signal also cancels a call of the Effect client", () => {
  test("while it is under way: the socket closes, and the calling fiber continues", async () => {
    await using server = await wire([{ hang: true }])
    const controller = new AbortController()
    const client = Client.make({ baseUrl: server.url })
    const ended = Effect.runPromise(
      Effect.exit(client.call(readThing, { thing_id: "1" }, { signal: controller.signal })),
    )
    await expect.poll(() => server.requests.length).toBe(1)
    controller.abort()
    expect(await ended).toMatchObject({ _tag: "Failure", cause: { reasons: [{ _tag: "Interrupt" }] } })
    await expect.poll(() => server.openSockets()).toBe(0)
  })

  test("before it began: nothing is sent", async () => {
    let sent = 0
    const transport = () => Effect.sync(() => ({ status: 200, headers: new Headers(), body: { n: ++sent } }))
    const call = Client.make({ transport }).call(readThing, { thing_id: "1" }, { signal: AbortSignal.abort() })
    expect(await Effect.runPromise(Effect.exit(call))).toMatchObject({ cause: { reasons: [{ _tag: "Interrupt" }] } })
    expect(sent).toBe(0)
  })

  test("a call that has ended does not listen to the signal", async () => {
    const { signal } = new AbortController()
    const added = vi.spyOn(signal, "addEventListener")
    const removed = vi.spyOn(signal, "removeEventListener")
    const transport = () => Effect.succeed({ status: 200, headers: new Headers(), body: {} })
    await Effect.runPromise(Client.make({ transport }).call(readThing, { thing_id: "1" }, { signal }))
    expect(removed.mock.calls).toEqual([["abort", added.mock.calls[0]![1]]])
    expect(added).toHaveBeenCalledTimes(1)
  })
})
