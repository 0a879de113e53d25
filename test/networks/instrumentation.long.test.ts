/**
 * The recipes of docs/networks.md keep secrets out of traces. Each is run as the guide has it, with the real tool, and exports
 * to a server of the test. Without the recipe the traces have secrets: this proves that the recipe is needed.
 */
import { execFile } from "node:child_process"
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { promisify } from "node:util"
import type { NodeTransportOptions } from "tiktok-shop-kit/node"
import { describe, expect, test } from "vitest"
import { installTool } from "../runtimes/tools.ts"
import { bundleProgram } from "./bundle.ts"
import { collector } from "./collector.ts"
import type { Printed } from "./every-call.main.ts"
import { givenBy, openSandbox } from "./world.ts"

const run = promisify(execFile)

const guide = readFileSync(join(import.meta.dirname, "../../docs/networks.md"), "utf8")

/** The first block of a language below a heading of the guide. */
const blockOf = (heading: string, language: string): string => {
  const section = guide.slice(guide.indexOf(`\n### ${heading}\n`)).split(/\n##+ /)[1] ?? ""
  return new RegExp(`^\`\`\`${language}\n([^]*?)^\`\`\`$`, "m").exec(section)![1]!
}

interface Tool {
  readonly name: Parameters<typeof installTool>[0]
  /** Leads the export to a port of this machine. */
  readonly variables: (port: number) => Readonly<Record<string, string>>
  /** What makes the calls, beside `every-call.mjs`. */
  readonly app: string
  /** `instrument.mjs` without the recipe. */
  readonly bare: string
  /** The secrets that are exported without the recipe. */
  readonly shown: ReadonlyArray<string>
}

const tools: Readonly<Record<string, Tool>> = {
  OpenTelemetry: {
    name: "opentelemetry",
    variables: (port) => ({
      OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}`,
      OTEL_METRICS_EXPORTER: "none",
      OTEL_LOGS_EXPORTER: "none",
    }),
    app: 'import "./every-call.mjs"',
    bare: `
import { HttpInstrumentation } from "@opentelemetry/instrumentation-http"
import { UndiciInstrumentation } from "@opentelemetry/instrumentation-undici"
import { NodeSDK } from "@opentelemetry/sdk-node"
import { register } from "node:module"

register("@opentelemetry/instrumentation/hook.mjs", import.meta.url)
const sdk = new NodeSDK({ instrumentations: [new UndiciInstrumentation(), new HttpInstrumentation()] })
sdk.start()
process.once("beforeExit", () => sdk.shutdown())
`,
    shown: ["app_secret", "auth_code", "code", "refresh_token", "shop_cipher", "sign"],
  },
  Datadog: {
    name: "datadog",
    variables: (port) => ({
      DD_TRACE_AGENT_URL: `http://127.0.0.1:${port}`,
      DD_INSTRUMENTATION_TELEMETRY_ENABLED: "false",
      DD_REMOTE_CONFIGURATION_ENABLED: "false",
      DD_TRACE_STARTUP_LOGS: "false",
      // Otherwise no query of an outgoing request is exported.
      DD_TRACE_OTEL_SEMANTICS_ENABLED: "true",
    }),
    app: 'import "./every-call.mjs"',
    bare: 'import "dd-trace/initialize.mjs"',
    shown: ["auth_code", "code", "shop_cipher"],
  },
  Sentry: {
    name: "sentry",
    variables: (port) => ({ SENTRY_DSN: `http://public@127.0.0.1:${port}/1` }),
    app: `
import * as Sentry from "@sentry/node"

await Sentry.startSpan({ name: "job" }, () => import("./every-call.mjs"))
Sentry.captureException(new Error("with the breadcrumbs of all requests"))
`,
    bare: `
import * as Sentry from "@sentry/node"

Sentry.init({ tracesSampleRate: 1 })
`,
    shown: ["code", "shop_cipher", "sign"],
  },
}

interface Files {
  readonly [name: string]: string
}

