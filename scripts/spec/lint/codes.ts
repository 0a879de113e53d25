/** Checks that operations and errors.yaml know the same codes and operations. */
import type { Rule } from "./rule.ts"

export const codes: Rule = ({ source, model }) => {
  const known = new Set(model.errors.map(({ code }) => String(code)))
  for (const { metadata, origin } of model.operations) {
    for (const code of (metadata.codes ?? []).filter((code) => !known.has(String(code)))) {
      source.report(origin, `no row of errors.yaml for code ${code}`, "add one with its class", "x-tts-codes")
    }
  }
  const ids = new Set(model.operations.map(({ metadata }) => metadata.id))
  for (const { code, operations = [] } of model.errors) {
    for (const id of operations.filter((id) => !ids.has(id))) {
      source.reportLine("errors.yaml", 1, `code ${code} names operation ${id}, which does not exist`, "correct the id")
    }
  }
}
