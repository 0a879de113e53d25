/**
 * Reads other sources about the API: OpenAPI files and files of facts, from an npm package (through the registry that npm
 * is configured for), from a folder, or from one file. Every failure is an UpstreamError whose message can be shown as it
 * is.
 */
import { execFileSync } from "node:child_process"
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { parse as parseYaml } from "yaml"
import { InputError } from "../command.ts"
import type { Json, JsonObject } from "../generate/source.ts"
import { factsDocument, isFacts, type Locate } from "./facts.ts"
import { isOpenApi, mergeSurfaces, surfaceOf, type Surface } from "./surface.ts"

/** The package with the vendor's files. */
export const upstreamName = "@tts-open-toolkit/cli"

/** The same, at the version that accepted-differences.yaml was written for. */
export const upstreamPackage = `${upstreamName}@0.1.7`

export class UpstreamError extends InputError {}

/** Every OpenAPI document and every file of facts in a file, or in the files under a folder. */
export const readDocuments = (from: string, locate: Locate = () => undefined): JsonObject[] => {
  if (!existsSync(from))
    throw new UpstreamError(`${from} does not exist: name a folder, an OpenAPI file or a file of facts`)
  const files = statSync(from).isDirectory() ? filesUnder(from) : [from]
  const documents = files.flatMap((file) => {
    const text = readFileSync(file, "utf8")
    if (file.endsWith(".jsonl")) return isFacts(text) ? [factsDocument(text, file, locate)] : []
    const document = parse(file, text)
    return isOpenApi(document) ? [document] : []
  })
  if (documents.length === 0) throw new UpstreamError(`${from} has no OpenAPI document`)
  return documents
}

export const readUpstream = (from: string): Surface => mergeSurfaces(readDocuments(from).map(surfaceOf))

/** The documents of a published package, with its exact version. */
export interface Fetched {
  readonly version: string
  readonly documents: ReadonlyArray<JsonObject>
}

/** Fetches the documents of a published package into a temporary folder, which it removes afterwards. */
export const fetchDocuments = (name: string, locate?: Locate): Fetched => {
  const folder = mkdtempSync(join(tmpdir(), "upstream-"))
  try {
    // By default npm tries an unreachable registry for minutes: one quick retry is enough.
    const hurry = ["--fetch-retries=1", "--fetch-retry-mintimeout=500", "--fetch-retry-maxtimeout=2000"]
    const args = ["pack", name, "--loglevel=error", "--ignore-scripts", ...hurry]
    run("npm", args, folder, `npm cannot fetch ${name}`)
    const archive = readdirSync(folder).find((file) => file.endsWith(".tgz"))
    if (archive === undefined) throw new UpstreamError(`npm packed no file for ${name}`)
    run("tar", ["-xzf", archive], folder, `${archive} cannot be unpacked`)
    const file = join(folder, "package/package.json")
    const manifest = parse(file, readFileSync(file, "utf8")) as JsonObject
    return { version: String(manifest["version"]), documents: readDocuments(folder, locate) }
  } catch (error) {
    if (!(error instanceof UpstreamError)) throw error
    throw new UpstreamError(error.message.replaceAll(`${folder}/package`, name).replaceAll(folder, name))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

export const fetchUpstream = (name: string): Surface => mergeSurfaces(fetchDocuments(name).documents.map(surfaceOf))

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(
      (entry) => entry.isFile() && /\.(jsonl?|ya?ml)$/.test(entry.name) && !entry.parentPath.includes("node_modules"),
    )
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()

const parse = (file: string, text: string): Json => {
  const isYaml = /\.ya?ml$/.test(file)
  try {
    return isYaml ? (parseYaml(text) as Json) : (JSON.parse(text) as Json)
  } catch (error) {
    throw new UpstreamError(`${file} is not ${isYaml ? "YAML" : "JSON"}: ${(error as Error).message.split("\n")[0]}`)
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
