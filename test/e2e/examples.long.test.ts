/** Starts each example as a person does, in a separate process, and checks its exit code and output. The tour has its own file. */
import { execFile } from "node:child_process"
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"

const examples = join(import.meta.dirname, "../../examples")

/** Sets only the variables that a test names, and none of this process. */
const environment = () =>
  Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(?:TIKTOK|US|GLOBAL)_|^(?:NO_COLOR|FORCE_COLOR|NODE_OPTIONS|NODE_TEST_CONTEXT)$/.test(name),
    ),
  )

const run = (example: string, args: ReadonlyArray<string>) =>
  new Promise<{ readonly code: number | null; readonly lines: ReadonlyArray<string>; readonly err: string }>(
    (resolve) => {
      const child = execFile(
        process.execPath,
        [...args],
        { cwd: join(examples, example), env: environment(), timeout: 30_000 },
        (_, out, err) => resolve({ code: child.exitCode, lines: out.trimEnd().split("\n"), err }),
      )
    },
  )

/** Nothing shaped like a token or a signature. */
const expectNoSecret = (lines: ReadonlyArray<string>): void => {
  expect(lines.join("\n")).not.toMatch(/\b(?:ROW|TTP|GCP|EU|US)_[A-Za-z0-9_-]{12,}|[0-9a-f]{64}/)
}

test.concurrent("hono-app: consent, callback, products and webhooks", { timeout: 30_000 }, async () => {
  const { code, lines, err } = await run("hono-app", ["main.ts"])
  expect([code, err]).toEqual([0, ""])
  expect(lines).toContain("callback: refused without the cookie, and with another state")
  expect(lines.some((line) => /^products: [1-9]\d* on the first page$/.test(line))).toBe(true)
  expect(lines.some((line) => /^webhook: order \d+ is /.test(line))).toBe(true)
  // The worker may still be handling a delivery.
  expect(lines.findLast((line) => !line.startsWith("webhook: "))).toMatch(/^It works\./)
  expectNoSecret(lines)
})

test(
  "nightly-export: stopped in the middle, it continues, and exports each order once",
  { timeout: 30_000 },
  async () => {
    const { code, lines, err } = await run("nightly-export", ["main.ts"])
    expect([code, err]).toEqual([0, ""])
    expect(lines).toContain("the first run was stopped")
    const written = Number(/the second run wrote (\d+)/.exec(lines.join("\n"))?.[1])
    expect(written).toBeGreaterThanOrEqual(80)
    expect(written).toBeLessThan(120)
    expect(lines).toContain("the third run wrote 0")
    expect(lines.at(-1)).toMatch(/^\d+ lines, 120 orders of 120\./)
    expectNoSecret(lines)
  },
)

test.concurrent(
  "effect-program: fills up what is planned, although it was throttled",
  { timeout: 30_000 },
  async () => {
    const { code, lines, err } = await run("effect-program", ["main.ts"])
    expect([code, err]).toEqual([0, ""])
    expect(lines.toSorted()).toEqual(["MUG-1: filled", "MUG-2: filled", "MUG-3: not planned"])
  },
)

test("jobs: a killed worker loses no event", { timeout: 30_000 }, async () => {
  const { code, lines, err } = await run("jobs", ["main.ts"])
  expect([code, err]).toEqual([0, ""])
  expect(lines[0]).toBe("stored: 12 events; nothing is handled yet")
  expect(lines[1]).toMatch(/^killed a worker while it handled order \d+$/)
  expect(lines[2]).toMatch(/^the ERP has 12 of 12 orders, [12] of them handled again by the next worker$/)
  expect(lines[3]).toBe("dead letters: 0")
  expectNoSecret(lines)
})

test.concurrent("two-regions: each shop is reached through its own app", { timeout: 30_000 }, async () => {
  const { code, lines, err } = await run("two-regions", ["main.ts"])
  expect([code, err]).toEqual([0, ""])
  expect(lines.slice(0, -1).map((line) => line.replace(/\d+/, "N"))).toEqual([
    "us     US  Harbor US: N await shipment",
    "global DE  Harbor DE: N await shipment",
    "global GB  Harbor UK: N await shipment",
  ])
  expect(lines.at(-1)).toMatch(/^a British shop, asked through the US app: \w+Error$/)
})

test.concurrent("tenant-middleware: its own tests pass under Node's runner", { timeout: 30_000 }, async () => {
  const { code, lines, err } = await run("tenant-middleware", ["--test", "test/tenant.test.ts"])
  expect([code, err]).toEqual([0, ""])
  expect(lines.join("\n")).toMatch(/pass 4\n/)
})

test("every example is private, has a README, and takes the packages as its own dependencies", () => {
  for (const example of readdirSync(examples)) {
    const manifest = JSON.parse(readFileSync(join(examples, example, "package.json"), "utf8"))
    expect(manifest).toMatchObject({ private: true, type: "module" })
    if (example !== "tour") expect(existsSync(join(examples, example, "README.md"))).toBe(true)
  }
})
