/**
 * Copies the repository as it is on disk, without ignored files, to a temporary folder with a history of one commit.
 * Commands that write versions, changelogs and tags run there.
 */
import { execFileSync } from "node:child_process"
import { cpSync, existsSync, mkdirSync } from "node:fs"
import { dirname, join } from "node:path"

export const run = (cwd: string, command: string, args: ReadonlyArray<string>, env: NodeJS.ProcessEnv = {}): string => {
  try {
    const options = { cwd, encoding: "utf8", env: { ...process.env, ...env }, maxBuffer: 2 ** 28 } as const
    return execFileSync(command, args, { ...options, stdio: ["ignore", "pipe", "pipe"] })
  } catch (error) {
    const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string }
    const said = `${stdout}\n${stderr}`.trim().split("\n").slice(-25).join("\n")
    throw new Error(`${command} ${args.join(" ")} failed:\n${said}`, { cause: error })
  }
}

/** `leaveOut`: paths from the root that are not copied, such as a big folder that the copy does not need. */
export const copyRepository = (root: string, to: string, leaveOut: ReadonlyArray<string> = []): void => {
  const listed = run(root, "git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"])
  for (const file of listed.split("\0")) {
    if (file === "" || leaveOut.some((path) => file.startsWith(path)) || !existsSync(join(root, file))) continue
    mkdirSync(dirname(join(to, file)), { recursive: true })
    cpSync(join(root, file), join(to, file))
  }
  commitAll(to, "The repository as it is")
}

/** The author of the commits and tags. It is set in the copy, because a fresh machine has no author. */
const identity = {
  "user.name": "Rehearsal",
  "user.email": "rehearsal@localhost",
  "commit.gpgsign": "false",
  "tag.gpgsign": "false",
}

/** The first commit makes the repository. */
export const commitAll = (folder: string, message: string): void => {
  if (!existsSync(join(folder, ".git"))) {
    run(folder, "git", ["init", "--quiet", "--initial-branch=main"])
    for (const [name, value] of Object.entries(identity)) run(folder, "git", ["config", name, value])
  }
  run(folder, "git", ["add", "--all"])
  run(folder, "git", ["commit", "--quiet", "--allow-empty", "--no-verify", "-m", message])
}
