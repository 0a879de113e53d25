/**
 * Money as the wire writes it: decimal texts, in the currency of the shop's region. Sums are made in minor units.
 */

const currencies: Readonly<Record<string, string>> = {
  US: "USD",
  GB: "GBP",
  ID: "IDR",
  JP: "JPY",
  MX: "MXN",
  MY: "MYR",
  PH: "PHP",
  SG: "SGD",
  TH: "THB",
  VN: "VND",
  BR: "BRL",
}

export const currencyOf = (region: string): string => currencies[region] ?? "EUR"

/** How many decimal places the currency has. */
export const decimals = (currency: string): number => (["IDR", "JPY", "VND"].includes(currency) ? 0 : 2)

/** Whether the text is a decimal as on the wire: without a sign and without leading zeros. */
export const isDecimal = (text: string): boolean => /^(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text)

/** Whether the text is a decimal with no more decimal places than the currency has. */
export const hasDigitsOf = (text: string, currency: string): boolean =>
  isDecimal(text) && (text.split(".")[1] ?? "").length <= decimals(currency)

/** Whether the text is a decimal of the currency, above 0. */
export const isAmount = (text: string, currency: string): boolean => hasDigitsOf(text, currency) && Number(text) > 0

/** Minor units as a decimal text. */
export const amount = (minor: number, currency: string): string => {
  const places = decimals(currency)
  return (minor / 10 ** places).toFixed(places)
}

/** A decimal text in minor units. */
export const minorUnits = (decimal: string, currency: string): number =>
  Math.round(Number(decimal) * 10 ** decimals(currency))
