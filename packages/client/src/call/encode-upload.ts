/**
 * Bodies with files: multipart/form-data, and a file by itself. A stream that can be read only once is read into memory first,
 * so that every upload can be retried like any other call.
 */
import type { Body, Call, Part } from "./call.ts"
import { fieldsOf, invalid, queryText, type BodyEncoder, type Fields } from "./encode.ts"
import type { AnyOperation } from "./operation.ts"
import { checked, sourceOf, withStreamsRead } from "./upload.ts"

/** `encode` gets the input with its streams in memory, and the function that writes the body. */
export const encodeUpload = async (
  operation: AnyOperation,
  input: Fields,
  encode: (input: Fields, body: BodyEncoder) => Call,
): Promise<Call> => encode(await withStreamsRead(operation, input), fileBody)

const fileBody: BodyEncoder = (operation, input) => {
  const fields = fieldsOf(operation, input)
  for (const [name, { required }] of Object.entries(operation.uploads ?? {})) {
    if (required) checked(operation, name, fields[name])
  }
  return operation.media === "multipart"
    ? { kind: "multipart", parts: Object.entries(fields).map(([name, value]) => part(operation, name, value)) }
    : binaryBody(operation, Object.values(fields)[0])
}

const part = (operation: AnyOperation, name: string, value: unknown): Part => {
  if (operation.uploads?.[name] === undefined && sourceOf(value) === undefined) {
    return { name, value: queryText(operation, name, value) }
  }
  const source = checked(operation, name, value)
  return { name, value: source, filename: source.name ?? name }
}

const binaryBody = (operation: AnyOperation, value: unknown): Body => {
  // The `text` of `request`.
  if (typeof value === "string") return { kind: "text", text: value, mediaType: "application/json" }
  if (value instanceof Uint8Array) {
    return { kind: "bytes", bytes: value as Uint8Array<ArrayBuffer>, mediaType: "application/octet-stream" }
  }
  const field = operation.body?.[0] ?? "body"
  if (operation.platform === "shop")
    throw invalid(operation, field, "must be a Uint8Array, since its bytes are signed.")
  const source = checked(operation, field, value)
  return { kind: "source", source, mediaType: source.type || "application/octet-stream" }
}
