/**
 * The README's first call, as a newcomer makes it: the sandbox in a separate process, what it prints as the file of
 * variables, and the five lines in another process. Then the same five lines without them.
 */
import { execFile, spawn } from "node:child_process"
import { mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { expect, onTestFinished, test, vi } from "vitest"
import { pageOf } from "../e2e/pages.ts"

const root = join(import.meta.dirname, "../..")
const readme = readFileSync(join(root, "README.md"), "utf8")
const commands = readme.match(
  /^\$ (npx @tiktok-shop-kit\/sandbox > sandbox\.env|node --env-file=sandbox\.env products\.ts)/gm,
)

/** Inside the repository, so that the program finds the packages. */
const folderOf = (): string => {
  const parent = join(root, "test/.tmp")
  mkdirSync(parent, { recursive: true })
  const folder = mkdtempSync(join(parent, "first-call-"))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }))
  writeFileSync(join(folder, "products.ts"), pageOf(readme).files[0]!.blocks[0]!)
  return folder
}

/** Without the variables that this process may have. */
const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^TIKTOK_|^NODE_/.test(name)))

const node = (folder: string, ...args: ReadonlyArray<string>) =>
  new Promise<{ readonly code: number | null; readonly out: string; readonly err: string }>((resolve) => {
    const options = { cwd: folder, env: environment, timeout: 20_000 }
    const child = execFile(process.execPath, args, options, (_, out, err) =>
      resolve({ code: child.exitCode, out, err }),
    )
  })

test("the commands are these two", () => {
  expect(commands).toHaveLength(2)
})

test("it prints products of the sandbox that its commands start", async () => {
  const folder = folderOf()
  const { bin } = JSON.parse(readFileSync(join(root, "packages/sandbox/package.json"), "utf8"))
  const main = join(root, "packages/sandbox", Object.values<string>(bin)[0]!)
  const file = join(folder, "sandbox.env")
  const child = spawn(process.execPath, [main, "--port", "0"], {
    env: environment,
    stdio: ["ignore", openSync(file, "w"), 2],
  })
  onTestFinished(() => void child.kill())
  await vi.waitUntil(() => readFileSync(file, "utf8").includes("TIKTOK_CLIENT_SECRET="), { timeout: 20_000 })
  const { code, out, err } = await node(folder, "--env-file=sandbox.env", "products.ts")
  expect([code, err]).toEqual([0, ""])
  expect(out).toMatch(/^\d+ .+ \{ min: '\d+\.\d\d', max: '\d+\.\d\d', currency: 'USD' \}$/m)
})

test("without the variables it says which are missing, and where they are found", async () => {
  const { code, err } = await node(folderOf(), "products.ts")
  expect(code).toBe(1)
  expect(err).toMatch(/ConfigurationError: .*TIKTOK_SHOP_APP_KEY.*Partner Center.*TIKTOK_SHOP_APP_SECRET/)
})
