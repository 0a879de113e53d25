/**
 * The rules of global products: those of a listing, in the units that every market knows.
 */
import type { Call } from "../../handler.ts"
import { isDecimal } from "../../money.ts"
import { Refusal } from "../../refusal.ts"
import { requireLeaf } from "./category.ts"
import type { NewDetails } from "./details.ts"
import { brandOf } from "./listing.ts"
import { checkSkus, type GivenSku } from "./skus.ts"

export interface GivenGlobal extends NewDetails {
  readonly title?: string
  readonly description?: string
  readonly category_id?: string
  readonly brand_id?: string
  readonly main_images?: ReadonlyArray<{ readonly uri: string }>
  readonly package_weight?: { readonly unit: string; readonly value: string }
  readonly package_dimensions?: {
    readonly height: string
    readonly length: string
    readonly width: string
    readonly unit: string
  }
  readonly skus?: ReadonlyArray<GivenSku>
}

const checkWeight = ({ unit, value }: NonNullable<GivenGlobal["package_weight"]>): void => {
  if (unit !== "KILOGRAM") throw new Refusal(12019011, "Invalid 'package_weight.unit': it must be KILOGRAM")
  if (!isDecimal(value) || (value.split(".")[1] ?? "").length > 3 || Number(value) === 0)
    throw new Refusal(12019011, "Invalid 'package_weight.value': it must be a decimal above 0")
}

const checkSides = ({ unit, ...sides }: NonNullable<GivenGlobal["package_dimensions"]>): void => {
  if (unit !== "CENTIMETER") throw new Refusal(12052116, "Invalid 'package_dimensions.unit': it must be CENTIMETER")
  for (const side of ["height", "length", "width"] as const)
    if (!/^[1-9]\d*$/.test(sides[side]))
      throw new Refusal(12052116, `Invalid 'package_dimensions.${side}': it must be a whole number above 0`)
}

/** Checks a new global product, or the given fields of an edit. */
export const checkGlobal = (call: Call, given: GivenGlobal): void => {
  const { brand_id, category_id, description, main_images, package_dimensions, package_weight, skus, title } = given
  if (category_id !== undefined) requireLeaf(category_id)
  if (title?.trim() === "") throw new Refusal(12052261, "Invalid 'title': it must not be empty")
  if (description?.trim() === "") throw new Refusal(12052015, "Invalid 'description': it must not be empty")
  if (main_images?.length === 0) throw new Refusal(12052028, "Invalid 'main_images': it must not be empty")
  if (brand_id !== undefined) brandOf(call, brand_id)
  if (package_weight !== undefined) checkWeight(package_weight)
  if (package_dimensions !== undefined) checkSides(package_dimensions)
  if (skus !== undefined) checkSkus(call.world, skus)
}
