/**
 * What a category may require of a product, local or global, in the form in which Get Product answers it.
 */

export interface ProductImage {
  uri: string
  urls: Array<string>
  thumb_urls: Array<string>
  width: number
  height: number
}

export interface ProductAttribute {
  readonly id: string
  readonly name: string
  readonly values: ReadonlyArray<{ readonly id: string; readonly name: string }>
}

export interface ProductCertification {
  readonly id: string
  readonly title: string
  readonly images: ReadonlyArray<ProductImage>
  readonly files: ReadonlyArray<{
    readonly id: string
    readonly name: string
    readonly format: string
    readonly urls: ReadonlyArray<string>
  }>
  readonly expiration_date?: number
}

export interface ProductDetails {
  package_dimensions?: { height: string; length: string; unit: string; width: string }
  product_attributes?: ReadonlyArray<ProductAttribute>
  certifications?: ReadonlyArray<ProductCertification>
  size_chart?: { readonly image?: ProductImage; readonly template?: { readonly id: string } }
  manufacturer_ids?: ReadonlyArray<string>
  responsible_person_ids?: ReadonlyArray<string>
}
