/** A redis-server for one test: on a socket in a new folder, as a Cluster of one node, or with a Sentinel. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process"
import { once } from "node:events"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { connect, createServer, type AddressInfo, type NetConnectOpts, type Socket } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as delay } from "node:timers/promises"
import { createClient, createCluster } from "redis"

/** Tests that need it are skipped where it is missing; .ci/run installs it. */
export const hasRedisServer = spawnSync("redis-server", ["--version"], { stdio: "ignore" }).status === 0
if (!hasRedisServer) console.warn("redis-server is not on PATH: the tests that need it are skipped.")

export interface RedisServer {
  /** Where it listens: `redis` takes it as `socket`. */
  readonly socket: { readonly path: string }
  /** A connected client; closed with the server. */
  readonly client: () => Promise<ReturnType<typeof createClient>>
  /** All that it would write to its disk, uncompressed. */
  readonly dump: () => Promise<Buffer>
  /** SIGSTOP: the server keeps its connections open and answers nothing. */
  readonly hang: () => void
  /** SIGCONT: the server first runs everything that it received meanwhile. */
  readonly resume: () => void
  /** `kill -9`. */
  readonly kill: () => Promise<void>
  /** The same server again: with its data if it keeps them, else with nothing in it. */
  readonly start: () => Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}

type Address = { readonly path: string } | { readonly port: number }

const launch = (dir: string, args: ReadonlyArray<string>, address: Address) => {
  const common = ["--save", "", "--daemonize", "no", "--dir", dir, "--logfile", join(dir, "log")]
  return started(dir, [...common, ...args], address)
}

const started = async (dir: string, args: ReadonlyArray<string>, address: Address) => {
  const child = spawn("redis-server", args, { stdio: "ignore" })
  while (!(await accepts(address))) {
    if (child.exitCode !== null) throw new Error(`redis-server ended with ${child.exitCode}; see ${dir}/log`)
    await delay(10)
  }
  return child
}

/** Does a server listen there? */
const accepts = (address: Address): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ host: "127.0.0.1", ...address } as never)
    socket.on("connect", () => (socket.destroy(), resolve(true)))
    socket.on("error", () => resolve(false))
  })

const killed = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exited = once(child, "exit")
  child.kill("SIGKILL")
  await exited
}

export interface RedisServerOptions {
  /** Does every command reach the disk before it is answered? Default: nothing is kept. */
  readonly keepsData?: boolean
}

export const redisServer = async ({ keepsData = false }: RedisServerOptions = {}): Promise<RedisServer> => {
  const dir = mkdtempSync(join(tmpdir(), "tts-redis-"))
  const path = join(dir, "s")
  const disk = keepsData ? ["--appendonly", "yes", "--appendfsync", "always"] : ["--appendonly", "no"]
  const start = () => launch(dir, ["--port", "0", "--unixsocket", path, "--rdbcompression", "no", ...disk], { path })
  let child = await start()
  const clients: Array<ReturnType<typeof createClient>> = []
  const connected: RedisServer["client"] = async () => {
    const client = createClient({ socket: { path, tls: false, reconnectStrategy: 20 } })
    client.on("error", () => undefined)
    clients.push(client as never)
    await client.connect()
    return client as never
  }
  return {
    socket: { path },
    client: connected,
    dump: async () => {
      await (await connected()).sendCommand(["SAVE"])
      return readFileSync(join(dir, "dump.rdb"))
    },
    hang: () => void child.kill("SIGSTOP"),
    resume: () => void child.kill("SIGCONT"),
    kill: () => killed(child),
    start: async () => {
      child = await start()
    },
    [Symbol.asyncDispose]: async () => {
      for (const client of clients) if (client.isOpen) client.destroy()
      await killed(child)
      rmSync(dir, { recursive: true, force: true })
    },
  }
}

/** A port whose Cluster bus, 10,000 above, is a port as well. */
const freePort = async (): Promise<number> => {
  for (;;) {
    const server = createServer().listen(0, "127.0.0.1")
    await once(server, "listening")
    const { port } = server.address() as AddressInfo
    server.close()
    await once(server, "close")
    if (port < 55_000) return port
  }
}

/** One node that has all slots: it refuses commands whose keys are in several of them, as a large Cluster does. */
export const redisCluster = async () => {
  const dir = mkdtempSync(join(tmpdir(), "tts-cluster-"))
  const port = await freePort()
  const args = ["--port", String(port), "--bind", "127.0.0.1", "--cluster-enabled", "yes"]
  const child = await launch(dir, args, { port })
  const node = createClient({ socket: { host: "127.0.0.1", port } })
  await node.connect()
  await node.sendCommand(["CLUSTER", "ADDSLOTSRANGE", "0", "16383"])
  while (!String(await node.sendCommand(["CLUSTER", "INFO"])).includes("cluster_state:ok")) await delay(10)
  node.destroy()
  const client = createCluster({ rootNodes: [{ socket: { host: "127.0.0.1", port } }] })
  client.on("error", () => undefined)
  await client.connect()
  return {
    client,
    socket: { host: "127.0.0.1", port },
    [Symbol.asyncDispose]: async () => {
      client.destroy()
      await killed(child)
      rmSync(dir, { recursive: true, force: true })
    },
  }
}

/** A server on a port, and a Sentinel that watches it under the name `main`. */
export const redisSentinel = async () => {
  const dir = mkdtempSync(join(tmpdir(), "tts-sentinel-"))
  const [port, sentinelPort] = [await freePort(), await freePort()]
  const main = await launch(dir, ["--port", String(port), "--bind", "127.0.0.1"], { port })
  const file = join(dir, "sentinel.conf")
  const lines = [`port ${sentinelPort}`, "bind 127.0.0.1", `dir ${dir}`, `sentinel monitor main 127.0.0.1 ${port} 1`]
  writeFileSync(file, lines.join("\n"))
  const sentinel = await started(dir, [file, "--sentinel"], { port: sentinelPort })
  return {
    socket: { host: "127.0.0.1", port },
    sentinel: { host: "127.0.0.1", port: sentinelPort },
    [Symbol.asyncDispose]: async () => {
      await killed(sentinel)
      await killed(main)
      rmSync(dir, { recursive: true, force: true })
    },
  }
}

/** A proxy before a server. The test can silence its open connections: they stay open and carry nothing; new ones work. */
export const silencingProxy = async ({ socket }: { readonly socket: NetConnectOpts }) => {
  const silenced = new WeakSet<Socket>()
  const open = new Set<Socket>()
  const proxy = createServer((near) => {
    const far = connect(socket)
    open.add(near)
    near.on("data", (data) => void (silenced.has(near) || far.write(data)))
    far.on("data", (data) => void (silenced.has(near) || near.write(data)))
    near.on("error", () => undefined).on("close", () => (open.delete(near), far.destroy()))
    far.on("error", () => undefined).on("close", () => void (silenced.has(near) || near.destroy()))
  }).listen(0, "127.0.0.1")
  await once(proxy, "listening")
  return {
    port: (proxy.address() as AddressInfo).port,
    silence: (): void => {
      for (const near of open) silenced.add(near)
    },
    [Symbol.asyncDispose]: async () => {
      for (const near of open) near.destroy()
      proxy.close()
      await once(proxy, "close")
    },
  }
}
