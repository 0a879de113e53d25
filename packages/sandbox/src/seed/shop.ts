/**
 * A shop without goods: its names and keys, its warehouses and its videos.
 */
import { defaultShopRegion } from "../app-region.ts"
import { currencyOf } from "../money.ts"
import type { Shop } from "../model.ts"
import type { SandboxOptions, ShopSeed } from "../options.ts"
import type { Random } from "../random.ts"
import type { Warehouse } from "../state/fulfillment.ts"
import { emptyFbt } from "./fbt.ts"

const makeWarehouse = (id: string, region: string, index: number): Warehouse => ({
  id,
  name: index === 0 ? "Main Warehouse" : `Warehouse ${index + 1}`,
  type: "SALES_WAREHOUSE",
  sub_type: "DOMESTIC_WAREHOUSE",
  effect_status: "ENABLED",
  is_default: index === 0,
  entity_id: id,
  address: {
    address_line1: `${index + 1} Dock Road`,
    address_line2: "",
    city: "Harbour City",
    contact_person: "Warehouse Desk",
    first_name: "Warehouse",
    last_name: "Desk",
    full_address: `${index + 1} Dock Road, Harbour City, ${region}`,
    phone_number: "(+1)5550100200",
    postal_code: "10001",
    region,
    region_code: region,
    state: "",
  },
})

const titles = ["Unboxing", "How it is made", "Three ways to use it", "Packing your orders"]

export const emptyShop = (
  options: SandboxOptions,
  random: Random,
  seed: ShopSeed,
  index: number,
  now: number,
): Shop => {
  const region = seed.region ?? defaultShopRegion(options)
  const id = seed.id ?? random.id("7495")
  const shop: Shop = {
    id,
    name: seed.name ?? `Sandbox Shop${index === 0 ? "" : ` ${index + 1}`}`,
    region,
    cipher: seed.cipher ?? `${region === "US" ? "TTP" : "ROW"}_${random.text(22)}`,
    code: seed.code ?? `${region}LC${random.text(8, "ABCDEFGHJKLMNPQRSTUVWXYZ23456789")}`,
    seller_type: seed.seller_type ?? "LOCAL",
    currency: currencyOf(region),
    warehouses: [random.id("7068"), random.id("7068")],
    places: new Map(),
    products: new Map(),
    orders: new Map(),
    committed: new Map(),
    packages: new Map(),
    cancellations: new Map(),
    returns: new Map(),
    ledger: [],
    closings: [],
    activities: new Map(),
    coupons: new Map(),
    openCollaborations: new Map(),
    endedCollaborations: [],
    targetCollaborations: new Map(),
    sampleRules: new Map(),
    samples: new Map(),
    conversations: new Map(),
    creatorConversations: new Map(),
    replicas: new Map(),
    engagementTasks: new Map(),
    imageTranslations: new Map(),
    fbt: emptyFbt(random.fork("fbt")),
    reviews: new Map(),
    webhooks: new Map(),
    externalOrders: new Map(),
    videos: titles.map((title, i) => ({
      id: random.fork(`video${i}`).id("7300"),
      title,
      create_time: now - (i + 1) * 5 * 86_400,
    })),
    settings: { can_accept_chat: true },
    activity: { isActive: true },
  }
  for (const [i, warehouse] of shop.warehouses.entries())
    shop.places.set(warehouse, makeWarehouse(warehouse, region, i))
  const coupons = random.fork("coupons")
  for (const percentage of ["5", "10", "15"]) {
    const coupon = coupons.id("7460")
    shop.coupons.set(coupon, {
      id: coupon,
      title: `${percentage}% off`,
      display_type: "REGULAR",
      create_time: now - 10 * 86_400,
      start_time: now - 9 * 86_400,
      end_time: now + 20 * 86_400,
      percentage,
      min_spend: "20",
    })
  }
  return shop
}
