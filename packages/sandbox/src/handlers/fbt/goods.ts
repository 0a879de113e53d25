/**
 * A shop's goods with TikTok: made from SKUs, changed, tied to SKUs and searched.
 */
import { handler, shopOf, type Call } from "../../handler.ts"
import { tieSku, untieSku } from "../../life/fbt-stock.ts"
import type { Shop } from "../../model.ts"
import { pageOf, type PageQuery } from "../../paging.ts"
import { invalid } from "../../refusal.ts"
import { goodsOfSku, type Goods, type Measures } from "../../state/fbt.ts"
import { productOfSku } from "../../state/products.ts"
import { ownerOf } from "../../world.ts"
import { oneOf } from "../sorting.ts"

interface GivenGoods {
  readonly goods_name?: string
  readonly goods_image_url?: string
  readonly reference_code?: string
  readonly barcode_infos?: ReadonlyArray<{ readonly barcode_type?: string; readonly barcode_value?: string }>
  readonly dimension_and_weight_base_info?: Readonly<Record<string, string>>
  readonly is_hazmat?: boolean
  readonly is_expiration_management?: boolean
  readonly is_lot_code?: boolean
}

const measures = (given: GivenGoods["dimension_and_weight_base_info"]): Measures => {
  if (given === undefined) return {}
  const { dimension_unit, height_value, length_value, weight_unit, weight_value, width_value } = given
  return {
    ...(height_value === undefined || length_value === undefined || width_value === undefined
      ? {}
      : {
          dimension: {
            height: height_value,
            length: length_value,
            width: width_value,
            unit: dimension_unit ?? "CENTIMETER",
          },
        }),
    ...(weight_value === undefined ? {} : { weight: { value: weight_value, unit: weight_unit ?? "POUND" } }),
  }
}

/** The given fields, in the form of the state. */
const fieldsOf = (given: GivenGoods): Partial<Goods> => ({
  ...(given.goods_name === undefined ? {} : { name: given.goods_name }),
  ...(given.goods_image_url === undefined ? {} : { image_url: given.goods_image_url }),
  ...(given.reference_code === undefined ? {} : { reference_code: given.reference_code }),
  ...(given.barcode_infos === undefined
    ? {}
    : {
        barcodes: given.barcode_infos.map(({ barcode_type = "", barcode_value = "" }) => ({
          code: barcode_value,
          type: barcode_type,
        })),
      }),
  ...(given.is_hazmat === undefined ? {} : { is_hazmat: given.is_hazmat }),
  ...(given.is_expiration_management === undefined ? {} : { is_expiration_management: given.is_expiration_management }),
  ...(given.is_lot_code === undefined ? {} : { is_lot_control: given.is_lot_code }),
  ...measures(given.dimension_and_weight_base_info),
})

const emitMatch = (call: Call, goods: Goods, skuId: string): void => {
  const shop = shopOf(call)
  const account = ownerOf(call.world, shop)
  call.world.emit(account === undefined ? { shop } : { shop, account }, "GOODS_MATCH", {
    match_type: "MATCH",
    product_type: "NORMAL",
    goods_id: goods.id,
    product_id: productOfSku(shop, skuId)?.[0].id ?? "",
    sku_id: skuId,
    update_time: call.now,
  })
}

interface CreateGoods {
  readonly create_goods_dto_list?: ReadonlyArray<GivenGoods & { readonly tts_sku_id?: string }>
}

/** Each entry succeeds or fails alone. */
export const createGoods = handler<unknown, CreateGoods>((call) => {
  const shop = shopOf(call)
  const { create_goods_dto_list: wanted = [] } = call.body
  if (wanted.length === 0) throw invalid("create_goods_dto_list", "it must name a SKU")
  const list = wanted.map((given) => {
    const tts_sku_id = given.tts_sku_id ?? ""
    const found = productOfSku(shop, tts_sku_id)
    const failed = (fail_reason: string) => ({ tts_sku_id, is_success: false, fail_reason })
    if (found === undefined) return failed("The SKU does not exist in this shop")
    if (goodsOfSku(shop.fbt, tts_sku_id) !== undefined) return failed("The SKU is tied to goods already")
    const [product, sku] = found
    const goods: Goods = {
      id: call.world.random.id("1731"),
      name: product.title,
      reference_code: sku.seller_sku,
      image_url: product.main_images[0]?.urls[0] ?? "",
      barcodes: [],
      sku_ids: [tts_sku_id],
      is_hazmat: false,
      is_expiration_management: false,
      is_lot_control: false,
      ...fieldsOf(given),
    }
    shop.fbt.goods.set(goods.id, goods)
    emitMatch(call, goods, tts_sku_id)
    return { tts_sku_id, tts_goods_id: goods.id, is_success: true, fail_reason: "" }
  })
  return { create_result_info: { create_result_list: list } }
})

interface UpdateGoods {
  readonly update_goods_dto?: GivenGoods & { readonly tts_goods_id?: string }
}

