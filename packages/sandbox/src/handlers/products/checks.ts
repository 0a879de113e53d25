/**
 * Checks of a listing before it is created, and diagnoses of how to improve it. The answers follow from the shop and its
 * products.
 */
import { handler, shopOf, type Call, type Handler } from "../../handler.ts"
import type { Product } from "../../model.ts"
import { Refusal, refusalIn } from "../../refusal.ts"
import { rulesOf } from "../../state/category-rules.ts"
import { makeSku, type NewProduct } from "./listing.ts"
import { requirements } from "./requirements.ts"
import { listingRules } from "./rules.ts"

/** What a create would refuse, as an answer. */
export const checkListing = handler<unknown, NewProduct>((call) => {
  const shop = shopOf(call)
  const { body } = call
  const rules = rulesOf(body.category_id, shop.region)
  const reasons = [
    ...listingRules.map((rule) => () => rule(body, call, shop)),
    ...requirements.map((requirement) => () => requirement(body, rules)),
    ...body.skus.map((sku, i) => () => makeSku(call, shop, sku, `skus[${i}]`)),
  ].flatMap((step) => {
    const refusal = refusalIn(step)
    return refusal === undefined ? [] : [{ code: refusal.code, message: refusal.message }]
  })
  return {
    check_result: reasons.length === 0 ? "PASS" : "FAILED",
    fail_reasons: reasons,
    listing_quality: quality(call.body.title),
  }
})

const goodTitle = 25

const quality = (title: string) => ({
  current_tier: title.length >= goodTitle ? "GOOD" : "FAIR",
  remaining_recommendations: title.length >= goodTitle ? 0 : 1,
})

export const prerequisites: Handler = (call) => {
  const passed = "PASS"
  return {
    shop: {
      bank_account: passed,
      contact_info: passed,
      status: "ACTIVE",
      tax_info: passed,
      gne: { epr: passed, product_quantity_limit: passed },
      logistics: {
        delivery_option: passed,
        pickup_warehouse: shopOf(call).places.size > 0 ? passed : "FAILED",
        return_warehouse: passed,
        shipping_template: passed,
      },
    },
  }
}

const items = [
  "BANK_ACCOUNT",
  "SHOP_STATUS",
  "SHOP_TAX",
  "PICKUP_WAREHOUSE",
  "RETURN_WAREHOUSE",
  "DELIVERY_OPTION",
  "SHIPPING_TEMPLATE",
  "PRODUCT_QUANTITY_LIMIT",
]

export const prerequisiteChecks: Handler = (call) => ({
  check_results: items.map((check_item) => ({
    check_item,
    is_failed: check_item === "PICKUP_WAREHOUSE" && shopOf(call).places.size === 0,
    fail_reasons: [],
  })),
})

type Asked = Call<{ readonly product_ids: ReadonlyArray<string> }>

const requestedProducts = (call: Asked): ReadonlyArray<Product> =>
  call.query.product_ids.map((id) => {
    const product = shopOf(call).products.get(id)
    if (product === undefined) throw new Refusal(12052260, `The product '${id}' does not exist in this shop`)
    return product
  })

const each = (answerFor: (product: Product) => object) =>
  handler<{ readonly product_ids: ReadonlyArray<string> }, unknown>((call) => ({
    products: requestedProducts(call).map((product) => ({ id: product.id, ...answerFor(product) })),
  }))

const keywords = (title: string) => title.split(" ").map((text) => ({ text: text.toLowerCase() }))

export const seoWords = each(({ title }) => ({ seo_words: keywords(title) }))

export const suggestions = each(({ title, category_chains }) => ({
  suggestions: [
    { field: "TITLE", items: [{ text: `${title} for ${category_chains.at(-1)?.local_name ?? "home"}` }] },
    { field: "DESCRIPTION", items: [{ text: `${title}. Made to last.` }] },
  ],
}))

/** A short title is the only complaint. */
const diagnosesOf = (title: string) =>
  title.length >= goodTitle
    ? []
    : [
        {
          field: "TITLE",
          diagnosis_results: [
            { code: "TITLE_TOO_SHORT", how_to_solve: "Say more in the title.", quality_tier: "GOOD" },
          ],
          suggestion: { seo_words: keywords(title), smart_texts: [{ text: `${title} for everyday use` }], images: [] },
        },
      ]

export const diagnoses = each(({ title }) => ({ diagnoses: diagnosesOf(title), listing_quality: quality(title) }))

interface Draft {
  readonly title?: string
  readonly product_id?: string
}

export const diagnoseDraft = handler<unknown, Draft>((call) => {
  const title = call.body.title ?? shopOf(call).products.get(call.body.product_id ?? "")?.title ?? ""
  return { diagnoses: diagnosesOf(title), listing_quality: quality(title) }
})
