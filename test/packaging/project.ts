/**
 * Builds and packs every package and installs the tarballs into a new project outside the workspace. Nothing there can see
 * the sources, and pnpm's layout hides from each package what it does not depend on.
 */
import { execFileSync } from "node:child_process"
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { delimiter, join } from "node:path"
import { packPackages } from "../../scripts/pack.ts"
import { packages, root } from "../../scripts/workspace.ts"

export interface Project {
  /** A folder with the packages in its node_modules. */
  readonly dir: string
  /** The tarball of each package, by its short name. */
  readonly tarballs: ReadonlyMap<string, string>
  readonly remove: () => void
}

const shell = process.platform === "win32"

const run = (command: string, args: ReadonlyArray<string>, cwd: string): string =>
  execFileSync(command, args, { cwd, shell, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] })

export const installProject = (): Project => {
  const base = realpathSync(mkdtempSync(join(tmpdir(), "tiktok-shop-kit-")))
  const tarballs = packPackages(join(base, "tarballs"))
  const dir = join(base, "project")
  mkdirSync(dir)
  const { devDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"))
  const versions = ["effect", "@types/node"].map((name) => [name, devDependencies[name]])
  // Sub-paths for other libraries are for those who have them: the optional peers.
  const peers = packages.flatMap(({ dir }) => {
    const manifest = JSON.parse(readFileSync(join(root, dir, "package.json"), "utf8"))
    return Object.keys(manifest.peerDependenciesMeta ?? {}).map((name) => [name, manifest.devDependencies[name]])
  })
  const files = packages.map(({ short, manifest }) => [manifest.name, `file:${tarballs.get(short)}`])
  const dependencies = Object.fromEntries([...versions, ...peers, ...files])
  writeFileSync(join(dir, "package.json"), JSON.stringify({ private: true, type: "module", dependencies }, null, 2))
  // The packages depend on each other by versions that no registry has yet: the tarballs replace these, too.
  writeFileSync(join(dir, "pnpm-workspace.yaml"), JSON.stringify({ overrides: Object.fromEntries(files) }))
  run("pnpm", ["install", "--prefer-offline", "--no-frozen-lockfile", "--reporter=append-only"], dir)
  return { dir, tarballs, remove: () => rmSync(base, { recursive: true, force: true }) }
}

/** The Node binaries on PATH from version 20 on, one of each major version, by version. */
export const nodes = (): ReadonlyMap<string, string> => {
  const found = new Map<number, [string, string]>()
  for (const folder of (process.env["PATH"] ?? "").split(delimiter)) {
    const path = join(folder, process.platform === "win32" ? "node.exe" : "node")
    try {
      const version = execFileSync(path, ["--version"], {
        encoding: "utf8",
        stdio: ["ignore", "pipe", "ignore"],
      }).trim()
      const major = Number(/^v(\d+)\./.exec(version)?.[1])
      if (major >= 20 && !found.has(major)) found.set(major, [version, path])
    } catch {
      // No Node in this folder.
    }
  }
  return new Map(found.values())
}
