/**
 * Enforces what Get Category Rules and Get Attributes declare as required. A draft may lack it until it is listed.
 */
import type { Product, Shop } from "../../model.ts"
import { Refusal } from "../../refusal.ts"
import { attributes } from "../../state/categories.ts"
import { rulesOf, type CategoryRules } from "../../state/category-rules.ts"

/** The fields of a listing that a category may require, in a request or in the state. */
export interface Requirable {
  readonly package_dimensions?: unknown
  readonly product_attributes?: ReadonlyArray<{ readonly id: string }>
  readonly size_chart?: { readonly image?: unknown; readonly template?: unknown }
  readonly certifications?: ReadonlyArray<{
    readonly id: string
    readonly images?: ReadonlyArray<unknown>
    readonly files?: ReadonlyArray<unknown>
  }>
  readonly manufacturer_ids?: ReadonlyArray<string>
  readonly responsible_person_ids?: ReadonlyArray<string>
  readonly is_cod_allowed?: boolean
}

export const requirableFields = [
  "package_dimensions",
  "product_attributes",
  "size_chart",
  "certifications",
  "manufacturer_ids",
  "responsible_person_ids",
  "is_cod_allowed",
] as const

type Requirement = (given: Requirable, rules: CategoryRules) => void

const packageSize: Requirement = ({ package_dimensions }, { package_dimension }) => {
  if (package_dimension.is_required && package_dimensions === undefined)
    throw new Refusal(12052116, "Invalid 'package_dimensions': the category requires them")
}

const requiredAttributes = attributes.filter((attribute) => attribute.is_requried)

const productAttributes: Requirement = ({ product_attributes: given = [] }) => {
  const missing = requiredAttributes.find(({ id }) => !given.some((attribute) => attribute.id === id))
  if (missing !== undefined)
    throw new Refusal(12052104, `Invalid 'product_attributes': the category requires '${missing.id}' (${missing.name})`)
}

const sizeChart: Requirement = ({ size_chart: chart }, { size_chart }) => {
  if (size_chart.is_required && chart?.image === undefined && chart?.template === undefined)
    throw new Refusal(12052673, "Invalid 'size_chart': the category requires one")
}

const certificates: Requirement = ({ certifications = [] }, { product_certifications }) => {
  for (const { id, is_required, name } of product_certifications) {
    const given = certifications.find((certification) => certification.id === id)
    if (is_required && (given?.images ?? []).length + (given?.files ?? []).length === 0)
      throw new Refusal(
        12052105,
        `Invalid 'certifications': the category requires '${id}' (${name}), with an image or a file`,
      )
  }
}

const manufacturers: Requirement = ({ manufacturer_ids = [] }, { manufacturer }) => {
  if (manufacturer.is_required && manufacturer_ids.length === 0)
    throw new Refusal(12052282, "Invalid 'manufacturer_ids': the market requires a manufacturer")
}

const responsiblePersons: Requirement = ({ responsible_person_ids = [] }, { responsible_person }) => {
  if (responsible_person.is_required && responsible_person_ids.length === 0)
    throw new Refusal(12052287, "Invalid 'responsible_person_ids': the market requires a responsible person")
}

const cashOnDelivery: Requirement = ({ is_cod_allowed }, { cod }) => {
  if (is_cod_allowed === true && !cod.is_supported)
    throw new Refusal(12052222, "Invalid 'is_cod_allowed': the category cannot be paid on delivery in this market")
}

/** What the goods need, wherever they are sold. */
const ofGoods: ReadonlyArray<Requirement> = [packageSize, productAttributes, sizeChart, certificates]

export const requirements: ReadonlyArray<Requirement> = [...ofGoods, manufacturers, responsiblePersons, cashOnDelivery]

/** Refuses a listing that lacks what its category requires in the shop's market. */
export const checkRequirements = (shop: Shop, categoryId: string, given: Requirable): void => {
  const rules = rulesOf(categoryId, shop.region)
  for (const requirement of requirements) requirement(given, rules)
}

/** Refuses a global product that lacks what its category requires of the goods. Each market adds its own at publishing. */
export const checkRequirementsOfGoods = (region: string, categoryId: string, given: Requirable): void => {
  const rules = rulesOf(categoryId, region)
  for (const requirement of ofGoods) requirement(given, rules)
}

export const categoryIdOf = (product: Product): string => product.category_chains.at(-1)?.id ?? ""
