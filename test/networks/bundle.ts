/** `every-call.main.ts` as one file that the oldest supported Node runs, wherever the file is. */
import { build } from "esbuild"
import { join } from "node:path"

export const bundleProgram = async (outfile: string): Promise<string> => {
  await build({
    entryPoints: [join(import.meta.dirname, "every-call.main.ts")],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node22",
    logLevel: "silent",
  })
  return outfile
}
