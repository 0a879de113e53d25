/** The Worker in workerd on this machine, as wrangler.json describes it. */
import { build } from "esbuild"
import { Miniflare } from "miniflare"
import { readFileSync } from "node:fs"

const settings = JSON.parse(readFileSync(new URL("wrangler.json", import.meta.url), "utf8"))

interface LocalOptions {
  /** Default: `main` of wrangler.json. */
  readonly entry?: string
  /** Default: a free one. */
  readonly port?: number
  readonly variables?: Record<string, string>
}

export const openLocally = async (options: LocalOptions): Promise<Miniflare> => {
  const { entry = settings.main, port = 0, variables = {} } = options
  const { outputFiles } = await build({
    entryPoints: [entry],
    absWorkingDir: import.meta.dirname,
    bundle: true,
    write: false,
    format: "esm",
    target: "es2023",
    platform: "neutral",
    conditions: ["workerd", "worker"],
    mainFields: ["module", "main"],
    external: ["node:*", "cloudflare:*"],
  })
  return new Miniflare({
    host: "localhost",
    port,
    modules: true,
    script: outputFiles[0]!.text,
    compatibilityDate: settings.compatibility_date,
    durableObjects: Object.fromEntries(
      settings.durable_objects.bindings.map(({ name, class_name: className }: Record<string, string>) => [
        name,
        { className, useSQLite: true },
      ]),
    ),
    bindings: variables,
    // GET /cdn-cgi/handler/scheduled runs the daily job.
    unsafeTriggerHandlers: true,
  })
}
