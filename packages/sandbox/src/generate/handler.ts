/**
 * The operation of last resort: an answer made from the spec, for every operation without a handler of its own.
 */
import type { Handler } from "../handler.ts"
import { generateAnswer } from "./answer.ts"

export const generated: Handler = ({ account, body, now, operation, path, query, shop, world }) =>
  operation.answer === "empty"
    ? {}
    : generateAnswer({
        operation,
        input: { ...(query as object), ...(body as object), ...path },
        seed: world.seed,
        shopId: shop?.id ?? account?.openId ?? "",
        currency: shop?.currency ?? account?.shops[0]?.currency ?? "USD",
        region: shop?.region ?? account?.region ?? "US",
        now,
      })
