/**
 * Some answers are flat or inside of one more object, and the platform's sources disagree on which. The operation names that
 * object as `unwrap`. Callers read both forms the same way.
 */
import { isRecord } from "@tiktok-shop-kit/errors/record"
import type { AnyOperation } from "./operation.ts"

type Fields = Readonly<Record<string, unknown>>

/** Returns the data with the fields of the named member moved up. Returns the data unchanged if the member is not an object. */
export const unwrap = ({ unwrap: member }: AnyOperation, data: Fields): Fields => {
  const inner = member === undefined ? undefined : data[member]
  if (member === undefined || !isRecord(inner)) return data
  const { [member]: _, ...rest } = data
  return { ...rest, ...inner }
}
