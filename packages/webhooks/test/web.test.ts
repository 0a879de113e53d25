/** The whole package on WebCrypto, as in Workers and browsers: in a separate process, where `#hmac` is the asynchronous one. */
import { execFile } from "node:child_process"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"
import { expect, test } from "vitest"

const redirect = `data:text/javascript,${encodeURIComponent(`
  import { registerHooks } from "node:module"
  registerHooks({ resolve: (name, context, next) => next(name === "#hmac" ? "./hmac-web.ts" : name, context) })
`)}`

test("runs on WebCrypto", { timeout: 20_000 }, async () => {
  const main = fileURLToPath(new URL("web.main.ts", import.meta.url))
  const { stdout } = await promisify(execFile)(process.execPath, ["--import", redirect, main])
  expect(stdout).toBe("done\n")
})
