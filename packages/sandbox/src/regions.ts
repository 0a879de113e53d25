/**
 * Groups of markets whose rules differ.
 */

const europeanUnion = new Set(
  "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split(" "),
)
const southeastAsia = new Set(["ID", "MY", "PH", "SG", "TH", "VN"])

export const isInEuropeanUnion = (region: string): boolean => europeanUnion.has(region)

export const isInSoutheastAsia = (region: string): boolean => southeastAsia.has(region)
