/**
 * Prints `paths` with openapi-typescript, for calls by URL path. It prints the same types as the operation modules:
 * known values stay open, wide integers are strings, files are uploads, and an object whose fields are not described
 * may have any.
 */
import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript"
import ts from "typescript"
import { bundle } from "./bundle.ts"
import { isEmptySchema, type Schema } from "./schema.ts"
import type { Source } from "./source.ts"

export const printPaths = async (source: Source, index: string): Promise<string> => {
  const nodes = await openapiTS(bundle(source, index) as unknown as OpenAPI3, {
    silent: true,
    alphabetize: false,
    transform: (schema) => encoded(schema as Schema),
  })
  const text = astToString(nodes)
  const client = text.includes("Upload") ? 'import type { Upload } from "@tiktok-shop-kit/client"\n\n' : "\n"
  return `// Generated from spec/${index}. Do not edit: \`pnpm generate\`.\n${client}${text}`
}

const encoded = (schema: Schema): ts.TypeNode | undefined => {
  if (schema.type === "object" && isEmptySchema(schema)) return anything()
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

/** `{ [key: string]: unknown }`: openapi-typescript would take no key at all. */
const anything = (): ts.TypeNode => {
  const keyword = (kind: ts.KeywordTypeSyntaxKind) => ts.factory.createKeywordTypeNode(kind)
  const key = ts.factory.createParameterDeclaration(
    undefined,
    undefined,
    "key",
    undefined,
    keyword(ts.SyntaxKind.StringKeyword),
  )
  const index = ts.factory.createIndexSignature(undefined, [key], keyword(ts.SyntaxKind.UnknownKeyword))
  return ts.factory.createTypeLiteralNode([index])
}
