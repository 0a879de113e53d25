#!/usr/bin/env node
/**
 * `npx tiktok-shop-kit <command>`. Each command is loaded when it runs: only `generate` needs the generator.
 */
import { parseArgs } from "node:util"
import { type Terminal, UsageError } from "./terminal.ts"

const usage = `tiktok-shop-kit generate <openapi.yaml> [--out folder]
    Typed operations from your own OpenAPI file, for endpoints that the SDK does not know (beta, allow-listed).
    They are called like the rest: client.call(cloneProduct, { … }). Default folder: tiktok-operations.

tiktok-shop-kit doctor [folder] [--json] [--offline]
    Looks through a project's source for operations that are deprecated, superseded or retired, says what differs in
    their successors, and checks the configuration (TIKTOK_SHOP_*, .env) and this machine's clock.
    --offline asks no server for the time. Exit code 1: something will not work.
`

const run = async (args: ReadonlyArray<string>, terminal: Terminal): Promise<number> => {
  const [name, ...rest] = args
  if (name === "generate") {
    const options = { out: { type: "string", default: "tiktok-operations" } } as const
    const { values, positionals } = parseArgs({ args: rest, options, allowPositionals: true })
    if (positionals.length !== 1) throw new UsageError(`generate takes one OpenAPI file.\n\n${usage}`)
    const { generate } = await import("./generate.ts")
    return generate({ file: positionals[0]!, out: values.out }, terminal)
  }
  if (name === "doctor") {
    const options = { json: { type: "boolean", default: false }, offline: { type: "boolean", default: false } } as const
    const { values, positionals } = parseArgs({ args: rest, options, allowPositionals: true })
    if (positionals.length > 1) throw new UsageError(`doctor takes one folder.\n\n${usage}`)
    const { doctor } = await import("./doctor.ts")
    return doctor({ folder: positionals[0] ?? ".", ...values }, terminal)
  }
  if (name === undefined || name === "help" || name === "--help") {
    terminal.out(usage)
    return name === undefined ? 2 : 0
  }
  throw new UsageError(`There is no command ${name}.\n\n${usage}`)
}

const terminal: Terminal = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
}

try {
  process.exitCode = await run(process.argv.slice(2), terminal)
} catch (error) {
  const isUsage = error instanceof UsageError || String((error as { code?: unknown }).code).startsWith("ERR_PARSE_ARGS")
  if (!isUsage) throw error
  terminal.err(`tiktok-shop-kit: ${(error as Error).message.trimEnd()}\n`)
  process.exitCode = 2
}
