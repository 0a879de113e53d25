/**
 * Reads the attributes, the certificates, the size chart and the contacts of a listing, checks that what they name
 * exists, and gives them the form in which Get Product answers them.
 */
import { accountOf, type Call } from "../../handler.ts"
import type { Account, ProductImage } from "../../model.ts"
import { Refusal } from "../../refusal.ts"
import { attributes } from "../../state/categories.ts"
import { rulesOf } from "../../state/category-rules.ts"
import type { ProductDetails } from "../../state/product-details.ts"
import { checkDocument } from "./product-files.ts"

export interface NewDetails {
  readonly product_attributes?: ReadonlyArray<{
    readonly id: string
    readonly values: ReadonlyArray<{ readonly id?: string; readonly name?: string }>
  }>
  readonly certifications?: ReadonlyArray<{
    readonly id: string
    readonly images?: ReadonlyArray<{ readonly uri: string }>
    readonly files?: ReadonlyArray<{ readonly id: string; readonly name: string; readonly format: string }>
    readonly expiration_date?: number
  }>
  readonly size_chart?: { readonly image?: { readonly uri: string }; readonly template?: { readonly id: string } }
  readonly manufacturer_ids?: ReadonlyArray<string>
  readonly responsible_person_ids?: ReadonlyArray<string>
}

const once = (list: ReadonlyArray<{ readonly id: string }>, name: string, code: number): void => {
  for (const [i, { id }] of list.entries())
    if (list.findIndex((other) => other.id === id) < i)
      throw new Refusal(code, `Invalid '${name}[${i}].id': '${id}' is named twice`)
}

const readAttributes = (
  call: Call,
  given: NonNullable<NewDetails["product_attributes"]>,
): NonNullable<ProductDetails["product_attributes"]> => {
  once(given, "product_attributes", 12052254)
  return given.map(({ id, values }, i) => {
    const at = `product_attributes[${i}]`
    const attribute = attributes.find((candidate) => candidate.id === id)
    if (values.length === 0) throw new Refusal(12052248, `Invalid '${at}.values': it must not be empty`)
    if (attribute?.is_multiple_selection === false && values.length > 1)
      throw new Refusal(12052246, `Invalid '${at}.values': the attribute takes one value`)
    return {
      id,
      name: attribute?.name ?? "",
      values: values.map((value, j) => {
        const known = attribute?.values.find((one) => one.id === value.id)
        if (attribute !== undefined && value.id !== undefined && known === undefined)
          throw new Refusal(12052529, `Invalid '${at}.values[${j}].id': the attribute has no value '${value.id}'`)
        if ((value.id ?? value.name ?? "") === "")
          throw new Refusal(12052248, `Invalid '${at}.values[${j}]': it has neither 'id' nor 'name'`)
        return { id: value.id ?? call.world.random.id("7"), name: known?.name ?? value.name ?? "" }
      }),
    }
  })
}

const imageOf = (account: Account, uri: string, at: string, code: number): ProductImage => {
  const image = account.images.get(uri)
  if (image === undefined) throw new Refusal(code, `Invalid '${at}.uri': the image was not uploaded`)
  return image
}

const readCertifications = (
  call: Call,
  given: NonNullable<NewDetails["certifications"]>,
  categoryId: string,
  region: string,
): NonNullable<ProductDetails["certifications"]> => {
  once(given, "certifications", 12052656)
  const known = rulesOf(categoryId, region).product_certifications
  return given.map(({ expiration_date, files = [], id, images = [] }, i) => {
    const at = `certifications[${i}]`
    if (expiration_date !== undefined && expiration_date <= call.now)
      throw new Refusal(12052385, `Invalid '${at}.expiration_date': the certificate has expired`)
    const certification = known.find((candidate) => candidate.id === id)
    if (certification === undefined)
      throw new Refusal(12052655, `Invalid '${at}.id': the category has no certification '${id}'`)
    return {
      id,
      title: certification.name,
      images: images.map(({ uri }, j) => imageOf(accountOf(call), uri, `${at}.images[${j}]`, 12052650)),
      files: files.map((file, j) => {
        checkDocument(call, file.id, `${at}.files[${j}]`)
        return { ...file, urls: [`https://files.tiktok.sandbox/${file.id}`] }
      }),
      ...(expiration_date === undefined ? {} : { expiration_date }),
    }
  })
}

const readSizeChart = (
  call: Call,
  { image, template }: NonNullable<NewDetails["size_chart"]>,
): NonNullable<ProductDetails["size_chart"]> => ({
  ...(image === undefined ? {} : { image: imageOf(accountOf(call), image.uri, "size_chart.image", 12052670) }),
  ...(template === undefined ? {} : { template: { id: template.id } }),
})

const contacts = (
  known: ReadonlyMap<string, unknown>,
  ids: ReadonlyArray<string>,
  name: string,
  { twice, unknown }: { readonly twice: number; readonly unknown: number },
): Array<string> =>
  ids.map((id, i) => {
    if (!known.has(id)) throw new Refusal(unknown, `Invalid '${name}[${i}]': '${id}' does not exist`)
    if (ids.indexOf(id) < i) throw new Refusal(twice, `Invalid '${name}[${i}]': '${id}' is named twice`)
    return id
  })

/** The given details. */
export const readDetails = (call: Call, given: NewDetails, categoryId: string, region: string): ProductDetails => {
  const { certifications, manufacturer_ids, product_attributes, responsible_person_ids, size_chart } = given
  const account = accountOf(call)
  return {
    ...(product_attributes && { product_attributes: readAttributes(call, product_attributes) }),
    ...(certifications && { certifications: readCertifications(call, certifications, categoryId, region) }),
    ...(size_chart && { size_chart: readSizeChart(call, size_chart) }),
    ...(manufacturer_ids && {
      manufacturer_ids: contacts(account.manufacturers, manufacturer_ids, "manufacturer_ids", {
        unknown: 12052284,
        twice: 12052295,
      }),
    }),
    ...(responsible_person_ids && {
      responsible_person_ids: contacts(account.responsiblePersons, responsible_person_ids, "responsible_person_ids", {
        unknown: 12052289,
        twice: 12052296,
      }),
    }),
  }
}
