/** exportOrders: a checkpoint says where to continue, wherever the run before stopped. */
import { mkdtemp, readFile, stat, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { ok, wire } from "../../../../test/support/wire.ts"
import type { OrderCheckpoint } from "../../src/index.ts"
import { fileCheckpoint } from "../../src/long-work/node/file-checkpoint.ts"
import { shopOn } from "../support.ts"
import { orderServer } from "./support.ts"
import { start, fast, ordersOf, idsOf, inMemory } from "./exported.ts"

describe("checkpoints", () => {
  test("a second run returns new and changed orders, and nothing else", async () => {
    const nowSeconds = Math.floor(Date.now() / 1000)
    const orders = Array.from({ length: 30 }, (_, at) => ({
      id: String(at),
      create_time: nowSeconds - 60 + at,
      update_time: nowSeconds - 60 + at,
    }))
    await using server = await orderServer(orders)
    const shop = shopOn(server, fast)
    const checkpoint = inMemory()
    const input = { since: nowSeconds - 3_600, overlapSeconds: 300, checkpoint, pageSize: 7 }
    expect(await idsOf(shop.exportOrders(input))).toHaveLength(30)
    expect(checkpoint.saves.at(-1)).toMatchObject({ exported: 30, timeField: "update", version: 1 })
    expect(await idsOf(shop.exportOrders(input))).toEqual([])
    orders[3]!.update_time = nowSeconds - 20
    // The platform shows this order late: its time is before the end of the last run.
    orders.push({ id: "late", create_time: nowSeconds - 90, update_time: nowSeconds - 90 })
    expect((await idsOf(shop.exportOrders(input))).toSorted()).toEqual(["3", "late"])
    expect(checkpoint.saves.at(-1)).toMatchObject({ exported: 32 })
  })

  test("the checkpoint remembers only the orders of the overlap", async () => {
    await using server = await orderServer(ordersOf(Array.from({ length: 500 }, (_, at) => at)))
    const checkpoint = inMemory()
    await idsOf(shopOn(server, fast).exportOrders({ since: start, until: start + 499, checkpoint, pageSize: 20 }))
    expect(Math.max(...checkpoint.saves.map(({ seen }) => Object.keys(seen).length))).toBeLessThanOrEqual(1)
    expect(checkpoint.saves.at(-1)).toMatchObject({ at: start + 499, seen: {}, exported: 499 })
  })

  test("wherever a run stops, the next run from its batches' checkpoint repeats and misses nothing", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 150 }),
        fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 10 }),
        async (times, stops) => {
          await using server = await orderServer(ordersOf(times))
          let kept: OrderCheckpoint | undefined
          const ids: Array<string> = []
          for (let run = 0, isDone = false; !isDone; run++) {
            const checkpoint = { load: () => kept, save: () => undefined }
            let left = stops[run] ?? Infinity
            isDone = true
            const batches = shopOn(server, fast)
              .exportOrders({ since: start, until: start + 500, checkpoint, pageSize: 9, concurrency: 2 })
              .batches()
            for await (const batch of batches) {
              // One transaction: the orders and the checkpoint.
              ids.push(...batch.orders.map(({ id }) => id))
              kept = batch.checkpoint
              if (--left === 0) {
                isDone = false
                break
              }
            }
          }
          expect(ids.toSorted()).toEqual(server.orders.map(({ id }) => id).toSorted())
        },
      ),
      { numRuns: 20 },
    )
  }, 30_000)

  test("a loop that breaks out saves the orders that it has handled, and no others", async () => {
    await using server = await orderServer(ordersOf(Array.from({ length: 100 }, (_, at) => at)))
    const checkpoint = inMemory(60_000)
    const ids: Array<string> = []
    for await (const { id } of shopOn(server, fast).exportOrders({
      since: start,
      until: start + 200,
      checkpoint,
      pageSize: 10,
    })) {
      if (ids.push(id) === 35) break
    }
    // The last order of a page is on the next page again: a page of 10 brings 9.
    expect(checkpoint.saves.at(-1)?.exported).toBe(28)
    const rest = await idsOf(shopOn(server, fast).exportOrders({ since: start, until: start + 200, checkpoint }))
    expect(rest).toHaveLength(72)
  })

  test("a file keeps the checkpoint, is replaced atomically, and only its owner can read it", async () => {
    await using server = await orderServer(ordersOf(Array.from({ length: 40 }, (_, at) => at)))
    const path = join(await mkdtemp(join(tmpdir(), "checkpoint-")), "orders", "shop.json")
    const input = { since: start, until: start + 20, checkpoint: fileCheckpoint(path), pageSize: 10 }
    expect(await idsOf(shopOn(server, fast).exportOrders(input))).toHaveLength(20)
    expect(JSON.parse(await readFile(path, "utf8"))).toMatchObject({ at: start + 20, exported: 20 })
    expect((await stat(path)).mode & 0o777).toBe(0o600)
    expect(await idsOf(shopOn(server, fast).exportOrders({ ...input, until: start + 99 }))).toHaveLength(20)
    await writeFile(path, "{")
    await expect(idsOf(shopOn(server, fast).exportOrders(input))).rejects.toMatchObject({
      _tag: "StoreError",
      reason: "corrupt",
      message: expect.stringContaining("Delete the file"),
    })
  })

  const save = (): void => undefined
  test.each([
    [{ load: () => ({ at: "yesterday" }) as never, save }, "corrupt", "was not saved by this export"],
    [
      {
        load: () => ({ version: 1, timeField: "create", at: 1, seen: {}, exported: 0 }) as const,
        save,
      },
      "corrupt",
      "by create time; this export is by update time",
    ],
    [{ load: () => Promise.reject(new Error("no database")), save }, "unavailable", "could not be loaded"],
  ])("a checkpoint that cannot be used fails before the network: %j", async (checkpoint, reason, message) => {
    await using server = await wire([ok({})])
    await expect(idsOf(shopOn(server).exportOrders({ since: start, checkpoint }))).rejects.toMatchObject({
      _tag: "StoreError",
      reason,
      message: expect.stringContaining(message),
    })
    expect(server.requests).toEqual([])
  })

  test("a checkpoint that cannot be saved ends the export with a StoreError", async () => {
    await using server = await orderServer(ordersOf([1, 2, 3]))
    const checkpoint = {
      load: () => undefined,
      save: (): void => {
        throw new Error("disk full")
      },
    }
    await expect(
      idsOf(shopOn(server).exportOrders({ since: start, until: start + 9, checkpoint, pageSize: 1 })),
    ).rejects.toMatchObject({ _tag: "StoreError", reason: "unavailable" })
  })
})
