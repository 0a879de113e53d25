/** `every-call.main.ts` as one file that a runtime can run, the oldest supported Node too, wherever the file is. */
import { build } from "esbuild"
import { join } from "node:path"

type Runtime = "node" | "bun" | "deno"

export const bundleProgram = async (outfile: string, runtime: Runtime = "node"): Promise<string> => {
  await build({
    entryPoints: [join(import.meta.dirname, "every-call.main.ts")],
    outfile,
    bundle: true,
    format: "esm",
    platform: "neutral",
    conditions: [runtime],
    mainFields: ["module", "main"],
    external: ["node:*"],
    target: "node22",
    logLevel: "silent",
  })
  return outfile
}
