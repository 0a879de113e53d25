/** Runs redocly with the rules of redocly.yaml: are the files valid OpenAPI, and do their references resolve? */
import { execFile } from "node:child_process"
import { existsSync } from "node:fs"
import { join } from "node:path"
import { promisify } from "node:util"
import { root } from "../../workspace.ts"

/** The problems that redocly printed; empty if it found no problem. */
export const redocly = async (spec: string): Promise<string> => {
  const indices = ["openapi.yaml", "content.yaml"].map((index) => join(spec, index)).filter((file) => existsSync(file))
  if (indices.length === 0) return ""
  const args = ["lint", "--config", join(root, "redocly.yaml"), ...indices]
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" }
  try {
    await promisify(execFile)(join(root, "node_modules/.bin/redocly"), args, { cwd: root, env, maxBuffer: 2 ** 26 })
    return ""
  } catch (error) {
    const { stdout, stderr, message } = error as { stdout?: string; stderr?: string; message: string }
    return `${stdout ?? ""}${stderr ?? ""}`.trim() || message
  }
}
