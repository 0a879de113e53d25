/**
 * Does what the command line says: starts a sandbox, or sends a request to the admin API of a running one.
 */
import { readFileSync } from "node:fs"
import { PortInUse, sandbox, type ListenOptions, type Sandbox } from "../listen.ts"
import type { Scenario } from "../options.ts"
import { environment } from "../environment.ts"
import { runAdmin } from "./admin.ts"
import { readCommand, usage, UsageError, withFlags } from "./options.ts"

const out = (text: string): void => {
  process.stdout.write(text)
}

/** The version, from the package's own manifest. */
const versionOf = (): string => {
  const manifest = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
    readonly version: string
  }
  return manifest.version
}

/** A scenario becomes options, so that the app, its tokens and `reset` follow the scenario. */
const begin = async (options: ListenOptions, { faults = [], now, ...data }: Scenario = {}): Promise<Sandbox> => {
  const clock = now === undefined ? {} : { clock: new Date(now).getTime() }
  const tts = await sandbox({ ...options, ...data, ...clock })
  try {
    for (const fault of faults) tts.faults.add(fault)
    return tts
  } catch (error) {
    await tts.close()
    throw error
  }
}

const start = async (): Promise<void> => {
  if (process.argv[2] === "admin") return out(await runAdmin(process.argv.slice(3)))
  const { help, options, scenario, version } = readCommand(process.argv.slice(2))
  if (help) return out(usage)
  if (version) return out(`${versionOf()}\n`)
  const tts = await begin(options, scenario)
  out(`# TikTok Shop sandbox at ${tts.url}\n`)
  out(
    `# inspector   ${tts.url}/_sandbox\n# admin API   ${tts.url}/_sandbox/openapi.json\n# consent     ${tts.config.consentUrl}?service_id=${tts.config.serviceId}\n`,
  )
  out(environment({ ...tts.config }))
  const stop = () => {
    void tts.close().then(() => process.exit(0))
  }
  process.once("SIGINT", stop)
  process.once("SIGTERM", stop)
}

/** The text for an error. Only a bug shows its stack. */
const said = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error)
  if (error instanceof UsageError) return `${error.message}\nSee --help.`
  if (error instanceof PortInUse)
    return `sandbox: port ${error.port} is in use. Free it, or give another one: --port 0 takes a free one.`
  return error.message.startsWith("sandbox: ") ? withFlags(error.message) : (error.stack ?? error.message)
}

export const run = (): Promise<void> =>
  start().catch((error: unknown) => {
    process.stderr.write(`${said(error)}\n`)
    process.exitCode = 1
  })
