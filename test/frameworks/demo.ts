/** The demo of an example: installed in a temporary folder, started as `pnpm example` starts it, and stopped. */
import { type ChildProcess, spawn } from "node:child_process"
import { createServer } from "node:net"
import type { AddressInfo } from "node:net"
import { vi } from "vitest"

export interface Demo {
  /** Where the app listens. */
  readonly url: string
  /** The admin API of its sandbox. */
  readonly admin: <Answer>(method: "GET" | "POST", path: string, body?: object) => Promise<Answer>
  /** Everything that the app has printed. */
  readonly printed: () => string
  /** As Ctrl-C does. Returns the exit code of the demo. */
  readonly stop: () => Promise<number | null>
}

const freePort = async (): Promise<number> => {
  const server = createServer()
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** A user's environment before any app is set up. */
const bareEnvironment = (): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(?:TIKTOK_|VITEST|TEST|NODE_ENV$|NODE_OPTIONS$)/.test(name)),
  )

const isAnswering = async (url: string): Promise<boolean> => {
  try {
    await fetch(url)
    return true
  } catch {
    return false
  }
}

/** Starts a script of the example's package.json. `stop` ends it with its children: they are a group of processes. */
const startScript = (folder: string, script: string, variables: Readonly<Record<string, string>> = {}) => {
  const env = { ...bareEnvironment(), NEXT_TELEMETRY_DISABLED: "1", NO_COLOR: "1", ...variables }
  const child: ChildProcess = spawn("npm", ["run", script], { cwd: folder, env, detached: true })
  let text = ""
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (data) => (text += String(data)))
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve))
  return {
    printed: () => text,
    ended,
    stop: () => {
      if (child.exitCode === null && child.signalCode === null) process.kill(-child.pid!, "SIGINT")
      return ended
    },
  }
}

/** Runs a script to its end. */
export const runScript = async (folder: string, script: string) => {
  const { ended, printed } = startScript(folder, script)
  return { code: await ended, printed: printed() }
}

/** Installed in `folder` by `copyExample`. Resolves once the app answers. */
export const startDemo = async (folder: string): Promise<Demo> => {
  const port = await freePort()
  const url = `http://localhost:${port}`
  const { printed, ended, stop } = startScript(folder, "demo", { PORT: String(port) })
  let isEnded = false
  void ended.then(() => (isEnded = true))
  await vi.waitUntil(
    async () => {
      if (isEnded) throw new Error(`The demo ended before it answered:\n${printed()}`)
      return printed().includes("Sandbox: ") && (await isAnswering(url))
    },
    { timeout: 240_000, interval: 200 },
  )
  const sandboxUrl = /Sandbox: (\S+)/.exec(printed())![1]!
  return {
    url,
    printed,
    stop,
    admin: async <Answer>(method: string, path: string, body: object = {}) => {
      const sent =
        method === "GET" ? {} : { body: JSON.stringify(body), headers: { "content-type": "application/json" } }
      const response = await fetch(`${sandboxUrl}/_sandbox/api${path}`, { method, ...sent })
      if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`)
      return (await response.json()) as Answer
    },
  }
}
