/**
 * The catalogue: categories with their attributes and rules, brands, and recommendations out of it.
 */
import { accountOf, handler, type Call, type Handler } from "../../handler.ts"
import { pageOf, type PageQuery } from "../../paging.ts"
import { invalid, Refusal } from "../../refusal.ts"
import { attributes, brands, categories, categoryFor, chainOf } from "../../state/categories.ts"

interface CategoryQuery {
  readonly keyword?: string
}

export const listCategories = handler<CategoryQuery, unknown>(({ query }) => {
  const wanted = query.keyword?.toLowerCase() ?? ""
  return {
    categories: categories
      .filter(({ local_name }) => local_name.toLowerCase().includes(wanted))
      .map((category) => ({ ...category, permission_statuses: ["AVAILABLE"] })),
  }
})

/** Attributes and rules belong to leaves. */
const leafOf = (call: Call): string => {
  const id = call.path.category_id!
  const category = categories.find((candidate) => candidate.id === id)
  if (category === undefined) throw new Refusal(12052023, `The category '${id}' does not exist`)
  if (!category.is_leaf) throw new Refusal(12052024, `The category '${id}' is not a leaf`)
  return id
}

export const listAttributes: Handler = (call) => {
  leafOf(call)
  return { attributes }
}

export const getRules: Handler = (call) => {
  const isBag = leafOf(call) === "601526"
  return {
    allowed_special_product_types: ["PRE_ORDER"],
    cod: { is_supported: false },
    epr: { is_required: false },
    manufacturer: { is_required: false },
    package_dimension: { is_required: true },
    product_certifications: [],
    responsible_person: { is_required: false },
    size_chart: { is_required: false, is_supported: isBag },
  }
}

interface BrandQuery extends PageQuery {
  readonly brand_name?: string
}

export const listBrands = handler<BrandQuery, unknown>((call) => {
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

export const createBrand = handler<unknown, { readonly name: string }>((call) => {
  const { name } = call.body
  if (name.trim() === "") throw invalid("name", "it must not be empty")
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

export const recommendCategory = handler<unknown, Titled>((call) => {
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
