/** A program of this folder as one file that a runtime can run, the oldest supported Node too, wherever the file is. */
import { build } from "esbuild"
import { join } from "node:path"

interface Options {
  /** Default `every-call.main.ts`. */
  readonly program?: string
  /** Default `node`. */
  readonly runtime?: "node" | "bun" | "deno"
  /** Packages that are installed where the file is. */
  readonly installed?: ReadonlyArray<string>
}

export const bundleProgram = async (outfile: string, options: Options = {}): Promise<string> => {
  const { program = "every-call.main.ts", runtime = "node", installed = [] } = options
  await build({
    entryPoints: [join(import.meta.dirname, program)],
    outfile,
    bundle: true,
    format: "esm",
    platform: "neutral",
    conditions: [runtime],
    mainFields: ["module", "main"],
    external: ["node:*", ...installed],
    // For packages that are CommonJS.
    banner: { js: 'import { createRequire } from "node:module"\nconst require = createRequire(import.meta.url)' },
    target: "node22",
    logLevel: "silent",
  })
  return outfile
}
