/**
 * The end of an authorisation: codes and tokens stop working, and an event tells the app.
 */
import { seconds } from "./clock.ts"
import type { Account } from "./model.ts"
import type { World } from "./world.ts"

export const revokeAccount = (world: World, account: Account): void => {
  world.tokens.revoke(account)
  if (account.userType === 1) {
    world.emit({ account }, "CREATOR_DEAUTHORIZATION", { cancel_time: String(seconds(world.clock.now())) })
    return
  }
  for (const shop of account.shops)
    world.emit({ shop, account }, "SELLER_DEAUTHORIZATION", { message: "The seller revoked the app." })
}
