/**
 * Prints the whole model: every printer once, then the formatter once over everything. Returns files by path from the
 * root of generated/.
 */
import { printBarrels } from "./barrels.ts"
import { codeRows } from "./code-rows.ts"
import { printErrors } from "./errors.ts"
import { isCallable, type Spec } from "./model.ts"
import { moduleFile, printOperation } from "./operation-module.ts"
import { printOperationsJson } from "./operations-json.ts"
import type { Files } from "./output.ts"
import { format } from "./pretty.ts"
import { printPaths } from "./paths-module.ts"
import { printSchemas } from "./schemas-module.ts"
import { printReference } from "./reference.ts"
import { shareTypes } from "./shared-types.ts"
import type { Source } from "./source.ts"
import { printTable } from "./table.ts"
import { printValidation } from "./validation-modules.ts"
import { printWebhooks } from "./webhooks.ts"

export const printSpec = async (source: Source, spec: Spec): Promise<Files> => {
  const operations = spec.operations.filter(isCallable)
  const shared = shareTypes(source, spec)
  const rows = codeRows(spec.errors)
  const modules = new Map<string, string>()
  for (const operation of operations) modules.set(moduleFile(operation), printOperation(operation, shared, rows))
  const barrels = printBarrels(source, operations)
  modules.set("src/schemas.ts", printSchemas(shared))
  modules.set("src/table.ts", printTable(operations))
  modules.set("src/errors.ts", printErrors(spec.errors))
  if (spec.webhooks.length > 0) modules.set("src/webhooks.ts", printWebhooks(spec.webhooks, shared))
  for (const [file, text] of printValidation(operations, spec.schemas, shared)) modules.set(file, text)
  if (source.problems.length > 0) return new Map()

  modules.set("src/paths.ts", await printPaths(source, "openapi.yaml"))
  if (source.exists("content.yaml")) modules.set("src/content-paths.ts", await printPaths(source, "content.yaml"))

  const files = new Map(barrels.map(({ file, text }) => [file, text]))
  for (const [file, text] of modules) files.set(file, await format(file, text))
  files.set("operations.json", printOperationsJson(spec))
  for (const [file, text] of await printReference(spec)) files.set(file, text)
  return files
}
