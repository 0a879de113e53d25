/**
 * The address of a made-up buyer. It is kept in full: the answers mask it where the platform does.
 */
import type { Random } from "../random.ts"

const firstNames = ["Ada", "Noor", "Mateo", "Yuki", "Lena", "Kwame"]
const lastNames = ["Carter", "Nguyen", "Silva", "Okafor", "Meyer", "Tan"]

const callingCodes: Readonly<Record<string, string>> = {
  BR: "55",
  DE: "49",
  ES: "34",
  FR: "33",
  GB: "44",
  ID: "62",
  IE: "353",
  IT: "39",
  JP: "81",
  MX: "52",
  MY: "60",
  PH: "63",
  SG: "65",
  TH: "66",
  US: "1",
  VN: "84",
}

export const makeRecipient = (region: string, random: Random): Record<string, unknown> => {
  const first = random.pick(firstNames)
  const last = random.pick(lastNames)
  const street = `${random.integer(1, 240)} Harbour Street`
  return {
    name: `${first} ${last}`,
    first_name: first,
    last_name: last,
    phone_number: `(+${callingCodes[region] ?? "1"})${random.text(10, "123456789")}`,
    region_code: region,
    postal_code: random.text(5, "0123456789"),
    address_line1: street,
    address_line2: "",
    address_detail: street,
    full_address: `${street}, ${region}`,
    district_info: [{ address_level: "L0", address_level_name: "Country", address_name: region, iso_code: region }],
  }
}
