/**
 * The markets of TikTok Shop, and groups of them whose rules differ.
 */

/** Where sellers have shops. */
export const shopRegions = [
  "BR",
  "DE",
  "ES",
  "FR",
  "GB",
  "ID",
  "IE",
  "IT",
  "JP",
  "MX",
  "MY",
  "PH",
  "SG",
  "TH",
  "US",
  "VN",
] as const

const europeanUnion = new Set(
  "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split(" "),
)
const southeastAsia = new Set(["ID", "MY", "PH", "SG", "TH", "VN"])

export const isInEuropeanUnion = (region: string): boolean => europeanUnion.has(region)

export const isInSoutheastAsia = (region: string): boolean => southeastAsia.has(region)