export const updateGoods = handler<unknown, UpdateGoods>((call) => {
  const { tts_goods_id = "", ...given } = call.body.update_goods_dto ?? {}
  const goods = shopOf(call).fbt.goods.get(tts_goods_id)
  if (goods === undefined)
    return { update_result_info: { tts_goods_id, is_success: false, fail_reason: "The goods do not exist" } }
  Object.assign(goods, fieldsOf(given))
  return { update_result_info: { tts_goods_id, is_success: true, fail_reason: "" } }
})

interface Relations {
  readonly operation_type: string
  readonly operate_goods_sku_relation_list: ReadonlyArray<{
    readonly tts_goods_id?: string
    readonly tts_sku_ids?: ReadonlyArray<string>
  }>
}

/** Ties a SKU to goods, or unties it. Returns why it cannot. */
const relate = (call: Call, goods: Goods | undefined, skuId: string, isTie: boolean): string => {
  const shop = shopOf(call)
  if (goods === undefined) return "The goods do not exist"
  if (productOfSku(shop, skuId) === undefined) return "The SKU does not exist in this shop"
  const tied = goodsOfSku(shop.fbt, skuId)
  if (!isTie) {
    if (tied !== goods) return "The SKU is not tied to these goods"
    untieSku(call.world, shop, goods, skuId, call.now)
    return ""
  }
  if (tied !== undefined && tied !== goods) return "The SKU is tied to other goods"
  if (tied === goods) return ""
  tieSku(call.world, shop, goods, skuId, call.now)
  emitMatch(call, goods, skuId)
  return ""
}

/** The sources do not name the operation types, so each that begins with "UN", "DELETE" or "REMOVE" unties. */
export const relateGoods = handler<unknown, Relations>((call) => {
  const { operate_goods_sku_relation_list: list, operation_type } = call.body
  const isTie = !/^(?:un|delete|remove)/i.test(operation_type)
  const results = list.flatMap(({ tts_goods_id = "", tts_sku_ids = [] }) =>
    tts_sku_ids.map((tts_sku_id) => {
      const fail_reason = relate(call, shopOf(call).fbt.goods.get(tts_goods_id), tts_sku_id, isTie)
      return { tts_goods_id, tts_sku_id, is_success: fail_reason === "", fail_reason }
    }),
  )
  return { operate_goods_sku_relation_info: { operate_result_list: results } }
})

const skuOnWire = (shop: Shop, skuId: string) => {
  const found = productOfSku(shop, skuId)
  if (found === undefined) return { id: skuId, matched: true }
  const [product, sku] = found
  const image_url = product.main_images[0]?.urls[0] ?? ""
  return {
    id: skuId,
    image_url,
    matched: true,
    name: sku.sales_attributes.map(({ value_name }) => value_name).join(", ") || "Default",
    product: { id: product.id, image_url, name: product.title },
    regions: [shop.region],
  }
}

const onWire = (shop: Shop, { dimension, sku_ids, weight, ...goods }: Goods) => {
  const declared = {
    ...(dimension === undefined ? {} : { dimension }),
    ...(weight === undefined ? {} : { weight }),
  }
  return {
    ...goods,
    skus: sku_ids.map((id) => skuOnWire(shop, id)),
    lot_expiration_info: {
      is_expiration_management: goods.is_expiration_management,
      is_lot_control: goods.is_lot_control,
    },
    merchant_declaration_info: declared,
  }
}

interface Search {
  readonly goods_ids?: ReadonlyArray<string>
  readonly product_ids?: ReadonlyArray<string>
  readonly reference_codes?: ReadonlyArray<string>
  readonly sku_ids?: ReadonlyArray<string>
}

export const searchGoods = handler<PageQuery, Search>((call) => {
  const shop = shopOf(call)
  const { goods_ids, product_ids, reference_codes, sku_ids } = call.body
  const list = [...shop.fbt.goods.values()]
    .filter(
      (goods) =>
        oneOf(goods_ids, goods.id) &&
        oneOf(reference_codes, goods.reference_code) &&
        (sku_ids === undefined || sku_ids.length === 0 || goods.sku_ids.some((id) => sku_ids.includes(id))),
    )
    .map((goods) => onWire(shop, goods))
    .filter(
      ({ skus }) =>
        product_ids === undefined ||
        product_ids.length === 0 ||
        skus.some((sku) => "product" in sku && product_ids.includes(sku.product.id)),
    )
  const page = pageOf(list, call.query, [shop.id, call.body])
  return { goods: page.items, next_page_token: page.next_page_token, total_count: page.total_count }
})

export const searchHazmat = handler<unknown, { readonly tts_sku_ids: ReadonlyArray<string> }>((call) => {
  const shop = shopOf(call)
  const list = call.body.tts_sku_ids.map((tts_sku_id) => {
    if (productOfSku(shop, tts_sku_id) === undefined)
      throw invalid("tts_sku_ids", `the SKU '${tts_sku_id}' does not exist in this shop`)
    const goods = goodsOfSku(shop.fbt, tts_sku_id)
    return {
      tts_sku_id,
      is_hazmat: goods?.is_hazmat ?? false,
      is_expiration_management: goods?.is_expiration_management ?? false,
      is_lot_code: goods?.is_lot_control ?? false,
    }
  })
  return { hazmat_and_expiration_info: { hazmat_and_expiration_dto_list: list } }
})
