/**
 * What is required in an answer, by the rule of spec/README.md: the id of an entity, the amount and currency of money,
 * and the list that a list operation returns. Users read these without a guard.
 */
import type { OperationModel } from "../../generate/model.ts"
import { walk, type Schema } from "../../generate/schema.ts"
import type { Source } from "../../generate/source.ts"
import type { Rule } from "./rule.ts"

export const answers: Rule = ({ source, model }) => {
  for (const operation of model.operations) {
    walk(model.schemas, operation.data, (schema, path) => {
      for (const name of expected(operation, schema, path)) {
        if (schema.required?.includes(name) !== true) report(source, schema, name)
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

/** The member that leads on to the list: of list `a.b`, `a` in the data and `b` in its `a`. */
const stepOfList = (list: string | undefined, path: string): string | undefined => {
  const steps = list?.split(".") ?? []
  const walked = path === "" ? [] : path.split(".")
  return walked.every((step, index) => step === steps[index]) ? steps[walked.length] : undefined
}

const report = (source: Source, schema: Schema, name: string): void => {
  const at = schema.properties as object
  source.report(at, `${name} is not required in this answer`, `add it to required: spec/README.md says why`, name)
}
