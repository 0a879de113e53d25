/** Reads fields of an answer that the platform sends and this version's types do not list. */

/**
 * The value of a field that the type does not list, as `unknown`: check it before you use it. A field that the type lists does
 * not compile, so the compiler says when a new version of the types has the field.
 *
 * @example
 * ```ts
 * import { createTikTokShop, unlistedField } from "tiktok-shop-kit"
 *
 * const { raw } = await createTikTokShop().shop("7495540735365777507").getProduct("1729592969712207008")
 * const badge = unlistedField(raw, "listing_badge")
 * if (typeof badge === "string") console.log(badge)
 * ```
 */
export const unlistedField = <T extends object, const Name extends string>(
  value: T,
  name: Name extends keyof T ? { readonly "the type lists this field": Name } : Name,
): unknown => (Object.hasOwn(value, name as string) ? (value as Record<string, unknown>)[name as string] : undefined)
