/**
 * How many pixels the sides of an image may have, by the use case that it is uploaded for.
 */

interface Sides {
  readonly least: number
  readonly most: number
}

const sides: Readonly<Record<string, Sides>> = {
  MAIN_IMAGE: { least: 300, most: 4_000 },
  SIZE_CHART_IMAGE: { least: 1_024, most: 20_000 },
  ATTRIBUTE_IMAGE: { least: 100, most: 20_000 },
  DESCRIPTION_IMAGE: { least: 100, most: 20_000 },
  CERTIFICATION_IMAGE: { least: 100, most: 20_000 },
  CUSTOMIZATION_IMAGE: { least: 100, most: 20_000 },
}

export const useCases: ReadonlyArray<string> = Object.keys(sides)

/** The side lengths of a known use case. */
export const sidesOf = (useCase: string): Sides => sides[useCase]!
