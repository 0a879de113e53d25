/** A program that calls every operation with the smallest input that compiles, and the compiler's cost for it. */
import { type compilers, folderOf } from "./compiler.ts"
import { type JsonSchema, moduleOf, modules, nameOf, requiredOf, resolve } from "./operations.ts"

/** One call of each operation, or only its input, so that the difference is what the calls cost. */
export const everyOperation = (called = true): string => {
  const lines = [
    `import type { Client } from "@tiktok-shop-kit/client"`,
    `declare const client: Client<[], "shop" | "auth" | "content">`,
  ]
  const used = modules.map((operation, at) => {
    const fields = requiredOf(operation).map((name) => [name, operation.input.properties![name]!] as const)
    const name = nameOf(operation)
    const types = name[0]!.toUpperCase() + name.slice(1)
    const module = `@tiktok-shop-kit/api/${moduleOf(operation)}`
    lines.push(`import { ${name} as o${at}, type ${types} as T${at} } from "${module}"`)
    if (!called) return `export const c${at}: [T${at}.Input, typeof o${at}?] = [${object(fields)}]`
    return `export const c${at} = client.call(o${at}${fields.length === 0 ? "" : `, ${object(fields)}`})`
  })
  return [...lines, ...used, ""].join("\n")
}

export interface Cost {
  readonly errors: ReadonlyArray<string>
  readonly instantiationsACall: number
  readonly checkSeconds: number
}

/** Instantiations are the same on every machine; seconds are not. */
export const costOf = (compiler: keyof typeof compilers): Cost => {
  const folder = folderOf({ "called.ts": everyOperation(), "inputs.ts": everyOperation(false) })
  try {
    const called = folder.compile(compiler, "called.ts")
    const inputs = folder.compile(compiler, "inputs.ts")
    const instantiationsACall = (called.instantiations - inputs.instantiations) / modules.length
    return { errors: [...called.errors, ...inputs.errors], instantiationsACall, checkSeconds: called.checkSeconds }
  } finally {
    folder.remove()
  }
}

const object = (fields: ReadonlyArray<readonly [string, JsonSchema]>): string =>
  `{ ${fields.map(([name, field]) => `${JSON.stringify(name)}: ${least(field)}`).join(", ")} }`

/** A list with one item says more of the types than an empty one. */
const least = (given: JsonSchema): string => {
  const schema = resolve(given)
  if (schema.anyOf !== undefined) return least(schema.anyOf[0]!)
  if (schema["x-tts-wide"] === true) return `"9007199254740993"`
  if (schema["x-tts-values"] !== undefined) return JSON.stringify(schema["x-tts-values"][0])
  switch (schema.type) {
    case "string":
      return schema.format === "binary" ? "new Blob()" : `"text"`
    case "integer":
    case "number":
      return "1"
    case "boolean":
      return "true"
    case "array":
      return `[${least(schema.items ?? {})}]`
  }
  return object((schema.required ?? []).map((name) => [name, schema.properties![name]!]))
}
