/** The week in Python, against a sandbox in a process that was started without options: nothing of it is JavaScript. */
import { execFile, spawn } from "node:child_process"
import { join } from "node:path"
import { expect, test } from "vitest"

const root = join(import.meta.dirname, "../..")

/** The sandbox's command, and the address that it prints. */
const startSandbox = () =>
  new Promise<{ readonly url: string; readonly stop: () => void }>((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, "packages/sandbox/src/bin/main.ts"), "--port", "0"], {
      stdio: ["ignore", "pipe", "inherit"],
    })
    let out = ""
    child.stdout.on("data", (chunk: Buffer) => {
      out += chunk.toString()
      const url = /^TIKTOK_SHOP_API_BASE_URL=(.*)$/m.exec(out)?.[1]
      if (url !== undefined) resolve({ url, stop: () => child.kill("SIGINT") })
    })
    child.on("exit", (code) => reject(new Error(`The sandbox ended with ${code}.`)))
  })

/** `-S`: without site-packages, so that the standard library is all there is. `-B`: writes no bytecode. */
const python = (...args: ReadonlyArray<string>) =>
  new Promise<{ readonly code: number | null; readonly lines: ReadonlyArray<string>; readonly err: string }>(
    (resolve) => {
      const child = execFile("python3", ["-S", "-B", ...args], { cwd: root, timeout: 60_000 }, (_, out, err) =>
        resolve({ code: child.exitCode, lines: out.trimEnd().split("\n"), err }),
      )
    },
  )

test("a shop's week over HTTP alone, each state as documented", async () => {
  const sandbox = await startSandbox()
  try {
    const { code, err, lines } = await python("examples/python-week/week.py", sandbox.url)
    expect([code, err]).toEqual([0, ""])
    expect(lines.at(-1)).toBe("The week is over.")
    const states = (what: RegExp) => lines.filter((line) => what.test(line)).map((line) => line.split(": ")[1])
    const life = ["UNPAID", "ON_HOLD", "AWAITING_SHIPMENT", "AWAITING_COLLECTION", "IN_TRANSIT", "DELIVERED"]
    expect(new Set(states(/^order \d+:/))).toEqual(new Set([...life, "COMPLETED", "CANCELLED"]))
    expect(states(/^statement \d+:/)).toEqual(["PROCESSING", "PAID"])
    expect(states(/^order of another channel/)).toEqual(["PROCESSING", "SHIPPED", "DELIVERED"])
    // A week that was not begun from the start would find the orders of the one before.
    expect(await python("examples/python-week/week.py", sandbox.url)).toEqual({ code, err, lines })
  } finally {
    sandbox.stop()
  }
})
