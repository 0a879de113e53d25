/** Whose call it is: what the call says, else what its view was bound to. What is not named is not guessed. */
import { ValidationError } from "@tiktok-shop-kit/errors"
import { credentialProblem } from "@tiktok-shop-kit/errors/credential"
import { isRecord } from "@tiktok-shop-kit/errors/record"
import type { Target } from "./call.ts"

/**
 * The account and the shop of a call. A view keeps what it was bound to even if that is `undefined`, so that a missing id is
 * refused here and does not become a call for the only account there is. Throws a ValidationError; `where` begins its message.
 *
 * @example
 * ```ts
 * import { targetOf } from "@tiktok-shop-kit/client/target"
 *
 * targetOf("order.202309.getOrderList", { shop: "7495" }, {}) // { account: undefined, shop: "7495" }
 * ```
 */
export const targetOf = (where: string, options: Target, view: Target): Target => {
  if ("account" in view) requireAccount(where, view.account)
  if ("shop" in view) requireShop(where, view.shop)
  if (options.account !== undefined) requireAccount(where, options.account)
  if (options.shop !== undefined) requireShop(where, options.shop)
  return { account: options.account ?? view.account, shop: options.shop ?? view.shop }
}

const requireAccount = (where: string, account: unknown): void => {
  if (isText(account)) return
  throw new ValidationError({
    message: `${where}: 'account' must be an open id, but is ${shown(account)}. Without account(…) a call uses the only account there is.`,
    field: "account",
  })
}

const requireShop = (where: string, shop: unknown): void => {
  if (isText(shop)) return
  const { id, cipher } = isRecord(shop) ? shop : {}
  const cipherProblem = credentialProblem(cipher)
  if (isText(id) && cipherProblem === undefined) return
  const problem =
    isText(id) && cipher !== undefined
      ? `has a cipher that ${cipherProblem?.problem}. Pass the shop's id alone, or unwrap the cipher with reveal(shop.cipher).`
      : `must be a shop's id, or its id and cipher, but is ${shown(shop)}. Without shop(…) a call uses the only shop there is.`
  throw new ValidationError({ message: `${where}: 'shop' ${problem}`, field: "shop" })
}

const isText = (value: unknown): value is string => typeof value === "string" && value.trim() !== ""

const shown = (value: unknown): string => {
  if (value === null || value === undefined) return String(value)
  if (typeof value === "string") return "empty"
  return isRecord(value) ? "an object without them" : `a ${typeof value}`
}
