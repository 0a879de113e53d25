/**
 * Checks what an answer requires, by the rule of spec/README.md: the id of an entity, the amount and currency of money,
 * and the list of a list operation. Users read these without a check for undefined. Directly in `data`, and in objects
 * that it requires, the client takes a required field as the mark of a success: there an id may be required, and need
 * not be.
 */
import type { OperationModel } from "../../generate/model.ts"
import { walk, type Schema } from "../../generate/schema.ts"
import type { Rule } from "./rule.ts"

export const answers: Rule = ({ source, model }) => {
  for (const operation of model.operations) {
    walk(model.schemas, operation.data, (schema, path) => {
      const { properties = {}, required = [] } = schema
      const rule = expected(operation, schema, path)
      const tells = tellsSuccess(operation.data, path)
      for (const name of rule.filter((name) => !required.includes(name) && !(tells && name === "id"))) {
        source.report(properties, `${name} is not required in this answer`, "add it to required", name)
      }
      for (const name of required.filter(
        (name) => !rule.includes(name) && !(tells && mayTell(name, properties[name])),
      )) {
        const remedy = "make it optional: spec/README.md says what is required in an answer"
        source.report(schema, `${name} is required in this answer, but no source promises it`, remedy, "required")
      }
    })
  }
}

const expected = ({ metadata }: OperationModel, { properties = {} }: Schema, path: string): string[] => {
  const names: string[] = []
  const id = properties["id"]
  if (id !== undefined && ["string", "integer"].includes(String(id.type))) names.push("id")
  if (properties["amount"] !== undefined && properties["currency"] !== undefined) names.push("amount", "currency")
  const next = stepOfList(metadata.list, path)
  if (next !== undefined && properties[next] !== undefined) names.push(next)
  return names
}

/** Whether the client looks here for the mark of a success: `data` itself, and objects that are required in it. */
const tellsSuccess = (data: Schema, path: string): boolean => {
  let at: Schema | undefined = data
  for (const step of path === "" ? [] : path.split(".")) {
    if (at?.required?.includes(step) !== true) return false
    at = at.properties?.[step]
  }
  return true
}

/** The id of a created thing, a token, or an object that has one. */
const mayTell = (name: string, schema: Schema | undefined): boolean =>
  /(^|_)(id|code|token)$/.test(name) ||
  name === "expires_in" ||
  (schema?.required ?? []).some((inner) => mayTell(inner, schema?.properties?.[inner]))

/** The member on the way to the list: of list `a.b`, `a` in the data and `b` in `a`. */
const stepOfList = (list: string | undefined, path: string): string | undefined => {
  const steps = list?.split(".") ?? []
  const walked = path === "" ? [] : path.split(".")
  return walked.every((step, index) => step === steps[index]) ? steps[walked.length] : undefined
}
