import { execFile } from "node:child_process"
import { join } from "node:path"
import { expect, test } from "vitest"
import { adminUsage, runAdmin } from "../src/bin/admin.ts"
import { UsageError } from "../src/bin/options.ts"
import { sandbox, type Sandbox } from "../src/index.ts"
import type { Loose } from "./wire.ts"

const admin = async (tts: Sandbox, ...args: ReadonlyArray<string>): Promise<Loose> =>
  JSON.parse(await runAdmin([...args, "--url", tts.url]))

const main = join(import.meta.dirname, "../src/bin/main.ts")

const command = (...args: ReadonlyArray<string>) =>
  new Promise<{ readonly code: number | null; readonly out: string; readonly err: string }>((resolve) => {
    const child = execFile(process.execPath, [main, ...args], (_, out, err) =>
      resolve({ code: child.exitCode, out, err }),
    )
  })

test("a buyer orders and pays, and the clock moves, from a shell", async () => {
  await using tts = await sandbox({ products: [{ skus: [{ seller_sku: "MUG" }, { seller_sku: "POT" }] }], orders: 0 })
  const { order } = await admin(tts, "buyer.order", "seller_skus=MUG,POT")
  expect(order.line_items.map((line: Loose) => line.seller_sku)).toEqual(["MUG", "POT"])
  expect((await admin(tts, "buyer.pay", `orderId=${order.id}`)).order.status).toBe("ON_HOLD")
  await admin(tts, "clock.set", "advanceMs=3600000")
  const { orders } = await admin(tts, "orders", "status=AWAITING_SHIPMENT", "limit=5")
  expect(orders.map(({ id }: Loose) => id)).toEqual([order.id])
  expect(await admin(tts, "faults.add", "kind=slow", "delayMs=20", "times=all")).toEqual({
    faults: [{ kind: "slow", delayMs: 20, times: "all", left: "all" }],
  })
  await admin(tts, "faults.clear")
  expect(tts.faults.list()).toEqual([])
  await admin(tts, "seed", "orders=3", 'shops=[{"name":"Of the shell"}]')
  expect([tts.orders().length, tts.shops()[0]!.name]).toEqual([3, "Of the shell"])
})

test("without --url, the environment that the sandbox prints names the sandbox", async () => {
  await using tts = await sandbox({ seed: "of the environment" })
  const environment = { TIKTOK_SHOP_API_BASE_URL: `${tts.url}/` }
  expect(JSON.parse(await runAdmin(["state"], environment))).toMatchObject({ seed: "of the environment" })
  await expect(runAdmin(["state"], { TIKTOK_SHOP_API_BASE_URL: "localhost" })).rejects.toThrow(
    "TIKTOK_SHOP_API_BASE_URL must be an address, but is 'localhost'.",
  )
  await expect(runAdmin(["state", "--url", "localhost"], environment)).rejects.toThrow("--url must be an address")
})

test("without an operation, all are listed with what each takes", async () => {
  await using tts = await sandbox()
  const list = await runAdmin(["--url", tts.url])
  expect(list).toContain("buyer.review orderId rating [title] [content]\n")
  expect(list).toContain("reset\n    Starts again with the initial state.\n")
  expect(await runAdmin(["--help"])).toBe(adminUsage)
})

test.each<[ReadonlyArray<string>, string]>([
  [["none"], "There is no operation 'none'."],
  [["buyer.pay"], "'buyer.pay' needs orderId=..."],
  [["buyer.pay", "orderId=1"], "there is no order '1'"],
  [["orders", "5"], "'5' is not name=value."],
  [["orders", "limit=many"], "'limit' must be a whole number."],
  [["seed", "orders=many"], "option 'scenario.orders[0]' must be an object"],
])("a mistake is explained: %j", async (args, message) => {
  await using tts = await sandbox()
  const failed = runAdmin([...args, "--url", tts.url])
  await expect(failed).rejects.toThrow(message)
  await expect(failed).rejects.toThrow(UsageError)
})

test("the command prints the answer; without a sandbox it says so and exits with 1", async () => {
  const tts = await sandbox({ seed: "shell" })
  const { code, err, out } = await command("admin", "state", "--url", tts.url)
  expect([code, err]).toEqual([0, ""])
  expect(JSON.parse(out)).toMatchObject({ seed: "shell" })
  await tts.close()
  const failed = await command("admin", "state", "--url", tts.url)
  expect([failed.code, failed.out]).toEqual([1, ""])
  expect(failed.err).toContain(`No sandbox answers at ${tts.url}. Start one. If it has another port, add --url with`)
})
