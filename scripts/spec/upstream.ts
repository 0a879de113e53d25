/**
 * The vendor's own OpenAPI files: from the npm package that carries them, fetched through whatever registry npm is
 * configured for, from a folder, or from one file. Everything that can go wrong here is an UpstreamError, whose message
 * is meant to be read as it is.
 */
import { execFileSync } from "node:child_process"
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Json } from "../generate/source.ts"
import { isOpenApi, mergeSurfaces, surfaceOf, type Surface } from "./surface.ts"

/** The package that the spec is compared with, at the version that accepted-differences.yaml was written for. */
export const upstreamPackage = "@tts-open-toolkit/cli@0.1.7"

export class UpstreamError extends Error {}

/** Every OpenAPI document in a file, or in the JSON files under a folder. */
export const readUpstream = (from: string): Surface => {
  if (!existsSync(from)) throw new UpstreamError(`${from} does not exist: name a folder or a .json file`)
  const files = statSync(from).isDirectory() ? jsonFiles(from) : [from]
  const documents = files.map(parse).filter(isOpenApi)
  if (documents.length === 0) throw new UpstreamError(`${from} holds no OpenAPI document in JSON`)
  return mergeSurfaces(documents.map(surfaceOf))
}

/** The same, of a published package: fetched into a temporary folder that is gone afterwards. */
export const fetchUpstream = (name: string): Surface => {
  const folder = mkdtempSync(join(tmpdir(), "upstream-"))
  try {
    run("npm", ["pack", name, "--loglevel=error", "--ignore-scripts"], folder, `npm cannot fetch ${name}`)
    const archive = readdirSync(folder).find((file) => file.endsWith(".tgz"))
    if (archive === undefined) throw new UpstreamError(`npm packed nothing for ${name}`)
    run("tar", ["-xzf", archive], folder, `${archive} cannot be unpacked`)
    return readUpstream(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const jsonFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".json") && !entry.parentPath.includes("node_modules"))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()

const parse = (file: string): Json => {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Json
  } catch (error) {
    throw new UpstreamError(`${file} is no JSON: ${(error as Error).message}`)
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
