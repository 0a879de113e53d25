/**
 * Checks that the SKUs of a product can be told apart: by their ids and by their sales attributes.
 */
import { Refusal } from "../../refusal.ts"
import { attributes as known } from "../../state/categories.ts"
import type { NewSku } from "./listing.ts"

type Given = Partial<Pick<NewSku, "sales_attributes">>

type Attribute = NonNullable<NewSku["sales_attributes"]>[number]

/** A SKU id may occur once. */
export const checkSkuIds = (skus: ReadonlyArray<{ readonly id?: string }>): void => {
  const seen = new Set<string>()
  for (const [i, { id }] of skus.entries()) {
    if (id === undefined) continue
    if (seen.has(id)) throw new Refusal(12052553, `Invalid 'skus[${i}].id': the SKU is named twice`)
    seen.add(id)
  }
}

/** The first text that is not empty. */
const first = (...texts: ReadonlyArray<string | undefined>): string =>
  texts.find((text) => text !== undefined && text !== "") ?? ""

/** An attribute may be named by its id or by its name. */
const nameOf = ({ id, name }: Attribute): string => first(name, known.find((one) => one.id === id)?.name, id)

const valueOf = ({ value_id, value_name }: Attribute): string => {
  const value = known.flatMap(({ values }) => values).find((one) => one.id === value_id)
  return first(value_name, value?.name, value_id)
}

const checkAttribute = (attribute: Attribute, at: string): void => {
  if (nameOf(attribute) === "") throw new Refusal(12052241, `Invalid '${at}': it has neither 'id' nor 'name'`)
  if (valueOf(attribute) === "")
    throw new Refusal(12052248, `Invalid '${at}': it has neither 'value_id' nor 'value_name'`)
  if (attribute.supplementary_sku_images !== undefined && attribute.sku_img === undefined)
    throw new Refusal(12052357, `Invalid '${at}.supplementary_sku_images': they need a 'sku_img'`)
}

const distinct = (attributes: ReadonlyArray<Attribute>, part: (attribute: Attribute) => string): string =>
  JSON.stringify(attributes.map(part).sort())

/** Every SKU names the same sales attributes, and no two have the same values of them. */
export const checkVariants = (skus: ReadonlyArray<Given>): void => {
  const seen = new Set<string>()
  const names = distinct(skus[0]?.sales_attributes ?? [], nameOf)
  for (const [i, { sales_attributes: attributes = [] }] of skus.entries()) {
    const at = `skus[${i}]`
    for (const [j, attribute] of attributes.entries()) checkAttribute(attribute, `${at}.sales_attributes[${j}]`)
    if (new Set(attributes.map(nameOf)).size < attributes.length)
      throw new Refusal(12052244, `Invalid '${at}.sales_attributes': an attribute is named twice`)
    if (distinct(attributes, nameOf) !== names)
      throw new Refusal(12052550, `Invalid '${at}.sales_attributes': every SKU must name the same attributes`)
    const values = distinct(attributes, (one) => `${nameOf(one)}=${valueOf(one)}`)
    if (seen.has(values))
      throw new Refusal(12052560, `Invalid '${at}.sales_attributes': another SKU has the same values`)
    seen.add(values)
  }
}
