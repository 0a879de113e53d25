/** A file of the spec is read and edited by people: short enough, and finished. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import type { Rule } from "./rule.ts"

export const maxLines = 800

export const files: Rule = ({ source, spec }) => {
  for (const file of source.list(".")) {
    const lines = readFileSync(join(spec, file), "utf8").split("\n").length - 1
    if (lines > maxLines) {
      source.reportLine(file, maxLines + 1, `${lines} lines`, "move shapes to spec/schemas: 800 lines are the most")
    }
  }
}

/** `x-tts-draft: true` marks what a tool wrote for a person to finish. */
export const drafts: Rule = ({ source, entries }) => {
  for (const { value } of entries) {
    if (value["x-tts-draft"] === undefined) continue
    source.report(value, "a draft", "finish the operation, then remove x-tts-draft", "x-tts-draft")
  }
}
