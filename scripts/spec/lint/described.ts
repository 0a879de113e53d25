/** Checks that fields have a description where one is required, and that no description only repeats the name. */
import { describedCategories, needsDescription, restates } from "../descriptions.ts"
import type { Rule } from "./rule.ts"

export const described: Rule = ({ source, fields }) => {
  for (const field of fields) {
    const { name, at, key, description, ownDescription } = field
    if (ownDescription !== undefined && restates(name, ownDescription)) {
      source.report(at, `"${ownDescription}" says no more than the name ${name}`, "say what the name does not", key)
    }
    if (description !== undefined || !needsDescription(field)) continue
    const category = describedCategories.find((category) => field.categories.has(category))
    if (category === undefined) continue
    source.report(at, `${name} has no description, which ${category} requires`, "say its unit, form or meaning", key)
  }
}
