/**
 * The event of packages that were rearranged.
 */
import type { Shop } from "../model.ts"
import type { Role } from "../state/aftersales.ts"
import type { Package } from "../state/fulfillment.ts"
import type { World } from "../world.ts"

/**
 * The reason, in the platform's words. The vendor documentation lists the words and does not say when each is sent; the
 * sandbox sends `PARTLY_CANCEL_SPLIT` for lines that were cancelled before the shipment was arranged, and
 * `SPLIT_BY_SKU_CANCEL` for lines that were cancelled after it.
 */
export type Rearrangement =
  | "COMBINE"
  | "CANCEL_COMBINE"
  | "SPLIT"
  | "ADDRESS_UPDATE_SPLIT"
  | "PARTLY_CANCEL_SPLIT"
  | "SPLIT_BY_SKU_CANCEL"

const roles: Readonly<Record<Role, string>> = { BUYER: "ROLE_USER", SELLER: "ROLE_SELLER", SYSTEM: "ROLE_SYSTEM" }

export const emitPackageUpdate = (
  world: World,
  shop: Shop,
  kind: Rearrangement,
  by: Role,
  parcels: ReadonlyArray<Package>,
  at: number,
): void =>
  world.emit(
    { shop },
    "PACKAGE_UPDATE",
    {
      sc_type: kind,
      role_type: roles[by],
      package_list: parcels.map(({ id, order_ids }) => ({ package_id: id, order_id_list: [...order_ids] })),
      update_time: at,
    },
    at,
  )
