/**
 * The catalogue that every shop sells in: categories, their attributes and rules, and brands.
 */

export interface Category {
  readonly id: string
  readonly parent_id: string
  readonly local_name: string
  readonly is_leaf: boolean
}

const category = (id: string, parent_id: string, local_name: string): Category => ({
  id,
  parent_id,
  local_name,
  is_leaf: parent_id !== "0",
})

export const categories: ReadonlyArray<Category> = [
  category("600001", "0", "Home Supplies"),
  category("600338", "600001", "Home Decor"),
  category("600340", "600001", "Lighting"),
  category("601450", "0", "Bags & Accessories"),
  category("601526", "601450", "Handbags"),
  category("602284", "0", "Kitchenware"),
  category("602476", "602284", "Drinkware"),
  category("601152", "0", "Womenswear"),
  category("601265", "601152", "Dresses"),
  category("604206", "0", "Toys"),
  category("604579", "604206", "Baby Toys"),
]

export const attributes = [
  {
    id: "100000",
    name: "Color",
    type: "SALES_PROPERTY",
    is_customizable: true,
    is_multiple_selection: false,
    // The wire's own spelling.
    is_requried: false,
    values: ["Sand", "Forest", "Midnight", "Coral"].map((name, i) => ({ id: `100000${i}`, name })),
  },
  {
    id: "100107",
    name: "Material",
    type: "PRODUCT_PROPERTY",
    is_customizable: true,
    is_multiple_selection: true,
    is_requried: true,
    values: ["Ceramic", "Linen", "Glass", "Wood"].map((name, i) => ({ id: `100107${i}`, name })),
  },
] as const

export const brands: ReadonlyMap<string, string> = new Map([
  ["7082427311584347905", "Harbour & Co"],
  ["7082427311584347906", "Cedar Works"],
  ["7082427311584347907", "Fjord Home"],
])

const words = (text: string): ReadonlyArray<string> => text.toLowerCase().split(/[^a-z]+/)

const hints: Readonly<Record<string, string>> = {
  lamp: "600340",
  light: "600340",
  bag: "601526",
  tote: "601526",
  mug: "602476",
  bottle: "602476",
  pot: "602476",
  cup: "602476",
  dress: "601265",
  rattle: "604579",
}

/** The leaf that fits a title. */
export const categoryFor = (title: string): string => words(title).flatMap((word) => hints[word] ?? [])[0] ?? "600338"

/** From the root to the leaf. */
export const chainOf = (leafId: string): ReadonlyArray<Category> => {
  const leaf = categories.find(({ id }) => id === leafId)
  const parent = categories.find(({ id }) => id === leaf?.parent_id)
  return [parent, leaf].filter((node) => node !== undefined)
}
