/**
 * The table of all routes of the admin API.
 */
import type { Controls } from "../controls.ts"
import type { AdminRoute } from "../route.ts"
import { accountRoutes } from "./accounts.ts"
import { browseRoutes } from "./browse.ts"
import { buyerRoutes } from "./buyers.ts"
import { carrierRoutes } from "./carrier.ts"
import { clockRoutes } from "./clock.ts"
import { creatorRoutes } from "./creators.ts"
import { faultRoutes } from "./faults.ts"
import { overviewRoutes } from "./overview.ts"
import { platformRoutes } from "./platform.ts"
import { requestRoutes } from "./requests.ts"
import { scenarioRoutes } from "./scenarios.ts"
import { sellerRoutes } from "./sellers.ts"
import { webhookRoutes } from "./webhooks.ts"

export const routesOf = (controls: Controls): ReadonlyArray<AdminRoute> => [
  ...overviewRoutes(controls),
  ...requestRoutes(controls),
  ...faultRoutes(controls),
  ...clockRoutes(controls),
  ...scenarioRoutes(controls),
  ...accountRoutes(controls),
  ...buyerRoutes(controls),
  ...creatorRoutes(controls),
  ...sellerRoutes(controls),
  ...carrierRoutes(controls),
  ...platformRoutes(controls),
  ...browseRoutes(controls),
  ...webhookRoutes(controls),
]
