/**
 * Prints `paths` with openapi-typescript, for those who type their calls by URL. The encodings of the spec print as in
 * the operation modules: known values stay open, wide integers are strings, files are uploads.
 */
import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript"
import ts from "typescript"
import { bundle } from "./bundle.ts"
import type { Source } from "./source.ts"

export const printPaths = async (source: Source, index: string): Promise<string> => {
  const nodes = await openapiTS(bundle(source, index) as unknown as OpenAPI3, {
    silent: true,
    alphabetize: false,
    transform: (schema) => encoded(schema as Encoded),
  })
  const text = astToString(nodes)
  const client = text.includes("Upload") ? 'import type { Upload } from "@tiktok-shop-kit/client"\n\n' : "\n"
  return `// Generated from spec/${index}. Do not edit: \`pnpm generate\`.\n${client}${text}`
}

interface Encoded {
  readonly type?: string
  readonly format?: string
  readonly "x-tts-values"?: ReadonlyArray<string | number>
  readonly "x-tts-wide"?: boolean
}

const encoded = (schema: Encoded): ts.TypeNode | undefined => {
  if (schema.format === "binary") return ts.factory.createTypeReferenceNode("Upload")
  const text = schema.type === "string" || schema["x-tts-wide"] === true
  const keyword = ts.factory.createKeywordTypeNode(text ? ts.SyntaxKind.StringKeyword : ts.SyntaxKind.NumberKeyword)
  if (schema["x-tts-values"] === undefined) return schema["x-tts-wide"] === true ? keyword : undefined
  const values = schema["x-tts-values"].map((value) =>
    ts.factory.createLiteralTypeNode(
      typeof value === "number" ? ts.factory.createNumericLiteral(value) : ts.factory.createStringLiteral(value),
    ),
  )
  const open = ts.factory.createIntersectionTypeNode([keyword, ts.factory.createTypeLiteralNode([])])
  return ts.factory.createUnionTypeNode([...values, ts.factory.createParenthesizedType(open)])
}
