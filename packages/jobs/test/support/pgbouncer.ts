/** A PgBouncer in transaction mode before a database: statements of one connection run on any of its few sessions. */
import { spawn, spawnSync } from "node:child_process"
import { once } from "node:events"
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as delay } from "node:timers/promises"
import { freePort, query } from "./postgres-server.ts"

const program = process.env["PGBOUNCER"] ?? "pgbouncer"

/** Tests that need it are skipped where it is missing; .ci/run installs it. */
export const hasPgBouncer = spawnSync(program, ["--version"], { stdio: "ignore" }).status === 0
if (!hasPgBouncer) {
  if (process.env["CI"] === "true") throw new Error("PgBouncer is missing: install the package pgbouncer.")
  console.warn("pgbouncer is not on PATH: the tests that need it are skipped.")
}

export const pgBouncer = async (connectionString: string) => {
  const { hostname, port, pathname } = new URL(connectionString)
  const database = pathname.slice(1)
  const home = mkdtempSync(join(tmpdir(), "tts-pgbouncer-"))
  chmodSync(home, 0o755)
  const listenPort = await freePort()
  const settings = [
    "[databases]",
    `${database} = host=${hostname} port=${port} user=postgres`,
    "[pgbouncer]",
    "listen_addr = 127.0.0.1",
    `listen_port = ${listenPort}`,
    "unix_socket_dir =",
    "auth_type = any",
    "pool_mode = transaction",
    "default_pool_size = 5",
    "max_client_conn = 500",
  ]
  writeFileSync(join(home, "ini"), settings.join("\n"))
  // It refuses to run as root.
  const user = process.getuid?.() === 0 ? ["-u", "postgres"] : []
  const child = spawn(program, [...user, join(home, "ini")], { stdio: "ignore" })
  const url = `postgresql://postgres@127.0.0.1:${listenPort}/${database}`
  const answers = () =>
    query(url, "SELECT 1").then(
      () => true,
      () => false,
    )
  while (!(await answers())) {
    if (child.exitCode !== null) throw new Error(`pgbouncer ended with ${child.exitCode}`)
    await delay(20)
  }
  return {
    connectionString: url,
    [Symbol.asyncDispose]: async () => {
      const exited = once(child, "exit")
      child.kill("SIGKILL")
      await exited
      rmSync(home, { recursive: true, force: true })
    },
  }
}
