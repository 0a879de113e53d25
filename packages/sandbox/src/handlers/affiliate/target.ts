/**
 * Target collaborations: products offered to chosen creators until an end time.
 */
import { found, handler, shopOf, type Call, type Handler } from "../../handler.ts"
import { creatorOnWire, creators } from "../../life/creators.ts"
import type { Shop } from "../../model.ts"
import { pageOf, type PageQuery } from "../../paging.ts"
import { invalid, Refusal } from "../../refusal.ts"
import type { TargetCollaboration, TargetProduct } from "../../state/affiliate.ts"
import { isEmailAddress } from "../email-address.ts"
import { checkRate, offerable, productOnWire } from "./product.ts"

interface Terms {
  readonly name: string
  readonly message?: string
  /** Unix seconds. */
  readonly end_time: string
  readonly creator_user_open_ids?: ReadonlyArray<string>
  readonly products: ReadonlyArray<{
    readonly id: string
    readonly target_commission_rate?: number
    readonly shop_ads_commission_rate?: number
    readonly commission_rate?: number
    readonly target_ad_commission_rate?: number
  }>
  readonly free_sample_rule: TargetCollaboration["free_sample_rule"]
  readonly seller_contact_info: Record<string, string>
}

const refuseTwice = (ids: ReadonlyArray<string>, field: string): void => {
  const i = ids.findIndex((id, i) => ids.indexOf(id) < i)
  if (i !== -1) throw invalid(`${field}[${i}]`, `'${ids[i]}' is named twice`)
}

/** The creators and products that can take part. The ids of the others are in the answer. */
const checked = (call: Call<unknown, Terms>) => {
  const { body, now, world } = call
  const shop = shopOf(call)
  const end = Number(body.end_time)
  if (!Number.isInteger(end) || end <= now) throw invalid("end_time", "it must be in the future, in Unix seconds")
  if (body.name.trim() === "") throw invalid("name", "it is empty")
  const known = new Set(creators(world).map(({ open_id }) => open_id))
  const wanted = body.creator_user_open_ids ?? []
  refuseTwice(wanted, "creator_user_open_ids")
  refuseTwice(
    body.products.map(({ id }) => id),
    "products",
  )
  if (!isEmailAddress(body.seller_contact_info["email"]))
    throw invalid("seller_contact_info.email", "it must be an email address")
  const products = body.products.map((product, i): TargetProduct => {
    const rate = product.target_commission_rate ?? product.commission_rate ?? 0
    const ads = product.shop_ads_commission_rate ?? product.target_ad_commission_rate
    checkRate(rate, `products[${i}].commission_rate`)
    return { id: product.id, commission_rate: rate, ...(ads === undefined ? {} : { ads_commission_rate: ads }) }
  })
  return {
    end,
    creators: wanted.filter((id) => known.has(id)),
    invalid_open_id_list: wanted.filter((id) => !known.has(id)),
    products: products.filter(({ id }) => offerable(shop, id) !== undefined),
    invalid_product_id_list: products.map(({ id }) => id).filter((id) => offerable(shop, id) === undefined),
  }
}

export const isLive = ({ end_time }: TargetCollaboration, now: number): boolean => now < end_time

/** A creator gets one offer for a product at a time. */
const conflicts = (
  shop: Shop,
  wanted: Pick<TargetCollaboration, "creator_open_ids" | "products">,
  now: number,
  own = "",
) =>
  [...shop.targetCollaborations.values()]
    .filter((other) => other.id !== own && isLive(other, now))
    .flatMap((other) =>
      wanted.creator_open_ids
        .filter((id) => other.creator_open_ids.includes(id))
        .flatMap((creator_user_open_id) =>
          wanted.products
            .filter(({ id }) => other.products.some((product) => product.id === id))
            .map(({ id }) => ({ creator_user_open_id, product_id: id })),
        ),
    )

export const createTarget = handler<unknown, Terms>((call) => {
  const shop = shopOf(call)
  const { creators: creator_open_ids, end, products, ...rejectedIds } = checked(call)
  if (creator_open_ids.length === 0) throw invalid("creator_user_open_ids", "it names no creator of the marketplace")
  if (products.length === 0) throw invalid("products", "it names no product that is on sale in this shop")
  const target_collaboration_conflicts = conflicts(shop, { creator_open_ids, products }, call.now)
  if (target_collaboration_conflicts.length > 0) return { ...rejectedIds, target_collaboration_conflicts }
  const id = call.world.random.id("7482")
  shop.targetCollaborations.set(id, {
    id,
    name: call.body.name,
    message: call.body.message ?? "",
    creator_open_ids,
    products,
    free_sample_rule: call.body.free_sample_rule,
    seller_contact_info: call.body.seller_contact_info,
    start_time: call.now,
    end_time: end,
    update_time: call.now,
  })
  return { ...rejectedIds, target_collaboration: { id }, target_collaboration_conflicts }
})

const targetOf = (call: Call): TargetCollaboration =>
  found(shopOf(call).targetCollaborations, call.path.target_collaboration_id!, 50001700, "target collaboration")

