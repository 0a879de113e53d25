/**
 * Runs a local registry (verdaccio) for a rehearsal. It stores published packages in a temporary folder and fetches all
 * others from the registry that npm is configured for. Nothing is published outside this machine.
 */
import { type ChildProcess, execFileSync, spawn } from "node:child_process"
import { existsSync, mkdirSync, writeFileSync } from "node:fs"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { InputError } from "../command.ts"

const version = "6.10.4"

export interface Registry {
  /** `http://127.0.0.1:4873/`. */
  readonly url: string
  /** Lines of an .npmrc that install from it and publish to it. */
  readonly npmrc: string
  readonly stop: () => Promise<void>
}

/** Verdaccio is installed once, in the temporary folder: nothing in this repository depends on it. */
const install = (): string => {
  const folder = join(tmpdir(), `tiktok-shop-kit-verdaccio-${version}`)
  const bin = join(folder, "node_modules/verdaccio/bin/verdaccio")
  if (existsSync(bin)) return bin
  mkdirSync(folder, { recursive: true })
  // The plugin asks for a version of node-fetch that no longer exists.
  const overrides = { "verdaccio-audit": { "node-fetch": "2.7.0" } }
  writeFileSync(
    join(folder, "package.json"),
    JSON.stringify({ private: true, dependencies: { verdaccio: version }, overrides }),
  )
  const args = ["install", "--no-audit", "--no-fund", "--loglevel=error", "--prefer-offline", "--ignore-scripts"]
  try {
    execFileSync("npm", args, { cwd: folder, stdio: ["ignore", "ignore", "pipe"], timeout: 300_000 })
  } catch (error) {
    const said = (error as { stderr?: Buffer }).stderr?.toString().split("\n").slice(0, 3).join("; ")
    throw new InputError(`verdaccio ${version} cannot be installed: ${said}`)
  }
  return bin
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once("error", reject)
    server.listen(0, "127.0.0.1", () => {
      const address = server.address()
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0))
    })
  })

export const startRegistry = async (folder: string, upstream: string): Promise<Registry> => {
  const bin = install()
  const port = await freePort()
  const url = `http://127.0.0.1:${port}/`
  const own = { access: "$all", publish: "$all", unpublish: "$all" }
  const config = {
    storage: join(folder, "storage"),
    uplinks: { npm: { url: upstream, cache: true } },
    // Ours are never fetched from elsewhere: the project installs what was published here.
    packages: { "@tiktok-shop-kit/*": own, "tiktok-shop-kit": own, "**": { access: "$all", proxy: "npm" } },
    log: { type: "stdout", format: "pretty", level: "error" },
    web: { enable: false },
    max_body_size: "50mb",
  }
  mkdirSync(folder, { recursive: true })
  const file = join(folder, "verdaccio.yaml")
  writeFileSync(file, JSON.stringify(config))
  const child = spawn(process.execPath, [bin, "--config", file, "--listen", `127.0.0.1:${port}`], { stdio: "ignore" })
  await answers(url, child)
  return {
    url,
    npmrc: `registry=${url}\n//127.0.0.1:${port}/:_authToken=rehearsal\n`,
    stop: () =>
      new Promise((resolve) => {
        if (child.exitCode !== null) return resolve()
        child.once("exit", () => resolve())
        child.kill()
      }),
  }
}

const answers = async (url: string, child: ChildProcess): Promise<void> => {
  for (const until = Date.now() + 30_000; Date.now() < until;) {
    if (child.exitCode !== null) throw new InputError(`verdaccio ended with code ${child.exitCode} before it answered`)
    const ok = await fetch(`${url}-/ping`).then(
      (response) => response.ok,
      () => false,
    )
    if (ok) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  child.kill()
  throw new InputError("verdaccio did not answer within 30 s")
}
