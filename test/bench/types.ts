/**
 * What the compiler pays for a program that calls every operation: seconds to check, instantiations a call. And what an
 * editor waits for: the time from an edit in a file of 200 calls to what is wrong with it.
 */
import { execFileSync } from "node:child_process"
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { setTimeout } from "node:timers/promises"
import { startServer } from "../types/language-server.ts"
import { type Row, summary } from "./table.ts"

const test = join(import.meta.dirname, "..")
const workspace = join(test, "..")
const folder = join(test, ".tmp")

interface Metadata {
  readonly id: string
  readonly platform: string
}

const operationIds = (): ReadonlyArray<Metadata> => {
  const file = JSON.parse(readFileSync(join(workspace, "generated/operations.json"), "utf8")) as {
    readonly operations: Readonly<Record<string, Metadata>> | ReadonlyArray<Metadata>
  }
  return Object.values(file.operations)
}

/** One call of each operation, or only its input, so that the difference is what the calls cost. */
const program = (operations: ReadonlyArray<Metadata>, called: boolean): string => {
  const lines = operations.map(({ id }, at) => {
    const [category, version, name] = id.split(".") as [string, string, string]
    const module = `@tiktok-shop-kit/api/${category}/${version}/${name}`
    return {
      imported: `import { ${name} as o${at} } from "${module}"`,
      used: called
        ? `export const c${at} = client.call(o${at}, {} as InputOf<typeof o${at}>)`
        : `export const c${at} = {} as InputOf<typeof o${at}>`,
    }
  })
  return [
    `import type { Client, InputOf } from "@tiktok-shop-kit/client"`,
    `declare const client: Client<[], "shop" | "auth" | "content">`,
    ...lines.map((line) => line.imported),
    ...lines.map((line) => line.used),
  ].join("\n")
}

interface Figures {
  readonly seconds: number
  readonly instantiations: number
}

const check = (tsc: string, file: string): Figures => {
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({ extends: "../../tsconfig.base.json", compilerOptions: { incremental: false }, files: [file] }),
  )
  const output = execFileSync(process.execPath, [tsc, "-p", join(folder, "tsconfig.json"), "--extendedDiagnostics"], {
    encoding: "utf8",
  })
  const read = (name: string): number => Number(new RegExp(`${name}:\\s+([\\d.]+)`).exec(output)?.[1])
  return { seconds: read("Check time"), instantiations: read("Instantiations") }
}

/** Milliseconds from an edit to the diagnostics, which have to be those of the text as edited. */
const edits = async (): Promise<ReadonlyArray<number>> => {
  const file = join(folder, "edited.ts")
  const text = program(operationIds().slice(0, 200), true)
  writeFileSync(file, text)
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ extends: "../../tsconfig.base.json", files: [file] }))
  const server = await startServer(folder)
  const waited: Array<number> = []
  for (let edit = 0; edit < 12; edit++) {
    const wrong = edit % 2
    const edited = `${text}\nexport const edited${edit}: number = ${wrong === 1 ? '"text"' : edit}\n`
    // A person's edits have pauses between them, in which the server collects the garbage of the last one.
    await setTimeout(500)
    const start = performance.now()
    const errors = await server.errors(file, edited)
    if (edit > 1) waited.push(performance.now() - start)
    if (errors.length !== wrong) throw new Error(`edit ${edit}: ${errors.join("; ") || "no error"}`)
  }
  await server.stop()
  return waited
}

export const types = async (): Promise<ReadonlyArray<Row>> => {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const operations = operationIds()
  writeFileSync(join(folder, "inputs.ts"), program(operations, false))
  writeFileSync(join(folder, "all.ts"), program(operations, true))
  const native = join(workspace, "node_modules/@typescript/native/bin/tsc")
  const runs = Array.from({ length: 5 }, () => check(native, "all.ts"))
  const inputs = check(native, "inputs.ts")
  const figures: ReadonlyArray<Row> = [
    {
      what: `types: ${operations.length} operations called, tsc 7 check`,
      ...summary(runs.map((run) => run.seconds)),
      unit: "s",
      budget: 0.3,
    },
    {
      what: "types: instantiations a call",
      figure: (runs[0]!.instantiations - inputs.instantiations) / operations.length,
      unit: "",
      budget: 30,
    },
    { what: "types: 200 calls in one file, edit to diagnostics", ...summary(await edits()), unit: "ms", budget: 100 },
  ]
  rmSync(folder, { recursive: true, force: true })
  return figures
}