export const updateTarget = handler<unknown, Terms>((call) => {
  const target = targetOf(call)
  if (!isLive(target, call.now)) throw new Refusal(50001701, `The target collaboration '${target.id}' is over`)
  const { creators: creator_open_ids, end, products, ...rejectedIds } = checked(call)
  if (products.length === 0) throw invalid("products", "it names no product that is on sale in this shop")
  const target_collaboration_conflicts = conflicts(shopOf(call), { creator_open_ids, products }, call.now, target.id)
  const { free_sample_rule, name, seller_contact_info } = call.body
  if (target_collaboration_conflicts.length === 0)
    Object.assign(target, {
      name,
      creator_open_ids,
      products,
      free_sample_rule,
      seller_contact_info,
      end_time: end,
      update_time: call.now,
    })
  return { target_collaboration_conflicts, update_failed: rejectedIds }
})

export const removeTarget: Handler = (call) => {
  const target = targetOf(call)
  target.end_time = Math.min(target.end_time, call.now)
  target.update_time = call.now
}

const summary = (target: TargetCollaboration) => ({
  id: target.id,
  name: target.name,
  message: target.message,
  type: "STANDARD",
  start_time: target.start_time,
  end_time: target.end_time,
  update_time: target.update_time,
  free_sample_rule: target.free_sample_rule,
  product_count: target.products.length,
  // The search misspells what the detail has right.
  creator_inivited_count: target.creator_open_ids.length,
  creator_invited_count: target.creator_open_ids.length,
  content_creator_count: 0,
  showcase_creator_count: 0,
})

export const getTarget: Handler = (call) => {
  const target = targetOf(call)
  const shop = shopOf(call)
  const status = isLive(target, call.now) ? "NORMAL" : "DELETED"
  const invited = creators(call.world).filter(({ open_id }) => target.creator_open_ids.includes(open_id))
  return {
    target_collaboration: {
      ...summary(target),
      seller_contact_info: target.seller_contact_info,
      creators: invited.map((creator) => ({
        ...creatorOnWire(shop, creator),
        collaboration_status: status,
        product_effective_status: status === "NORMAL" ? "EFFECTIVE_ALL" : "EFFECTIVE_NONE",
        content_product_count: 0,
        showcase_product_count: 0,
      })),
      products: target.products.map(({ ads_commission_rate, commission_rate, id }) => ({
        ...productOnWire(shop, id),
        collaboration_status: status,
        commission_effective_status: status === "NORMAL" ? "EFFECTIVE_ALL" : "EFFECTIVE_NONE",
        commission: {
          rate: commission_rate,
          ...(ads_commission_rate === undefined ? {} : { shop_ads_commission_rate: ads_commission_rate }),
          currency: shop.currency,
          effective_time: String(target.start_time),
        },
      })),
    },
  }
}

interface Search {
  readonly collaboration_status: string
  readonly creator_user_open_id?: string
  readonly free_sample_setting?: string
  readonly search_param?: { readonly keyword: string; readonly keyword_type: string }
}

const expiresSoon = 7 * 86_400

const statuses: Readonly<Record<string, (target: TargetCollaboration, now: number) => boolean>> = {
  ONGOING: isLive,
  VALID: isLive,
  EXPIRING: (target, now) => isLive(target, now) && target.end_time - now <= expiresSoon,
  CANCELING: () => false,
  COMPLETED: (target, now) => !isLive(target, now),
}

const matches = (shop: Shop, target: TargetCollaboration, param: NonNullable<Search["search_param"]>): boolean => {
  const has = (text: string) => text.toLowerCase().includes(param.keyword.toLowerCase())
  switch (param.keyword_type) {
    case "PRODUCT_ID":
      return target.products.some(({ id }) => id === param.keyword)
    case "PRODUCT_NAME":
      return target.products.some(({ id }) => has(shop.products.get(id)?.title ?? ""))
    case "TARGET_COLLABORATION_ID":
      return target.id === param.keyword
    case "TARGET_COLLABORATION_NAME":
      return has(target.name)
    default:
      throw invalid(
        "search_param.keyword_type",
        "it must be one of PRODUCT_ID, PRODUCT_NAME, TARGET_COLLABORATION_ID, TARGET_COLLABORATION_NAME",
      )
  }
}

export const searchTargets = handler<PageQuery, Search>((call) => {
  const shop = shopOf(call)
  const { collaboration_status: status, creator_user_open_id, free_sample_setting, search_param } = call.body
  const isWanted = Object.hasOwn(statuses, status) ? statuses[status] : undefined
  if (isWanted === undefined)
    throw invalid("collaboration_status", `it must be one of ${Object.keys(statuses).join(", ")}`)
  const list = [...shop.targetCollaborations.values()]
    .filter((target) => isWanted(target, call.now))
    .filter(
      ({ creator_open_ids }) => creator_user_open_id === undefined || creator_open_ids.includes(creator_user_open_id),
    )
    .filter(({ free_sample_rule }) => free_sample_setting !== "WITH_FREE_SAMPLE" || free_sample_rule.has_free_sample)
    .filter((target) => search_param === undefined || matches(shop, target, search_param))
  const page = pageOf(list.toReversed(), call.query, [shop.id, call.body])
  return {
    target_collaborations: page.items.map(summary),
    next_page_token: page.next_page_token,
    total_count: page.total_count,
  }
})
