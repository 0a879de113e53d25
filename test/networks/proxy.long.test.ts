/**
 * Behind a company's proxy and certificates, as docs/networks.md describes it: with Node's own variables on the versions that
 * the guide names. The host of the API has no DNS entry, so that only the proxy leads there.
 */
import { execFile } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { promisify } from "node:util"
import type { NodeTransportOptions } from "tiktok-shop-kit/node"
import { afterAll, describe, expect, test } from "vitest"
import { issuer, key, ofAnotherHost } from "../faults/certificates.ts"
import { installTool } from "../runtimes/tools.ts"
import { bundleProgram } from "./bundle.ts"
import { connectProxy, type ConnectProxy } from "./connect-proxy.ts"
import type { Printed } from "./every-call.main.ts"
import { givenBy, openSandbox } from "./world.ts"

const run = promisify(execFile)

const folder = mkdtempSync(join(tmpdir(), "networks-"))
afterAll(() => rmSync(folder, { recursive: true }))
const issuerFile = join(folder, "issuer.pem")
writeFileSync(issuerFile, issuer)

const program = bundleProgram(join(folder, "every-call.mjs"))

/** The name in the certificate `ofAnotherHost`. */
const host = "elsewhere.example"
const login = "name:pass-word"

const withoutProxy = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/_proxy$/i.test(name)))

interface Outcome extends Printed, Pick<ConnectProxy, "tunnels" | "plain"> {}

type Variables = Readonly<Record<string, string>>

/** Runs the program against a sandbox that only the proxy reaches. */
const through = async (
  [command = "", ...args]: ReadonlyArray<string>,
  variables: (proxy: ConnectProxy) => Variables,
  nodeTransport: (proxy: ConnectProxy) => NodeTransportOptions | undefined = () => undefined,
): Promise<Outcome> => {
  await using tts = await openSandbox({ tls: { key, cert: ofAnotherHost } })
  await using proxy = await connectProxy({ targetPort: tts.port, login })
  const config = { baseUrl: `https://${host}`, authUrl: `https://${host}` }
  const given = givenBy(tts, config, nodeTransport(proxy))
  const { stdout } = await run(command, args, {
    env: { ...withoutProxy, GIVEN: JSON.stringify(given), ...variables(proxy) },
    timeout: 60_000,
  })
  return { ...(JSON.parse(stdout) as Printed), tunnels: proxy.tunnels, plain: proxy.plain }
}

const environment = ({ port }: ConnectProxy): Variables => ({
  NODE_USE_ENV_PROXY: "1",
  HTTPS_PROXY: `http://${login}@127.0.0.1:${port}`,
  NODE_EXTRA_CA_CERTS: issuerFile,
})

const withBody = ["GET with a body", "GET with a body of a creator"]
const everyCall = [
  "exchange",
  "exchange of a creator",
  "search",
  "upload",
  ...withBody,
  "label",
  "callback",
  "refresh",
  "refused refresh",
]

/** The names of the calls whose result begins so. */
const callsThat = ({ results }: Printed, beginning: string): ReadonlyArray<string> =>
  Object.keys(results).filter((name) => results[name]!.startsWith(beginning))

const notConnected = "NetworkError: Could not connect to"

