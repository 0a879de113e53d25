/**
 * The access scopes of the spec's operations, and which of them a seller, a creator or a partner can grant.
 */
import type { UserType } from "./model.ts"
import { operations } from "./operations.ts"

const ofAccess = (...accesses: ReadonlyArray<string>): ReadonlyArray<string> =>
  [
    ...new Set(
      operations
        .filter(({ access, platform }) => platform === "shop" && accesses.includes(access))
        .flatMap(({ scopes }) => scopes),
    ),
  ].sort()

const ofSellers = ofAccess("seller", "any")
const ofCreators = ofAccess("creator", "any")
const ofPartners = ofAccess("partner", "any")

/** Every scope that an operation of TikTok Shop names, sorted. */
export const knownScopes: ReadonlyArray<string> = [...new Set([...ofSellers, ...ofCreators, ...ofPartners])].sort()

/** The scopes that a kind of user can grant, sorted. */
export const scopesOf = (userType: UserType): ReadonlyArray<string> =>
  userType === 1 ? ofCreators : userType === 3 ? ofPartners : ofSellers
