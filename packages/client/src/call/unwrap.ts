/**
 * Some answers come flat or inside of one more object, and the platform's sources disagree which it is. The operation names
 * that object as `unwrap`; both forms read the same.
 */
import { isRecord } from "@tiktok-shop-kit/errors/record"
import type { AnyOperation } from "./operation.ts"

type Fields = Readonly<Record<string, unknown>>

/** The data with what the named member holds lifted out of it; as it is where the member is no object. */
export const unwrap = ({ unwrap: member }: AnyOperation, data: Fields): Fields => {
  const inner = member === undefined ? undefined : data[member]
  if (member === undefined || !isRecord(inner)) return data
  const { [member]: _, ...rest } = data
  return { ...rest, ...inner }
}
