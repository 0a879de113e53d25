/** A process ends by itself once its jobs are closed. */
import { execFile } from "node:child_process"
import { join } from "node:path"
import { promisify } from "node:util"
import { expect, test } from "vitest"

const program = `
  import { memory, queue } from ${JSON.stringify(join(import.meta.dirname, "../src/index.ts"))}
  const jobs = memory()
  const orders = queue("orders")
  await jobs.work(orders, () => new Promise(() => {}), { closeWithinMs: 200 })
  await jobs.cron("nightly", "0 3 * * *", orders, { data: 2 })
  await jobs.send(orders, 1)
  while ((await jobs.counts(orders)).running === 0) await new Promise((resolve) => setTimeout(resolve, 10))
  await jobs.close()
  console.log("closed")
`

test("a handler that never ends does not keep the process alive", { timeout: 30_000 }, async () => {
  const args = ["--input-type=module", "--eval", program]
  const { stdout } = await promisify(execFile)(process.execPath, args, { timeout: 20_000 })
  expect(stdout).toBe("closed\n")
})
