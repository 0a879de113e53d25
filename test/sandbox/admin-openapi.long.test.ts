/** The admin API's OpenAPI document, judged by a linter that knows nothing of this project. */
import { execFile } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, test } from "vitest"
import { makeSandbox } from "../../packages/sandbox/src/fetch.ts"

const redocly = join(import.meta.dirname, "../../node_modules/.bin/redocly")

test("redocly finds nothing wrong in the document", async () => {
  const tts = makeSandbox()
  const document = await (await tts.fetch(`${tts.url}/_sandbox/openapi.json`)).text()
  // Outside of the repository, so that its own rules do not apply.
  const folder = mkdtempSync(join(tmpdir(), "admin-openapi-"))
  try {
    writeFileSync(join(folder, "openapi.json"), document)
    const { code, out } = await new Promise<{ readonly code: number | null; readonly out: string }>((resolve) => {
      const child = execFile(
        redocly,
        ["lint", "openapi.json", "--format=json"],
        { cwd: folder, env: { ...process.env, REDOCLY_TELEMETRY: "off" } },
        (_, stdout) => resolve({ code: child.exitCode, out: stdout }),
      )
    })
    expect([code, (JSON.parse(out) as { readonly totals: unknown }).totals]).toEqual([
      0,
      { errors: 0, warnings: 0, ignored: 0 },
    ])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
