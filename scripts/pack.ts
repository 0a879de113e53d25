/** Builds every package and packs it as npm would get it. */
import { execFileSync } from "node:child_process"
import { mkdirSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { packages, root } from "./workspace.ts"

const run = (command: string, args: ReadonlyArray<string>, cwd: string): void => {
  execFileSync(command, args, { cwd, shell: process.platform === "win32", stdio: ["ignore", "ignore", "inherit"] })
}

/** Writes the tarballs into a folder. Returns the path of each, by the short name of its package. */
export const packPackages = (folder: string): ReadonlyMap<string, string> => {
  run("node", ["scripts/build.ts"], root)
  return new Map(
    packages.map(({ short, dir }) => {
      const to = join(folder, short)
      mkdirSync(to, { recursive: true })
      run("pnpm", ["pack", "--silent", "--pack-destination", to], join(root, dir))
      return [short, join(to, ...readdirSync(to))]
    }),
  )
}