describe("fetch and the variables of the environment", () => {
  const versions = ["node-22.21", "node-24.21"] as const
  test.for(versions)("%s sends every request through the proxy", async (name, { skip }) => {
    const node = await installTool(name)
    skip(node.missing !== undefined, node.missing)
    const outcome = await through([node.bin("node"), await program], environment)
    expect(callsThat(outcome, "ok"), JSON.stringify(outcome.results)).toEqual(everyCall)
    expect(new Set(outcome.tunnels)).toEqual(new Set([`${host}:443`]))
    expect(outcome.plain).toEqual([])
  })

  test("Node 24.0 to 24.4 sends GETs with a body and downloads past the proxy", async ({ skip }) => {
    const node = await installTool("node-24.4")
    skip(node.missing !== undefined, node.missing)
    const outcome = await through([node.bin("node"), await program], environment)
    expect(callsThat(outcome, "NetworkError")).toEqual([...withBody, "label"])
    expect(callsThat(outcome, "ok")).toEqual(everyCall.filter((name) => !withBody.includes(name) && name !== "label"))
  })

  test.for(["bun", "deno"] as const)(
    "%s needs no variable, and sends GETs with a body past the proxy",
    async (name, { skip }) => {
      const tool = await installTool(name)
      skip(tool.missing !== undefined, tool.missing)
      const file = await bundleProgram(join(folder, `${name}.mjs`), { runtime: name })
      const command = [tool.bin(name), "run", ...(name === "deno" ? ["--allow-all"] : []), file]
      const outcome = await through(command, (proxy) => ({ ...environment(proxy), NODE_USE_ENV_PROXY: "" }))
      expect(callsThat(outcome, notConnected)).toEqual(withBody)
      expect(callsThat(outcome, "ok")).toEqual(everyCall.filter((call) => !withBody.includes(call)))
    },
  )

  test("Node before 22.21 knows no such variable", async ({ skip }) => {
    const node = await installTool("node-22.20")
    skip(node.missing !== undefined, node.missing)
    const outcome = await through([node.bin("node"), await program], environment)
    expect(callsThat(outcome, "ok")).toEqual(["callback"])
    expect(callsThat(outcome, notConnected)).toContain("exchange")
    expect(outcome.tunnels).toEqual([])
  })

  test.for<readonly [what: string, change: (proxy: ConnectProxy) => Variables, message: string]>([
    [
      "without the issuer of the certificates",
      () => ({ NODE_EXTRA_CA_CERTS: "" }),
      "NetworkError: Could not agree with",
    ],
    ["with the host in NO_PROXY", () => ({ NO_PROXY: host }), notConnected],
    ["without the variable", () => ({ NODE_USE_ENV_PROXY: "" }), notConnected],
    [
      "with another login",
      ({ port }) => ({ HTTPS_PROXY: `http://name:wrong-word@127.0.0.1:${port}` }),
      "NetworkError: A proxy in front of",
    ],
  ])("%s, the first call says what is wrong", async ([, change, message]) => {
    const { results } = await through([process.execPath, await program], (proxy) => ({
      ...environment(proxy),
      ...change(proxy),
    }))
    expect(results["exchange"]).toContain(message)
    expect(JSON.stringify(results)).not.toMatch(/pass-word|wrong-word/)
  })
})

describe("nodeTransport", () => {
  const options = ({ port }: ConnectProxy): NodeTransportOptions => ({
    proxy: `http://${login}@127.0.0.1:${port}`,
    ca: issuer,
  })

  const versions = ["node-22.20", "node-24.21"] as const
  test.for(versions)("%s: its own proxy and issuer, without a variable", async (name, { skip }) => {
    const node = await installTool(name)
    skip(node.missing !== undefined, node.missing)
    const outcome = await through([node.bin("node"), await program], () => ({}), options)
    expect(callsThat(outcome, "ok"), JSON.stringify(outcome.results)).toEqual(everyCall)
    expect(new Set(outcome.tunnels)).toEqual(new Set([`${host}:443`]))
    expect(outcome.plain).toEqual([])
  })

  const here = async () => [process.execPath, await program]
  const variable = ({ port }: ConnectProxy): Variables => ({ HTTPS_PROXY: `http://${login}@127.0.0.1:${port}` })

  test("HTTPS_PROXY alone, without NODE_USE_ENV_PROXY", async () => {
    const outcome = await through(await here(), variable, () => ({ ca: issuer }))
    expect(callsThat(outcome, "ok"), JSON.stringify(outcome.results)).toEqual(everyCall)
  })

  test("NODE_EXTRA_CA_CERTS in place of 'ca'", async () => {
    const outcome = await through(await here(), environment, () => ({}))
    expect(callsThat(outcome, "ok"), JSON.stringify(outcome.results)).toEqual(everyCall)
  })

  test.for<readonly [what: string, options: (proxy: ConnectProxy) => NodeTransportOptions, message: string]>([
    ["without the issuer", (proxy) => ({ ...options(proxy), ca: undefined }), "NetworkError: Could not agree with"],
    ["with the host in 'noProxy'", (proxy) => ({ ...options(proxy), noProxy: host }), notConnected],
    ["without a proxy", () => ({ proxy: false, ca: issuer }), notConnected],
    [
      "with another login",
      (proxy) => ({ ...options(proxy), proxy: `http://name:wrong-word@127.0.0.1:${proxy.port}` }),
      "NetworkError: A proxy in front of",
    ],
  ])("%s, the first call says what is wrong", async ([, wrong, message]) => {
    const { results } = await through(await here(), variable, wrong)
    expect(results["exchange"]).toContain(message)
    expect(JSON.stringify(results)).not.toMatch(/pass-word|wrong-word/)
  })
})
