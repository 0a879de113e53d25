/** A registry on this machine that has the packed packages: an install line runs there exactly as a page prints it. */
import { execFileSync } from "node:child_process"
import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { type Registry, startRegistry } from "../../scripts/release/registry.ts"

/** `tarballs`: what `packPackages` returns. Other packages come from the registry that npm is configured for. */
export const startPackedRegistry = async (folder: string, tarballs: ReadonlyMap<string, string>): Promise<Registry> => {
  mkdirSync(folder, { recursive: true })
  const upstream = execFileSync("npm", ["config", "get", "registry"], { encoding: "utf8" }).trim()
  const registry = await startRegistry(folder, upstream)
  const npmrc = join(folder, ".npmrc")
  writeFileSync(npmrc, registry.npmrc)
  for (const tarball of tarballs.values()) {
    const options = ["--userconfig", npmrc, "--provenance=false", "--tag=latest", "--loglevel=error"]
    execFileSync("npm", ["publish", tarball, ...options], { cwd: folder, stdio: ["ignore", "ignore", "inherit"] })
  }
  return registry
}
