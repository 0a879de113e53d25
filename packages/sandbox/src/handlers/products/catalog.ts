/**
 * The catalogue: categories with their attributes and rules, brands, and recommendations from it.
 */
import { accountOf, handler, type Call } from "../../handler.ts"
import { pageOf, type PageQuery } from "../../paging.ts"
import { invalid, Refusal } from "../../refusal.ts"
import { attributes, brands, categories, categoryFor, chainOf } from "../../state/categories.ts"
import { rulesOf } from "../../state/category-rules.ts"
import { checkTree, requireLeaf } from "./category.ts"

interface Tree {
  readonly category_version?: string
}

interface CategoryQuery extends Tree {
  readonly keyword?: string
}

export const listCategories = handler<CategoryQuery, unknown>((call) => {
  checkTree(call, call.query.category_version)
  const wanted = call.query.keyword?.toLowerCase() ?? ""
  return {
    categories: categories
      .filter(({ local_name }) => local_name.toLowerCase().includes(wanted))
      .map((category) => ({ ...category, permission_statuses: ["AVAILABLE"] })),
  }
})

const leafOf = (call: Call<Tree>): string => {
  checkTree(call, call.query.category_version)
  return requireLeaf(call.path.category_id!)
}

export const listAttributes = handler<Tree, unknown>((call) => {
  leafOf(call)
  return { attributes }
})

/** The rules of global products are those of the seller's home market. */
export const getRules = handler<Tree, unknown>((call) =>
  rulesOf(leafOf(call), call.shop?.region ?? accountOf(call).region),
)

interface BrandQuery extends PageQuery, Tree {
  readonly brand_name?: string
}

export const listBrands = handler<BrandQuery, unknown>((call) => {
  checkTree(call, call.query.category_version)
  const wanted = call.query.brand_name?.toLowerCase() ?? ""
  const list = [...brands, ...accountOf(call).brands].filter(([, name]) => name.toLowerCase().includes(wanted))
  const page = pageOf(list, call.query, [call.account?.openId, wanted])
  return {
    brands: page.items.map(([id, name]) => ({
      id,
      name,
      // The wire's own spelling.
      authorized_status: accountOf(call).brands.has(id) ? "AUTHORIZED" : "UNAUTHORIEZD",
      brand_status: "AVAILABLE",
      is_t1_brand: false,
    })),
    next_page_token: page.next_page_token,
    total_count: page.total_count,
  }
})

const checkBrandName = (name: string): void => {
  if (name.length < 2) throw new Refusal(12052189, "Invalid 'name': it must have at least 2 characters")
  if (name.length > 30) throw new Refusal(12052190, "Invalid 'name': it must have at most 30 characters")
  if (/\d{5}/.test(name)) throw new Refusal(12052192, "Invalid 'name': it must not have 5 digits in a row")
}

export const createBrand = handler<unknown, { readonly name: string }>((call) => {
  const { name } = call.body
  if (name.trim() === "") throw invalid("name", "it must not be empty")
  checkBrandName(name)
  const own = accountOf(call).brands
  if ([...brands.values(), ...own.values()].includes(name))
    throw new Refusal(12052205, `Invalid 'name': there is a brand '${name}' already`)
  const id = call.world.random.id("7082")
  own.set(id, name)
  return { id }
})

interface Titled {
  readonly product_title?: string
}

export const recommendBrand = handler<unknown, Titled>((call) => {
  const title = call.body.product_title?.toLowerCase() ?? ""
  const all = [...brands, ...accountOf(call).brands]
  const [id, name] = all.find(([, brand]) => title.includes(brand.toLowerCase())) ?? all[0]!
  return { brand: { id, name } }
})

export const recommendCategory = handler<unknown, Titled & Tree>((call) => {
  checkTree(call, call.body.category_version)
  const leaf = categoryFor(call.body.product_title ?? "")
  return {
    leaf_category_id: leaf,
    categories: chainOf(leaf).map(({ id, is_leaf, local_name }, i) => ({
      id,
      is_leaf,
      level: i + 1,
      name: local_name,
      permission_statuses: ["AVAILABLE"],
    })),
  }
})