/** Runs a command of a shell in a folder of the tool that has these files. */
const exported = async (
  { name, variables, app }: Tool,
  files: Files,
  command: string,
  env: Readonly<Record<string, string>>,
  skip: (condition: boolean, note?: string) => void,
  nodeTransport?: NodeTransportOptions,
): Promise<Printed & { readonly text: string }> => {
  const installed = await installTool(name)
  skip(installed.missing !== undefined, installed.missing)
  const folder = join(installed.folder, `program-${process.pid}-${process.hrtime.bigint()}`)
  mkdirSync(folder)
  try {
    await bundleProgram(join(folder, "every-call.mjs"), { installed: ["undici"] })
    for (const [file, text] of Object.entries({ "app.mjs": app, ...files })) writeFileSync(join(folder, file), text)
    await using server = await collector()
    await using tts = await openSandbox()
    const { stdout } = await run("sh", ["-c", command], {
      cwd: folder,
      env: {
        ...process.env,
        ...variables(server.port),
        ...env,
        GIVEN: JSON.stringify(givenBy(tts, {}, nodeTransport)),
      },
      timeout: 60_000,
    })
    return { ...(JSON.parse(stdout) as Printed), text: server.text() }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The names of the secrets that are in the text, as they are or percent-encoded. */
const secretsIn = (text: string, { secrets }: Printed): ReadonlyArray<string> =>
  Object.keys(secrets)
    .filter((name) => secrets[name]!.some((value) => text.includes(value) || text.includes(encodeURIComponent(value))))
    .toSorted()

const everySecret = ["app_secret", "auth_code", "code", "refresh_token", "shop_cipher", "sign", "x-tts-access-token"]
const tokenPaths = ["/api/v2/token/get", "/api/v2/token/refresh"]
/** One of fetch, one of node:http. */
const apiPaths = ["/product/202502/products/search", "/logistics/202510/seller_templates"]

const expectEveryCall = ({ results, secrets }: Printed): void => {
  expect([...new Set(Object.values(results))]).toEqual(["ok"])
  expect(Object.keys(secrets).toSorted()).toEqual(everySecret)
}

describe.each(Object.entries(tools))("%s", (heading, tool) => {
  test.for<readonly [string, NodeTransportOptions | undefined]>([
    ["fetch", undefined],
    ["nodeTransport", {}],
  ])("with the recipe, each request of %s has its span and no secret is exported", async ([, options], { skip }) => {
    const files: Files = { "instrument.mjs": blockOf(heading, "js") }
    const outcome = await exported(tool, files, blockOf(heading, "sh"), {}, skip, options)
    expectEveryCall(outcome)
    for (const path of [...tokenPaths, ...apiPaths]) expect(outcome.text).toContain(path)
    expect(secretsIn(outcome.text, outcome)).toEqual([])
  })

  test("without the recipe, secrets are exported", async ({ skip }) => {
    const outcome = await exported(
      tool,
      { "instrument.mjs": tool.bare },
      "node --import ./instrument.mjs app.mjs",
      {},
      skip,
    )
    expectEveryCall(outcome)
    expect(secretsIn(outcome.text, outcome)).toEqual(tool.shown)
  })
})

test("Datadog without the semantics of OpenTelemetry and without the recipe exports the code of the callback", async ({
  skip,
}) => {
  const tool = tools["Datadog"]!
  const env = { DD_TRACE_OTEL_SEMANTICS_ENABLED: "false" }
  const files: Files = { "instrument.mjs": tool.bare }
  const outcome = await exported(tool, files, "node --import ./instrument.mjs app.mjs", env, skip)
  expectEveryCall(outcome)
  for (const path of [...tokenPaths, ...apiPaths]) expect(outcome.text).toContain(path)
  expect(secretsIn(outcome.text, outcome)).toEqual(["code"])
})

test("token calls by a fetch that OpenTelemetry does not trace have no span", async ({ skip }) => {
  const tool = tools["OpenTelemetry"]!
  const files: Files = {
    "instrument.mjs": tool.bare,
    "untraced-fetch.mjs": blockOf("A separate transport for token calls", "js"),
  }
  const env = { TOKEN_FETCH: "./untraced-fetch.mjs" }
  const outcome = await exported(tool, files, "node --import ./instrument.mjs app.mjs", env, skip)
  expectEveryCall(outcome)
  for (const path of apiPaths) expect(outcome.text).toContain(path)
  for (const path of tokenPaths) expect(outcome.text).not.toContain(path)
  expect(secretsIn(outcome.text, outcome)).toEqual(["code", "shop_cipher", "sign"])
})
