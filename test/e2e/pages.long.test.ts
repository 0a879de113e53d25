/**
 * The programs of the pages run as a reader runs them: copied as printed, by `node page.ts`, with the variables that the sandbox
 * prints. Nothing happens at TikTok in between, as it does in the checks of checked-pages.long.test.ts. A server ends by SIGTERM.
 */
import { sandbox } from "@tiktok-shop-kit/sandbox"
import { execFile } from "node:child_process"
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { afterAll, expect, test } from "vitest"
import { readersFiles, variablesOf } from "./page-run.ts"
import { besidePage, folderNameOf, pageNames, pageOf, programName } from "./pages.ts"

const root = join(import.meta.dirname, "../..")
const parent = join(root, "test/.tmp")
mkdirSync(parent, { recursive: true })
const folder = mkdtempSync(join(parent, "pages-long-"))
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }))

/** The pages that need the sandbox of `npx @tiktok-shop-kit/sandbox`, and nobody who consents. */
const pages = pageNames(root)
  .map((name) => ({ name, page: pageOf(readFileSync(join(root, name), "utf8")) }))
  .filter(({ page }) => page.sandbox === "shop" && page.files.some(({ name }) => name === programName))

const write = (path: string, text: string | Uint8Array): void => {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

interface Ended {
  readonly code: number | string | null | undefined
  readonly error: string
}

const node = (cwd: string, env: Readonly<Record<string, string>>): Promise<Ended> =>
  new Promise((resolve) =>
    execFile(
      process.execPath,
      ["--disable-warning=ExperimentalWarning", programName],
      { cwd, env: { PATH: process.env["PATH"] ?? "", ...env }, timeout: 30_000 },
      (failed, _, error) => resolve({ code: failed === null ? 0 : failed.code, error }),
    ),
  )

test.each(pages.map(({ name, page }) => [name, page] as const))("%s", async (name, page) => {
  const program = join(folder, folderNameOf(name))
  for (const file of page.files) write(join(program, file.name), file.printed)
  for (const [file, module] of besidePage(page, dirname(join(root, name)), program)) write(join(program, file), module)
  for (const [file, bytes] of Object.entries(readersFiles)) write(join(program, file), bytes())
  await using tts = await sandbox()
  const { code, error } = await node(program, variablesOf(tts))
  expect({ code, error: code === 0 ? "" : error }).toEqual({ code: 0, error: "" })
})
