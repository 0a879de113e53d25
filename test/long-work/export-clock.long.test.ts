/** An export in a new process each time, as cron runs it, on a machine that is 20 to 16 minutes ahead of TikTok. */
import { fork } from "node:child_process"
import { once } from "node:events"
import { readFileSync } from "node:fs"
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { sandbox } from "@tiktok-shop-kit/sandbox"
import { expect, test } from "vitest"
import type { ExportOnce } from "./export-once.ts"

const inProcess = async (task: ExportOnce): Promise<void> => {
  const child = fork(join(import.meta.dirname, "export-once.ts"), {
    execArgv: ["--disable-warning=ExperimentalWarning"],
  })
  const exited = once(child, "exit")
  child.send(task)
  expect(await exited).toEqual([0, null])
}

test("every order comes once, although each process begins without TikTok's time", async () => {
  // This machine's clock is right, so the sandbox's is behind: far enough that it stays behind in all runs.
  const behindMs = 1_200_000
  const products = [{ skus: [{ seller_sku: "MUG-1", quantity: 100 }] }]
  await using tts = await sandbox({ clock: () => Date.now() - behindMs, products, orders: 0 })
  const folder = await mkdtemp(join(tmpdir(), "export-clock-"))
  try {
    const path = join(folder, "orders.txt")
    const since = Math.floor(tts.clock.now() / 1000) - 3_600
    const task = { config: tts.config, since, checkpoint: join(folder, "checkpoint.json"), path }
    for (let run = 0; run < 2; run++) {
      tts.buyer.order({ seller_skus: ["MUG-1"] })
      await inProcess(task)
      tts.buyer.order({ seller_skus: ["MUG-1"] })
      tts.clock.advance(120_000)
    }
    await inProcess(task)
    const exported = readFileSync(path, "utf8").trim().split("\n")
    expect(new Set(exported.map((key) => key.split("@")[0]))).toEqual(new Set(tts.orders().map(({ id }) => id)))
    expect([exported.length, new Set(exported).size]).toEqual([4, 4])
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})
