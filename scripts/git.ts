/**
 * Asks git for the commands: which commit is meant, what it contains, what is not committed yet. Nothing here changes
 * the repository; a commit is read into a temporary folder.
 */
import { execFileSync } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { InputError } from "./command.ts"

const git = (root: string, args: ReadonlyArray<string>): string => {
  try {
    return execFileSync("git", args, {
      cwd: root,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
      maxBuffer: 2 ** 28,
    })
  } catch (error) {
    const { stderr, message } = error as { stderr?: string; message: string }
    throw new InputError(`git ${args[0]} failed: ${(stderr?.trim() || message).split("\n")[0]}`)
  }
}

const gitOrUndefined = (root: string, args: ReadonlyArray<string>): string | undefined => {
  try {
    return git(root, args).trim() || undefined
  } catch {
    return undefined
  }
}

/** The full hash of a commit, branch or tag. */
export const commitOf = (root: string, revision: string): string => {
  const commit = gitOrUndefined(root, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`])
  if (commit !== undefined) return commit
  const shallow = gitOrUndefined(root, ["rev-parse", "--is-shallow-repository"]) === "true"
  const remedy = shallow ? "this clone is shallow: git fetch --unshallow" : "name a commit, a branch or a tag"
  throw new InputError(`git knows no revision ${revision} here; ${remedy}`)
}

/**
 * The commit that a change is compared with: the named revision. Without one, where this branch left main; on main itself,
 * its last commit.
 */
export const baseOf = (root: string, revision?: string): string => {
  if (revision !== undefined) return commitOf(root, revision)
  for (const main of ["origin/main", "main"]) {
    const base = gitOrUndefined(root, ["merge-base", "HEAD", main])
    if (base !== undefined) return base
  }
  return commitOf(root, "HEAD")
}

/** The files of a commit under some paths, written to a new folder; a path that it does not have is left out. */
export const extract = (root: string, commit: string, paths: ReadonlyArray<string>): Extracted => {
  const there = paths.filter(
    (path) => gitOrUndefined(root, ["ls-tree", "--name-only", commit, "--", path]) !== undefined,
  )
  const folder = mkdtempSync(join(tmpdir(), "revision-"))
  const remove = () => rmSync(folder, { recursive: true, force: true })
  try {
    if (there.length > 0) {
      const archive = join(folder, "archive.tar")
      git(root, ["archive", "--format=tar", "-o", archive, commit, "--", ...there])
      execFileSync("tar", ["-xf", archive, "-C", folder])
      rmSync(archive)
    }
    return { folder, remove }
  } catch (error) {
    remove()
    throw error
  }
}

export interface Extracted {
  readonly folder: string
  readonly remove: () => void
}

/** The text of one file of a commit; undefined if the commit lacks it. */
export const fileAt = (root: string, commit: string, path: string): string | undefined => {
  if (gitOrUndefined(root, ["ls-tree", "--name-only", commit, "--", path]) === undefined) return undefined
  return git(root, ["show", `${commit}:${path}`])
}

/** What differs from the last commit under some paths, new files included. */
export const uncommitted = (root: string, paths: ReadonlyArray<string>): string[] =>
  git(root, ["status", "--porcelain", "--untracked-files=all", "--", ...paths])
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => line.slice(3))

/** Whether a folder is inside a git repository. */
export const isInGit = (folder: string): boolean => gitOrUndefined(folder, ["rev-parse", "--git-dir"]) !== undefined

/** Refuses to continue over uncommitted changes, which would mix with what the command writes. */
export const demandCommitted = (root: string, paths: ReadonlyArray<string>, why: string): void => {
  const files = uncommitted(root, paths)
  if (files.length === 0) return
  const shown = files.slice(0, 5).join(", ") + (files.length > 5 ? ` and ${files.length - 5} more` : "")
  throw new InputError(`${shown}: not committed. Commit or stash it first: ${why}. Nothing was written.`)
}
