/** The same twenty calls on Node, Deno, Bun and workerd, against sandboxes that begin alike: the answers have to be the same. */
import { sandbox } from "@tiktok-shop-kit/sandbox"
import { build } from "esbuild"
import { execFile } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { promisify } from "node:util"
import { deflateSync } from "node:zlib"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import type { Given, Results } from "./calls.ts"
import { installTool, openWorker, type Tool } from "./tools.ts"

const run = promisify(execFile)
const startedMs = Date.now()
const folder = mkdtempSync(join(tmpdir(), "runtimes-"))
afterAll(() => rmSync(folder, { recursive: true }))

/** A gray PNG of 300 x 300 pixels, as the platform takes it. */
const png = (): ReadonlyArray<number> => {
  const crc = (bytes: Buffer) => {
    let value = ~0
    for (const byte of bytes) {
      value ^= byte
      for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
    }
    return ~value >>> 0
  }
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data])
    const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
    length.writeUInt32BE(data.length)
    check.writeUInt32BE(crc(body))
    return Buffer.concat([length, body, check])
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(300, 0)
  header.writeUInt32BE(300, 4)
  header.set([8, 0, 0, 0, 0], 8)
  const rows = deflateSync(Buffer.alloc(300 * 301, 0x80).map((byte, at) => (at % 301 === 0 ? 0 : byte)))
  const parts = [
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    chunk("IHDR", header),
    chunk("IDAT", rows),
    chunk("IEND", Buffer.alloc(0)),
  ]
  return Array.from(Buffer.concat(parts))
}

const bundle = async (entry: string, name: string, conditions: ReadonlyArray<string>): Promise<string> => {
  const outfile = join(folder, `${name}.mjs`)
  await build({
    entryPoints: [join(import.meta.dirname, entry)],
    outfile,
    bundle: true,
    format: "esm",
    target: "es2023",
    platform: "neutral",
    conditions: [...conditions],
    mainFields: ["module", "main"],
    external: ["node:*"],
    logLevel: "silent",
  })
  return outfile
}

/** Twenty calls, each run against its own sandbox; the clocks of all sandboxes are stopped at one time, so all times are equal. */
const against = async (runIt: (given: Given) => Promise<string>): Promise<Results> => {
  await using tts = await sandbox({ seed: "runtimes", clock: () => startedMs })
  return JSON.parse(await runIt({ config: tts.config, image: png() }))
}

const asProcess =
  (command: string, args: ReadonlyArray<string>) =>
  async (given: Given): Promise<string> => {
    const env = { ...process.env, GIVEN: JSON.stringify(given), NO_COLOR: "1" }
    const { stdout } = await run(command, args, { env, maxBuffer: 64 * 1024 * 1024, timeout: 60_000 })
    return stdout
  }

let expected: Results
beforeAll(async () => {
  expected = await against(asProcess(process.execPath, [await bundle("main.ts", "node", ["node"])]))
})

test("Node: twenty calls, each as it should be", () => {
  expect(Object.keys(expected)).toHaveLength(20)
  const failed = Object.entries(expected).filter(([, value]) => (value as { _tag?: string } | null)?._tag !== undefined)
  expect(failed).toMatchObject([
    ["08 getProduct, unknown", { _tag: "NotFoundError", outcome: "refused" }],
    ["18 page size", { _tag: "ValidationError", field: "page_size", outcome: "not-sent" }],
  ])
})

describe("the answers are those of Node", () => {
  const others: Readonly<Record<"deno" | "bun" | "miniflare", (tool: Tool) => Promise<Results>>> = {
    deno: async (tool) => {
      const file = await bundle("main.ts", "deno", ["deno"])
      return against(asProcess(tool.bin("deno"), ["run", "--allow-all", file]))
    },
    bun: async (tool) => against(asProcess(tool.bin("bun"), ["run", await bundle("main.ts", "bun", ["bun"])])),
    miniflare: async (tool) => {
      const script = readFileSync(await bundle("worker.ts", "workerd", ["workerd", "worker"]), "utf8")
      await using worker = await openWorker(tool, script)
      return await against(worker.post)
    },
  }
  const names = Object.keys(others) as ReadonlyArray<keyof typeof others>
  test.for(names)("%s", async (name, { skip }) => {
    const tool = await installTool(name)
    skip(tool.missing !== undefined, tool.missing)
    expect(await others[name](tool)).toEqual(expected)
  })
})
