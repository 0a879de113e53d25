/**
 * The controls of a sandbox that the routes of the admin API use.
 */
import type { ActivityControls } from "../activity.ts"
import type { Authorize } from "../authorize.ts"
import type { Buyer } from "../buyer.ts"
import type { Creator } from "../creator.ts"
import type { Carrier } from "../carrier.ts"
import type { SandboxConfig } from "../config.ts"
import type { Clock } from "../clock.ts"
import type { ListingReview } from "../listing-review.ts"
import type { SandboxShop } from "../sandbox-shop.ts"
import type { Scenarios } from "../scenario.ts"
import type { SettleNow } from "../settle-now.ts"
import type { Webhooks } from "../webhooks/index.ts"
import type { World } from "../world.ts"

export interface Controls {
  readonly world: World
  readonly clock: Clock
  readonly webhooks: Webhooks
  readonly scenarios: Scenarios
  readonly config: SandboxConfig
  readonly shops: () => ReadonlyArray<SandboxShop>
  readonly buyer: Buyer
  readonly creator: Creator
  readonly carrier: Carrier
  readonly listingReview: ListingReview
  readonly settleNow: SettleNow
  readonly authorize: Authorize
  readonly contentToken: (openId?: string) => string
  readonly setRedirectUrl: (url: string | undefined) => void
  readonly expireToken: (openId?: string) => void
  readonly revoke: (openId?: string) => void
  readonly activity: ActivityControls
}
