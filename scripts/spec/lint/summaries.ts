/**
 * Checks that every operation and event has a summary of one sentence, which is its entry in every list, and that no
 * two are the same.
 */
import type { Rule } from "./rule.ts"

export const summaries: Rule = ({ source, entries }) => {
  const first = new Map<string, string>()
  for (const { value, file } of entries) {
    const summary = value["summary"]
    const text = typeof summary === "string" ? summary.trim() : ""
    if (summary === undefined) source.report(value, "summary is missing", remedy)
    else if (text === "") source.report(value, "summary is empty", remedy, "summary")
    else if (!text.endsWith(".")) source.report(value, "summary ends without a full stop", remedy, "summary")
    else if (isSeveral(text)) source.report(value, "summary is more than one sentence", remedy, "summary")
    else if (first.has(text)) {
      source.report(value, `summary is that of spec/${first.get(text)}`, "say what is different here", "summary")
    } else first.set(text, file)
  }
}

const remedy = "say in one sentence what the operation does"

const isSeveral = (text: string): boolean => text.includes("\n") || /[.!?]\s+["'`(]?[A-Z]/.test(text)
