/** Names the fields that a program reads, so that an answer of another shape is not a success. */
import type { AnyOperation, DataOf } from "./operation.ts"
import type { AnyShape, Shape } from "./shape.ts"

export type { AnyShape, Shape } from "./shape.ts"

/**
 * Returns a copy of the operation whose answers must have the shape. With the middleware `envelope`, an answer of another shape
 * is a `DecodeError` that names the field.
 *
 * @example
 * ```ts
 * import { getAuthorizedShops } from "@tiktok-shop-kit/api/authorization"
 * import { withShape } from "@tiktok-shop-kit/client/shape"
 * import { createTikTokShop } from "tiktok-shop-kit"
 *
 * const strict = withShape(getAuthorizedShops, { shops: [{ id: "text", name: "text" }] })
 * const { shops } = await createTikTokShop().call(strict)
 * ```
 */
export const withShape = <O extends AnyOperation>(operation: O, shape: Shape<DataOf<O>>): O => ({
  ...operation,
  shape: shape as AnyShape,
})
