/**
 * What a dispatcher of undici failed with, as `fetch` would say it. For fetch every failure of a dispatcher is one of the
 * network: undici's parser fails with errors that have no code of the network, and a `MockAgent` with any error that a test
 * gave it. Wrong use of undici is something else: no retry would help, so its error stays as it is.
 */
import { TikTokShopError } from "@tiktok-shop-kit/errors"
import { causesOf, codesOf, isNetworkFailure } from "../network-failure.ts"

export const dispatcherFailure = (thrown: unknown): unknown =>
  TikTokShopError.is(thrown) || isNetworkFailure(thrown) || isWrongUse(thrown)
    ? thrown
    : new TypeError("fetch failed", { cause: thrown })

/** Its codes are those of undici that are no failures of the network, such as `UND_MOCK_ERR_MOCK_NOT_MATCHED`. */
const isWrongUse = (thrown: unknown): boolean => codesOf(causesOf(thrown)).some((code) => code.startsWith("UND_"))
