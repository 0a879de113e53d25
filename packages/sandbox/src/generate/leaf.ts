/**
 * A plausible value for a field of a generated answer, by its type and name: ids of 19 digits, money in the shop's
 * currency, times shortly before now. If the platform names a field's values, one of them is drawn.
 */
import { amount } from "../money.ts"
import type { Random } from "../random.ts"
import type { Schema } from "../schema.ts"

export interface Setting {
  readonly random: Random
  readonly currency: string
  readonly region: string
  /** Unix seconds. */
  readonly now: number
  /** Ids of things that the shop has, by the name of a field. */
  readonly known: Readonly<Record<string, ReadonlyArray<string>>>
}

type Rule = readonly [RegExp, (setting: Setting, name: string) => string]

const date = (seconds: number) => new Date(seconds * 1000).toISOString().slice(0, 10)
const recently = ({ now, random }: Setting) => now - random.integer(60, 30 * 86_400)
const money = ({ currency, random }: Setting) => amount(random.integer(100, 20_000), currency)
const words = ["Amber", "Birch", "Cedar", "Delta", "Ember", "Fjord", "Grove", "Harbour", "Indigo", "Juniper"]

/** The rules in order: the first that fits the name counts. */
const texts: ReadonlyArray<Rule> = [
  [/(^|_)uris?$/, ({ random }) => `tos-sandbox/${random.text(32, "0123456789abcdef")}`],
  [/url|link|avatar|cover|picture/, ({ random }) => `https://files.tiktok.sandbox/${random.text(20)}`],
  [/email/, ({ random }) => `${random.text(8, "abcdefghijklmnop")}@example.com`],
  [/phone/, ({ random }) => `(+1)555${random.text(7, "0123456789")}`],
  [/currency/, ({ currency }) => currency],
  [/locale|language/, () => "en-US"],
  [/country|region(_code)?$|market$/, ({ region }) => region],
  [/open_id$/, ({ random }) => random.text(36)],
  [/cipher|token|code$/, ({ random }) => random.text(22)],
  [/tracking_n/, ({ random }) => `SBX${random.text(12, "0123456789")}`],
  [/(^|_)ids?$/, ({ random }) => random.id("17")],
  [/date|day$/, (setting) => date(recently(setting))],
  [/time/, (setting) => String(recently(setting))],
  [/rate|ratio|percent|ctr|share|discount_value/, ({ random }) => (random.integer(1, 9_999) / 10_000).toFixed(4)],
  [
    /amount|price|fee|tax|gmv|revenue|cost|total|payment|discount|subsid|commission|refund|value$|deduct/,
    (setting) => money(setting),
  ],
  [
    /count|number|quantity|height|width|length|weight|score|days|hours|threshold/,
    ({ random }) => String(random.integer(1, 99)),
  ],
  [/postal|zip/, ({ random }) => random.text(5, "0123456789")],
  [/sku/, ({ random }) => `SKU-${random.text(6, "0123456789")}`],
  [/name|title|brand/, ({ random }) => `${random.pick(words)} ${random.pick(words)}`],
  [/status/, () => "ACTIVE"],
]

const text = (setting: Setting, name: string): string => {
  const ids = setting.known[name]
  if (ids !== undefined && ids.length > 0) return setting.random.pick(ids)
  const rule = texts.find(([pattern]) => pattern.test(name))
  return rule === undefined ? `${setting.random.pick(words)} ${name.replaceAll("_", " ")}` : rule[1](setting, name)
}

const integer = (setting: Setting, name: string): number => {
  const { now, random } = setting
  if (/millis|_ms$/.test(name)) return recently(setting) * 1000
  if (/expire|deadline|sla|due|end_time/.test(name)) return now + random.integer(3_600, 30 * 86_400)
  if (/time|timestamp|date$/.test(name)) return recently(setting)
  if (/rate$|percentage/.test(name)) return random.integer(1, 2_000)
  // A number that code calls an error must not appear in an answer that succeeded.
  if (name.endsWith("code")) return 0
  return random.integer(1, 500)
}

export const leaf = (setting: Setting, name: string, schema: Schema): unknown => {
  const values = schema["x-tts-values"]
  if (values !== undefined && values.length > 0) {
    const value = setting.random.pick(values)
    return schema.type === "integer" ? Number(value) : value
  }
  const lower = name.toLowerCase()
  switch (schema.type) {
    case "boolean":
      return setting.random.integer(0, 1) === 1
    case "integer":
      return schema["x-tts-wide"] === true || /(^|_)ids?$/.test(lower)
        ? wideId(setting, schema)
        : integer(setting, lower)
    case "number":
      return setting.random.integer(1, 10_000) / 100
    default:
      return text(setting, lower)
  }
}

/** As text if it is beyond 2^53: the answer is written with its digits. */
const wideId = ({ random }: Setting, schema: Schema): unknown =>
  schema["x-tts-wide"] === true ? random.id("17") : random.integer(100_000, 999_999_999)
