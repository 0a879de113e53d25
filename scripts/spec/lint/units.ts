/**
 * Checks that a time of an input has its unit for people and for programs: `Unix seconds` in the description, and
 * `x-tts-unit: s`, by which the client and the sandbox refuse milliseconds.
 */
import { walk } from "../../generate/schema.ts"
import type { Rule } from "./rule.ts"

export const units: Rule = ({ source, model }) => {
  const checked = new Set<object>()
  for (const { input } of model.operations) {
    walk(model.schemas, input, (schema) => {
      if (checked.has(schema)) return
      checked.add(schema)
      const isSaid = schema.type === "integer" && /Unix seconds/i.test(schema.description ?? "")
      const isMarked = schema["x-tts-unit"] === "s"
      if (isSaid && !isMarked) source.report(schema, "a time without its unit", "add x-tts-unit: s")
      if (isMarked && !isSaid) {
        source.report(
          schema,
          "x-tts-unit: s, which the description does not say",
          "write Unix seconds into it",
          "x-tts-unit",
        )
      }
    })
  }
}
