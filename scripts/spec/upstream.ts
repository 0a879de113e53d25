/**
 * Reads the vendor's own OpenAPI files: from the npm package that has them, through the registry that npm is configured
 * for, from a folder, or from one file. Every failure is an UpstreamError with a message that can be shown as it is.
 */
import { execFileSync } from "node:child_process"
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { parse as parseYaml } from "yaml"
import { InputError } from "../command.ts"
import type { Json, JsonObject } from "../generate/source.ts"
import { isOpenApi, mergeSurfaces, surfaceOf, type Surface } from "./surface.ts"

/** The package that carries the vendor's files. */
export const upstreamName = "@tts-open-toolkit/cli"

/** The same, at the version that accepted-differences.yaml was written for. */
export const upstreamPackage = `${upstreamName}@0.1.7`

export class UpstreamError extends InputError {}

/** Every OpenAPI document in a file, or in the JSON files under a folder. */
export const readDocuments = (from: string): JsonObject[] => {
  if (!existsSync(from)) throw new UpstreamError(`${from} does not exist: name a folder or an OpenAPI file`)
  const files = statSync(from).isDirectory() ? jsonFiles(from) : [from]
  const documents = files.map(parse).filter(isOpenApi)
  if (documents.length === 0) throw new UpstreamError(`${from} holds no OpenAPI document`)
  return documents
}

export const readUpstream = (from: string): Surface => mergeSurfaces(readDocuments(from).map(surfaceOf))

/** What a published package holds, with its exact version. */
export interface Fetched {
  readonly version: string
  readonly documents: ReadonlyArray<JsonObject>
}

/** The documents of a published package: fetched into a temporary folder that is gone afterwards. */
export const fetchDocuments = (name: string): Fetched => {
  const folder = mkdtempSync(join(tmpdir(), "upstream-"))
  try {
    // npm waits for minutes before it gives up on a registry, unless it is told to repeat once and soon.
    const hurry = ["--fetch-retries=1", "--fetch-retry-mintimeout=500", "--fetch-retry-maxtimeout=2000"]
    const args = ["pack", name, "--loglevel=error", "--ignore-scripts", ...hurry]
    run("npm", args, folder, `npm cannot fetch ${name}`)
    const archive = readdirSync(folder).find((file) => file.endsWith(".tgz"))
    if (archive === undefined) throw new UpstreamError(`npm packed nothing for ${name}`)
    run("tar", ["-xzf", archive], folder, `${archive} cannot be unpacked`)
    const manifest = parse(join(folder, "package/package.json")) as JsonObject
    return { version: String(manifest["version"]), documents: readDocuments(folder) }
  } catch (error) {
    if (!(error instanceof UpstreamError)) throw error
    throw new UpstreamError(error.message.replaceAll(`${folder}/package`, name).replaceAll(folder, name))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

export const fetchUpstream = (name: string): Surface => mergeSurfaces(fetchDocuments(name).documents.map(surfaceOf))

const jsonFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".json") && !entry.parentPath.includes("node_modules"))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()

const parse = (file: string): Json => {
  const isYaml = /\.ya?ml$/.test(file)
  try {
    const text = readFileSync(file, "utf8")
    return isYaml ? (parseYaml(text) as Json) : (JSON.parse(text) as Json)
  } catch (error) {
    throw new UpstreamError(`${file} is no ${isYaml ? "YAML" : "JSON"}: ${(error as Error).message.split("\n")[0]}`)
  }
}

const run = (command: string, args: ReadonlyArray<string>, cwd: string, failure: string): void => {
  try {
    execFileSync(command, args, { cwd, stdio: ["ignore", "ignore", "pipe"], timeout: 120_000 })
  } catch (error) {
    const { stderr, message } = error as { stderr?: Buffer; message: string }
    const said = stderr?.toString().trim() || message
    throw new UpstreamError(`${failure}: ${said.split("\n").slice(0, 3).join("; ")}`)
  }
}
