/** A PostgreSQL for one test file: a cluster in a new folder, on a free port. The service of the machine need not run. */
import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process"
import { once } from "node:events"
import { chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs"
import { type AddressInfo, createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as delay } from "node:timers/promises"
import { Client } from "pg"

/** The folder of the newest programs: Debian does not put them on PATH. */
const programs = ((): string | undefined => {
  const debian = "/usr/lib/postgresql"
  const versions = existsSync(debian) ? readdirSync(debian).sort((one, other) => Number(other) - Number(one)) : []
  const folders = [
    ...versions.map((version) => join(debian, version, "bin")),
    ...(process.env["PATH"] ?? "").split(":"),
  ]
  return folders.find((folder) => existsSync(join(folder, "initdb")) && existsSync(join(folder, "postgres")))
})()

/** PostgreSQL refuses to run as root. Debian's package makes this user. */
const owner = ((): { readonly uid: number; readonly gid: number } | undefined => {
  if (process.getuid?.() !== 0) return undefined
  const idOf = (flag: string) => Number(spawnSync("id", [flag, "postgres"], { encoding: "utf8" }).stdout)
  return { uid: idOf("-u"), gid: idOf("-g") }
})()

/** Tests that need it are skipped where it is missing; .ci/run installs it. */
export const hasPostgres = programs !== undefined && (owner === undefined || owner.uid > 0)
if (!hasPostgres) {
  if (process.env["CI"] === "true") throw new Error("PostgreSQL is missing: install the package postgresql.")
  console.warn("initdb and postgres are missing: the tests that need PostgreSQL are skipped.")
}

export interface PostgresServer {
  readonly port: number
  /** Makes a new, empty database, and answers its connection string. */
  readonly database: () => Promise<string>
  /**
   * Ends the server and all its connections. `fast`: as at a normal shutdown. `immediate`: as at a crash; the next start
   * recovers from the log.
   */
  readonly stop: (mode: "fast" | "immediate") => Promise<void>
  /** The same server again, with its data. */
  readonly start: () => Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}

export interface PostgresOptions {
  /**
   * Does a commit wait for the disk? Default false: a crash of the server still loses nothing, only one of the machine would.
   * True where a test measures.
   */
  readonly syncsToDisk?: boolean
}

export const postgresServer = async ({ syncsToDisk = false }: PostgresOptions = {}): Promise<PostgresServer> => {
  const home = mkdtempSync(join(tmpdir(), "tts-postgres-"))
  if (owner !== undefined) chownSync(home, owner.uid, owner.gid)
  const data = join(home, "data")
  const program = (name: string) => join(programs!, name)
  const cluster = ["-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"]
  execFileSync(program("initdb"), cluster, { ...owner, cwd: home, stdio: "ignore" })
  mkdirSync(join(home, "socket"))
  if (owner !== undefined) chownSync(join(home, "socket"), owner.uid, owner.gid)
  const port = await freePort()
  const url = (database: string) => `postgresql://postgres@127.0.0.1:${port}/${database}`
  let child: ChildProcess

  const start = async (): Promise<void> => {
    const settings = {
      port,
      listen_addresses: "127.0.0.1",
      unix_socket_directories: join(home, "socket"),
      max_connections: 200,
      fsync: syncsToDisk ? "on" : "off",
    }
    const flags = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`])
    const launch = () => {
      child = spawn(program("postgres"), ["-D", data, ...flags], { ...owner, cwd: home, stdio: "ignore" })
    }
    launch()
    for (const untilMs = Date.now() + 60_000; !(await answers(url("postgres"), data)); await delay(20)) {
      if (Date.now() > untilMs) throw new Error("postgres did not start within a minute")
      // Another program may have the port for a moment.
      if (child.exitCode !== null) launch()
    }
  }
  const stop = async (mode: "fast" | "immediate"): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return
    const exited = once(child, "exit")
    child.kill(mode === "fast" ? "SIGINT" : "SIGQUIT")
    await exited
  }
  /** If the test run ends early, the server ends with it. */
  const endWithTests = () => void child?.kill("SIGQUIT")
  process.on("exit", endWithTests)

  await start()
  let made = 0
  return {
    port,
    database: async () => {
      const name = `test_${++made}`
      await query(url("postgres"), `CREATE DATABASE ${name}`)
      return url(name)
    },
    stop,
    start,
    [Symbol.asyncDispose]: async () => {
      process.off("exit", endWithTests)
      await stop("immediate")
      rmSync(home, { recursive: true, force: true })
    },
  }
}

/** Runs one statement on its own connection, and answers the rows. */
export const query = async (
  connectionString: string,
  text: string,
  values: ReadonlyArray<unknown> = [],
): Promise<ReadonlyArray<Record<string, unknown>>> => {
  const client = new Client({ connectionString })
  client.on("error", () => undefined)
  await client.connect()
  try {
    return (await client.query(text, [...values])).rows
  } finally {
    await client.end()
  }
}

/** Is it the server of this folder? Another test may have got the same port. */
const answers = (connectionString: string, data: string): Promise<boolean> =>
  query(connectionString, "SHOW data_directory").then(
    ([row]) => row?.["data_directory"] === data,
    () => false,
  )

export const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, "127.0.0.1")
  await once(server, "listening")
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, "close")
  return port
}
