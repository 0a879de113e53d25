/**
 * Prints the table for calls by path: every operation under its method and path. Importing it adds the metadata of the
 * whole API to a bundle, so no other module imports it.
 */
import type { OperationModel } from "./model.ts"

export const printTable = (operations: ReadonlyArray<OperationModel>): string => {
  const imports: string[] = []
  const rows: string[] = []
  for (const { category, version, name, metadata } of operations) {
    const local = `${category}_${version}_${name}`
    imports.push(`import { ${name} as ${local} } from "./${category}/${version}/${name}.ts"\n`)
    rows.push(`  "${metadata.method} ${metadata.path}": ${local},\n`)
  }
  return [
    "// Generated from spec/paths. Do not edit: `pnpm generate`.\n",
    'import type { AnyOperation } from "@tiktok-shop-kit/client"\n',
    ...imports,
    '\n/** Every operation by method and path: `table["GET /order/202507/orders"]`. */\n',
    `export const table: Readonly<Record<string, AnyOperation>> = {\n${rows.join("")}}\n`,
  ].join("")
}
