/**
 * Checks the weight and the sides of the packed product.
 */
import { isDecimal } from "../../money.ts"
import { Refusal } from "../../refusal.ts"

interface Weight {
  readonly unit: string
  readonly value: string
}

interface Sides {
  readonly height: string
  readonly length: string
  readonly width: string
  readonly unit: string
}

export interface Parcel {
  readonly package_weight?: Weight | undefined
  readonly package_dimensions?: Sides | undefined
}

/** Markets that take each unit of weight; absent: all of them. */
const weightUnits: Readonly<Record<string, ReadonlyArray<string> | undefined>> = {
  KILOGRAM: undefined,
  POUND: ["US"],
  GRAM: ["BR", "JP", "MX"],
}

const imperial = ["POUND", "INCH"]

const sideCodes = { height: 12052003, width: 12052004, length: 12052005 } as const

const checkWeight = ({ unit, value }: Weight, region: string): void => {
  if (!Object.hasOwn(weightUnits, unit) || weightUnits[unit]?.includes(region) === false)
    throw new Refusal(
      unit === "POUND" ? 12019061 : 12019011,
      `Invalid 'package_weight.unit': '${unit}' is not used in ${region}`,
    )
  if (!isDecimal(value) || (value.split(".")[1] ?? "").length > 3)
    throw new Refusal(12052006, "Invalid 'package_weight.value': it must be a decimal with at most three digits")
  if (Number(value) === 0) throw new Refusal(12052181, "Invalid 'package_weight.value': it must be above 0")
}

const checkSides = (sides: Sides, region: string): void => {
  const { unit } = sides
  if (unit !== "CENTIMETER" && (unit !== "INCH" || region !== "US"))
    throw new Refusal(
      unit === "INCH" ? 12019061 : 12019012,
      `Invalid 'package_dimensions.unit': '${unit}' is not used in ${region}`,
    )
  for (const side of ["height", "width", "length"] as const)
    if (!/^[1-9]\d*$/.test(sides[side]))
      throw new Refusal(sideCodes[side], `Invalid 'package_dimensions.${side}': it must be a whole number above 0`)
}

/** Compares what is given with the market's units. */
export const checkParcel = ({ package_dimensions: sides, package_weight: weight }: Parcel, region: string): void => {
  if (weight !== undefined) checkWeight(weight, region)
  if (sides !== undefined) checkSides(sides, region)
  if (weight !== undefined && sides !== undefined && imperial.includes(weight.unit) !== imperial.includes(sides.unit))
    throw new Refusal(12052915, "Invalid 'package_dimensions.unit': it does not match 'package_weight.unit'")
}
