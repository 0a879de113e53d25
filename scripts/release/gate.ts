/** Checks that the changesets declare a change as large as it is, by spec:diff and by the snapshots of the public API. */
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { compareApi, type ApiChange } from "../api/compare.ts"
import { lineDiff } from "../api/lines.ts"
import { fileOf } from "../api/snapshot.ts"
import { bumpOf, isLarger, type Level } from "../diff/change.ts"
import { printDiff } from "../diff/print.ts"
import { specDiff, type SpecDiff } from "../diff/spec-diff.ts"
import { fileAt } from "../git.ts"
import { markdownTable } from "../spec/table.ts"
import type { Package } from "../workspace.ts"
import { declaredSince } from "./changesets.ts"

export interface Verdict {
  readonly name: string
  readonly asked: Level
  readonly declared: Level | undefined
  readonly reasons: ReadonlyArray<string>
}

export interface Gate {
  readonly spec: SpecDiff
  readonly verdicts: ReadonlyArray<Verdict>
  /** The differences of the snapshots, as text. */
  readonly api: string
}

export const gate = (root: string, commit: string, packages: ReadonlyArray<Package>): Gate => {
  const spec = specDiff(root, commit, packages)
  const declared = declaredSince(root, commit)
  const verdicts: Verdict[] = []
  let api = ""
  for (const { short, manifest } of packages) {
    const path = fileOf(short)
    const before = fileAt(root, commit, path)
    const after = existsSync(join(root, path)) ? readFileSync(join(root, path), "utf8") : ""
    // A package without a snapshot at that commit was not published from it. spec:diff compares the operations.
    const changes = before === undefined || short === "api" ? [] : compareApi(before, after)
    if (before !== undefined && before !== after) api += `\n${path}\n${lineDiff(before, after)}`
    const asked = largestOf(manifest.version, changes, spec.bumps.get(manifest.name))
    if (asked === undefined) continue
    const reasons = changes.map(({ entry, what, level }) => `${entry}: ${what} (${level})`)
    if (spec.bumps.has(manifest.name)) reasons.push(`spec/ changed (${spec.bumps.get(manifest.name)})`)
    verdicts.push({ name: manifest.name, asked, declared: declared.get(manifest.name), reasons })
  }
  return { spec, verdicts, api }
}

const largestOf = (version: string, changes: ReadonlyArray<ApiChange>, spec: Level | undefined): Level | undefined =>
  changes.reduce<Level | undefined>((most, { level }) => {
    const bump = bumpOf(level, version)
    return isLarger(bump, most) ? bump : most
  }, spec)

export const undeclared = ({ verdicts }: Gate): Verdict[] =>
  verdicts.filter(({ asked, declared }) => isLarger(asked, declared))

export const printGate = (found: Gate): string => {
  const { spec, verdicts, api } = found
  const rows = verdicts.map(({ name, asked, declared, reasons }) => {
    const isShort = isLarger(asked, declared)
    return [name, asked, declared ?? "none", isShort ? "too small" : "ok", reasons.slice(0, 5).join("; ")]
  })
  const table = markdownTable(["package", "asked for", "declared", "", "why"], rows)
  return [
    `# What this change releases, since ${spec.base.slice(0, 7)}\n\n`,
    rows.length === 0 ? "Nothing that users see.\n" : table,
    api === "" ? "" : `\n## The public API\n\n\`\`\`diff\n${api.trim()}\n\`\`\`\n`,
    spec.changes.length === 0
      ? ""
      : `\n${printDiff(spec)
          .replace(/^# /, "## ")
          .replaceAll(/^## (Breaking|New|Without)/gm, "### $1")}`,
  ].join("")
}
