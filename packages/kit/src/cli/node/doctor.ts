/**
 * `tiktok-shop-kit doctor`: lists what in a project stops working, and when. Reads sources, operations.json, the environment
 * and the host's clock; changes nothing and prints no secret. Exit code 1 if something is retired or wrong.
 */
import { existsSync, statSync } from "node:fs"
import { type Finding, findingsOf } from "./life.ts"
import { readOperations } from "./operations.ts"
import { scan } from "./scan.ts"
import { type Check, checkClock, checkConfiguration, environmentOf } from "./setup.ts"
import { type Terminal, UsageError } from "./terminal.ts"

export interface DoctorOptions {
  readonly folder: string
  readonly json: boolean
  readonly offline: boolean
}

export const doctor = async ({ folder, json, offline }: DoctorOptions, terminal: Terminal): Promise<number> => {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new UsageError(`${folder} is not a folder.`)
  const known = readOperations()
  const uses = scan(folder, known)
  const findings = findingsOf(known, uses, new Date().toISOString().slice(0, 10))
  const env = environmentOf(folder, process.env)
  const checks = [checkConfiguration(env), ...(offline ? [] : [await checkClock(env)])]
  const operations = new Set(uses.map(({ id }) => id)).size
  if (json) terminal.out(`${JSON.stringify({ operations, findings, checks }, undefined, 2)}\n`)
  else {
    for (const check of checks) terminal.out(printCheck(check))
    terminal.out(`operations: ${operations} used, ${summary(findings)}\n`)
    for (const finding of findings) terminal.out(`\n${printFinding(finding)}`)
  }
  const fails = findings.some(({ stage }) => stage === "retired") || checks.some(({ state }) => state === "wrong")
  return fails ? 1 : 0
}

const printCheck = ({ name, state, detail }: Check): string =>
  `${name}: ${state === "unknown" ? "not checked" : state}, ${detail}\n`

const summary = (findings: ReadonlyArray<Finding>): string => {
  if (findings.length === 0) return "none of them deprecated, superseded or retired"
  const stages = ["retired", "deprecated", "superseded"] as const
  return stages.map((stage) => `${findings.filter((one) => one.stage === stage).length} ${stage}`).join(", ")
}

const printFinding = ({ id, stage, sunset, successor, differences, uses }: Finding): string => {
  const end = sunset === undefined ? "" : stage === "retired" ? ` since ${sunset}` : `, ends ${sunset}`
  const places = uses.map(({ file, line }) => `${file}:${line}`)
  const lines = [`${stage}: ${id}${end}`, `  in ${places.join(", ")}`]
  if (successor === undefined) lines.push("  the platform names no successor")
  else lines.push(`  use ${successor}`)
  if (differences !== undefined) {
    const { input, answer, added } = differences
    if (input.length > 0) lines.push(`    input: ${shortened(input)}`)
    if (answer.length > 0) lines.push(`    answer: ${shortened(answer)}`)
    if (input.length + answer.length === 0) lines.push("    takes and returns the same as this one")
    if (added > 0) lines.push(`    ${added} fields more`)
  }
  return `${lines.join("\n")}\n`
}

const shortened = (texts: ReadonlyArray<string>): string =>
  texts.slice(0, 12).join("; ") + (texts.length > 12 ? `; and ${texts.length - 12} more` : "")
