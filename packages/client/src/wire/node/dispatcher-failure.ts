/**
 * Turns the failure of a dispatcher of undici into the error of `fetch`. For fetch, every failure of a dispatcher is a failure of
 * the network. undici's parser fails with errors without a network code, and a `MockAgent` with any error that a test passed.
 * Wrong use of undici is not a network failure, and a retry would not help, so its error stays as it is.
 */
import { TikTokShopError } from "@tiktok-shop-kit/errors"
import { causesOf, codesOf, isNetworkFailure } from "../network-failure.ts"

export const dispatcherFailure = (thrown: unknown): unknown =>
  TikTokShopError.is(thrown) || isNetworkFailure(thrown) || isWrongUse(thrown)
    ? thrown
    : new TypeError("fetch failed", { cause: thrown })

/** Wrong use has one of undici's other codes, such as `UND_MOCK_ERR_MOCK_NOT_MATCHED`. */
const isWrongUse = (thrown: unknown): boolean => codesOf(causesOf(thrown)).some((code) => code.startsWith("UND_"))
