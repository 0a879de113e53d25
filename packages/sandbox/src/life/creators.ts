/**
 * The creators of the marketplace: the sandbox's accounts of that kind, and forty that are the same for every shop of a seed.
 */
import { amount } from "../money.ts"
import type { Shop } from "../model.ts"
import { makeRandom } from "../random.ts"
import { categories } from "../state/categories.ts"
import type { World } from "../world.ts"

export interface Creator {
  readonly open_id: string
  readonly username: string
  readonly nickname: string
  readonly follower_count: number
  /** Per video. */
  readonly views: number
  readonly units_sold: number
  /** Minor units. */
  readonly gmv: number
  readonly category_id: string
}

const firstNames = ["mara", "jonas", "ines", "theo", "sana", "luca", "freya", "kofi"]
const topics = ["ceramics", "home", "cooks", "outdoors", "crafts"]
const leaves = categories.filter(({ is_leaf }) => is_leaf).map(({ id }) => id)

const madeUp = (seed: string, name: string, openId?: string): Creator => {
  const random = makeRandom(`${seed}/creators/${name}`)
  const units = random.integer(5, 900)
  return {
    open_id: openId ?? random.text(36),
    username: name.replaceAll(" ", "_").toLowerCase(),
    nickname: name,
    follower_count: random.integer(1, 400) * 1_000,
    views: random.integer(2, 90) * 1_000,
    units_sold: units,
    gmv: units * random.integer(900, 4_000),
    category_id: random.pick(leaves),
  }
}

export const creators = ({ accounts, seed }: Pick<World, "accounts" | "seed">): ReadonlyArray<Creator> => [
  ...accounts.filter(({ userType }) => userType === 1).map(({ name, openId }) => madeUp(seed, name, openId)),
  ...marketplace(seed),
]

/** The creators without an account. */
export const marketplace = (seed: string): ReadonlyArray<Creator> =>
  topics.flatMap((topic) => firstNames.map((name) => madeUp(seed, `${name} ${topic}`)))

export const creatorOnWire = (shop: Shop, creator: Creator) => {
  const money = (minor: number) => ({ amount: amount(minor, shop.currency), currency: shop.currency })
  const range = (minor: number) => ({
    currency: shop.currency,
    minimum_amount: amount(Math.floor(minor / 2), shop.currency),
    maximum_amount: amount(minor * 2, shop.currency),
  })
  return {
    avatar: { url: `https://files.tiktok.sandbox/creator-${creator.username}.png` },
    avatar_url: `https://files.tiktok.sandbox/creator-${creator.username}.png`,
    creator_open_id: creator.open_id,
    username: creator.username,
    nickname: creator.nickname,
    follower_count: creator.follower_count,
    avg_ec_video_view_count: creator.views,
    avg_ec_live_uv: Math.round(creator.views / 20),
    ec_video_view: creator.views,
    content_count: Math.ceil(creator.units_sold / 30),
    fulfillment_percentage: "0.9",
    category_ids: [creator.category_id],
    selection_region: shop.region,
    units_sold: creator.units_sold,
    units_sold_range: {
      minimum_amount: Math.floor(creator.units_sold / 2),
      maximum_amount: creator.units_sold * 2,
    },
    gmv: money(creator.gmv),
    gmv_range: range(creator.gmv),
    video_gmv: money(creator.gmv - Math.floor(creator.gmv / 4)),
    live_gmv: money(Math.floor(creator.gmv / 4)),
  }
}
