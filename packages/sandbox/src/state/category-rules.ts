/**
 * What the categories require of a listing, by market: the answer of Get Category Rules, which the operations on products
 * then enforce.
 */
import { isInEuropeanUnion, isInSoutheastAsia } from "../regions.ts"

interface Certification {
  readonly id: string
  readonly name: string
  readonly is_required: boolean
  readonly document_details: string
  readonly sample_image_url: string
  readonly expiration_date: { readonly is_required: boolean }
}

export interface CategoryRules {
  readonly allowed_special_product_types: ReadonlyArray<string>
  readonly cod: { readonly is_supported: boolean }
  readonly epr: { readonly is_required: boolean }
  readonly manufacturer: { readonly is_required: boolean }
  readonly package_dimension: { readonly is_required: boolean }
  readonly product_certifications: ReadonlyArray<Certification>
  readonly responsible_person: { readonly is_required: boolean }
  readonly size_chart: { readonly is_required: boolean; readonly is_supported: boolean }
}

const certification = (id: string, name: string): Certification => ({
  id,
  name,
  is_required: true,
  document_details: `An image or a PDF of the ${name}.`,
  sample_image_url: `https://images.tiktok.sandbox/certifications/${id}.jpeg`,
  expiration_date: { is_required: false },
})

const toySafety = (region: string): ReadonlyArray<Certification> => {
  if (region === "US") return [certification("7182427311584347001", "Children's Product Certificate")]
  return isInEuropeanUnion(region) ? [certification("7182427311584347002", "EU declaration of conformity")] : []
}

const babyToys = "604579"
const dresses = "601265"
const handbags = "601526"

/** The rules of a leaf category in a market. */
export const rulesOf = (categoryId: string, region: string): CategoryRules => ({
  allowed_special_product_types: ["PRE_ORDER"],
  cod: { is_supported: isInSoutheastAsia(region) },
  epr: { is_required: false },
  manufacturer: { is_required: isInEuropeanUnion(region) },
  package_dimension: { is_required: true },
  product_certifications: categoryId === babyToys ? toySafety(region) : [],
  responsible_person: { is_required: isInEuropeanUnion(region) },
  size_chart: {
    is_required: categoryId === dresses,
    is_supported: categoryId === dresses || categoryId === handbags,
  },
})

/** Whether a listing of the category needs more than attributes and the package's size, in some market. */
export const hasOwnRequirements = (categoryId: string): boolean => categoryId === babyToys || categoryId === dresses
