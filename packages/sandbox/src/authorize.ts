/**
 * A seller's or a creator's consent as a control for tests: to all that the account may grant, or to some of its shops and
 * scopes.
 */
import type { Account } from "./model.ts"
import { accountOf, type World } from "./world.ts"

/**
 * What a seller or a creator agrees to.
 *
 * @example
 * ```ts
 * import { sandbox, type Consent } from "@tiktok-shop-kit/sandbox"
 *
 * await using tts = await sandbox({ shops: [{ region: "GB" }, { region: "DE" }] })
 * const consent: Consent = { shopIds: [tts.shops()[0]!.id], scopes: ["seller.authorization.info"], state: "s-1" }
 * const { code, state } = tts.authorize(consent) // what the app's callback gets
 * ```
 */
export interface Consent {
  readonly state?: string
  /** Default: the first account. */
  readonly openId?: string
  /** The shops that the token reaches. Default: all of the account. */
  readonly shopIds?: ReadonlyArray<string>
  /** The scopes that are granted. Default: all that the account grants. */
  readonly scopes?: ReadonlyArray<string>
}

/** Gives the code and the state that the app's callback receives. */
export type Authorize = (consent?: Consent) => { readonly code: string; readonly state?: string }

const requireKnown = (what: string, wanted: ReadonlyArray<string>, known: ReadonlyArray<string>, of: string): void => {
  if (wanted.length === 0) throw new Error(`sandbox: '${what}' is empty. Name at least one, or leave it out for all.`)
  const unknown = wanted.find((value) => !known.includes(value))
  if (unknown === undefined) return
  const shown = known.slice(0, 20).join(", ") + (known.length > 20 ? `, and ${known.length - 20} more` : "")
  throw new Error(`sandbox: '${unknown}' of '${what}' is unknown to ${of}. There are: ${shown}.`)
}

/** The account with only the shops and scopes that are granted: a token of it reaches nothing else. */
const grantorOf = (account: Account, { scopes, shopIds }: Consent): Account => {
  if (shopIds !== undefined)
    requireKnown(
      "shopIds",
      shopIds,
      account.shops.map(({ id }) => id),
      account.name,
    )
  if (scopes !== undefined) requireKnown("scopes", scopes, account.scopes, account.name)
  if (shopIds === undefined && scopes === undefined) return account
  return {
    ...account,
    shops: account.shops.filter(({ id }) => shopIds?.includes(id) ?? true),
    scopes: account.scopes.filter((scope) => scopes?.includes(scope) ?? true),
  }
}

export const makeAuthorize =
  (world: World): Authorize =>
  (consent = {}) => ({
    code: world.tokens.authorize(grantorOf(accountOf(world, consent.openId), consent)),
    ...(consent.state === undefined ? {} : { state: consent.state }),
  })
