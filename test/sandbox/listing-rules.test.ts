/**
 * The rules of a listing, each broken once: the platform's code, the field in the message, and nothing changed.
 */
import { expect, test } from "vitest"
import { sandbox, type Sandbox } from "../../packages/sandbox/src/index.ts"
import { categoryFields, globalFields } from "./recipes.ts"
import { caller, png, type Identity, type Loose } from "./wire.ts"

const regions = ["US", "DE", "MY", "MX", "JP"] as const
type Region = (typeof regions)[number]

/** One shop of the US, or one in each other region: an app has sellers of one side. */
const start = (region: Region = "US", rules: "strict" | "lenient" = "strict") => {
  const abroad = regions.filter((other) => other !== "US")
  const places = region === "US" ? [region] : abroad
  return sandbox({ orders: 0, products: 0, rules, shops: places.map((place) => ({ region: place })) })
}

const shopIn = (tts: Sandbox, region: Region) => tts.shops().find((shop) => shop.region === region)!

const identity = (tts: Sandbox, region: Region): Identity => ({
  token: tts.config.accessToken,
  contentToken: "",
  cipher: shopIn(tts, region).cipher,
})

const upload = async (tts: Sandbox, use_case: string, width: number, height: number): Promise<string> =>
  (await caller(tts).data("product.202309.uploadProductImage", { data: png(width, height), use_case })).uri

const uploadedUrl = async (tts: Sandbox): Promise<string> => {
  const image = { data: png(600, 600), use_case: "DESCRIPTION_IMAGE" }
  return (await caller(tts).data("product.202309.uploadProductImage", image)).url
}

const preOrder = (fulfillment_type: Loose): Loose => ({ type: "PRE_ORDER", fulfillment_type })

const contacts = async (tts: Sandbox) => {
  const { data } = caller(tts)
  const email = "safety@example.com"
  const { manufacturer_id } = await data("product.202409.createManufacturer", {
    name: "Kiln GmbH",
    address: "Ofenweg 1",
    email,
    phone_number: {},
  })
  const { responsible_person_id } = await data("product.202409.createResponsiblePerson", {
    name: "Kiln GmbH",
    address: { country: "DE", postal_code: "10115", street_address_line1: "Ofenweg 1" },
    email,
    phone_number: { country_code: "49", local_number: "30123456" },
  })
  return { manufacturer_ids: [manufacturer_id], responsible_person_ids: [responsible_person_id] }
}

const prices: Readonly<Record<Region, string>> = { US: "24.00", DE: "24.00", MY: "24.00", MX: "24.00", JP: "2400" }

/** A listing that the region takes. */
const goodListing = async (tts: Sandbox, region: Region): Promise<Loose> => ({
  ...structuredClone(categoryFields),
  ...(region === "DE" && (await contacts(tts))),
  package_weight: { value: "0.5", unit: "KILOGRAM" },
  package_dimensions: { height: "10", length: "20", width: "15", unit: "CENTIMETER" },
  title: "Hand-thrown stoneware mug with a handle",
  description: "<p>Holds 350 ml.</p>",
  main_images: [{ uri: await upload(tts, "MAIN_IMAGE", 600, 600) }],
  skus: ["Sand", "Forest"].map((value_name) => ({
    seller_sku: `MUG-${value_name}`,
    price: { amount: prices[region], currency: shopIn(tts, region).currency },
    inventory: [{ warehouse_id: shopIn(tts, region).warehouses[0], quantity: 3 }],
    sales_attributes: [{ name: "Color", value_name }],
  })),
})

type Row = readonly [
  rule: string,
  region: Region,
  spoil: (listing: Loose, tts: Sandbox) => unknown,
  code: number,
  field: string,
]

const code = (type: string, digits: string) => ({ type, code: digits })

const rows: ReadonlyArray<Row> = [
  ["the category exists", "US", (it) => (it.category_id = "1"), 12052023, "category_id"],
  ["the category is a leaf", "US", (it) => (it.category_id = "602284"), 12052024, "category_id"],
  ["the US has categories of version 2", "US", (it) => delete it.category_version, 12052217, "category_version"],
  ["Malaysia lists in version 2", "MY", (it) => (it.category_version = "v1"), 12052217, "category_version"],
  ["a title is not blank", "US", (it) => (it.title = "  "), 12052261, "title"],
  ["a title of the US has 255 characters", "US", (it) => (it.title = "x".repeat(256)), 12052051, "title"],
  ["a title of Mexico has 300 characters", "MX", (it) => (it.title = "x".repeat(301)), 12052051, "title"],
  ["a title of Malaysia has 25 characters", "MY", (it) => (it.title = "x".repeat(24)), 36009004, "title"],
  ["a description is not blank", "US", (it) => (it.description = ""), 12052015, "description"],
  ["there is a main image", "US", (it) => (it.main_images = []), 12052028, "main_images"],
  ["a main image was uploaded", "US", (it) => (it.main_images = [{ uri: "1" }]), 12052300, "main_images[0].uri"],
  [
    "a main image has 300 pixels a side",
    "US",
    async (it, tts) => (it.main_images = [{ uri: await upload(tts, "ATTRIBUTE_IMAGE", 299, 600) }]),
    12052301,
    "main_images[0].uri",
  ],
  [
    "a main image has 4,000 pixels a side at most",
    "US",
    async (it, tts) => (it.main_images = [{ uri: await upload(tts, "ATTRIBUTE_IMAGE", 4001, 600) }]),
    12052302,
    "main_images[0].uri",
  ],
  ["the brand exists", "US", (it) => (it.brand_id = "1"), 12052026, "brand_id"],
  ["the package has a size", "US", (it) => delete it.package_dimensions, 12052116, "package_dimensions"],
  ["a height is a whole number", "US", (it) => (it.package_dimensions.height = "1.5"), 12052003, "height"],
  ["a width is a whole number", "US", (it) => (it.package_dimensions.width = "wide"), 12052004, "width"],
  ["a length is above 0", "US", (it) => (it.package_dimensions.length = "0"), 12052005, "length"],
  ["a weight has three decimals", "US", (it) => (it.package_weight.value = "0.0001"), 12052006, "package_weight.value"],
  ["a weight is above 0", "US", (it) => (it.package_weight.value = "0.0"), 12052181, "package_weight.value"],
  ["grams are not for the US", "US", (it) => (it.package_weight.unit = "GRAM"), 12019011, "package_weight.unit"],
  ["pounds are for the US", "JP", (it) => (it.package_weight.unit = "POUND"), 12019061, "package_weight.unit"],
  ["inches are for the US", "DE", (it) => (it.package_dimensions.unit = "INCH"), 12019061, "package_dimensions.unit"],
  ["units are of one system", "US", (it) => (it.package_dimensions.unit = "INCH"), 12052915, "package_dimensions.unit"],
  ["required attributes are there", "US", (it) => (it.product_attributes = []), 12052104, "product_attributes"],
  [
    "an attribute's value exists",
    "US",
    (it) => (it.product_attributes[0].values = [{ id: "404" }]),
    12052529,
    "product_attributes[0].values[0].id",
  ],
  [
    "an attribute is named once",
    "US",
    (it) => it.product_attributes.push(it.product_attributes[0]),
    12052254,
    "product_attributes[1].id",
  ],
  [
    "an attribute's value has an id or a name",
    "US",
    (it) => (it.product_attributes[0].values = [{}]),
    12052248,
    "product_attributes[0].values[0]",
  ],
  [
    "a sales attribute takes one value",
    "US",
    (it) => it.product_attributes.push({ id: "100000", values: [{ id: "1000000" }, { id: "1000001" }] }),
    12052246,
    "product_attributes[1].values",
  ],
  ["a dress has a size chart", "US", (it) => (it.category_id = "601265"), 12052673, "size_chart"],
  [
    "a size chart was uploaded",
    "US",
    (it) => Object.assign(it, { category_id: "601265", size_chart: { image: { uri: "1" } } }),
    12052670,
    "size_chart.image.uri",
  ],
  ["a toy has its certificate in the US", "US", (it) => (it.category_id = "604579"), 12052105, "certifications"],
  ["a toy has its declaration in the EU", "DE", (it) => (it.category_id = "604579"), 12052105, "certifications"],
  [
    "a certificate has an image or a file",
    "US",
    (it) => Object.assign(it, { category_id: "604579", certifications: [{ id: "7182427311584347001" }] }),
    12052105,
    "certifications",
  ],
  [
    "a certificate is one of the category's",
    "US",
    (it) => (it.certifications = [{ id: "7182427311584347001" }]),
    12052655,
    "certifications[0].id",
  ],
  [
    "a certificate is named once",
    "US",
    (it) => (it.certifications = [1, 2].map(() => ({ id: "7182427311584347001" }))),
    12052656,
    "certifications[1].id",
  ],
  [
    "the image of a certificate was uploaded",
    "US",
    (it) =>
      Object.assign(it, {
        category_id: "604579",
        certifications: [{ id: "7182427311584347001", images: [{ uri: "1" }] }],
      }),
    12052650,
    "certifications[0].images[0].uri",
  ],
  [
    "a package has a known unit",
    "US",
    (it) => (it.package_dimensions.unit = "METER"),
    12019012,
    "package_dimensions.unit",
  ],
  ["the EU wants a manufacturer", "DE", (it) => delete it.manufacturer_ids, 12052282, "manufacturer_ids"],
  ["a manufacturer exists", "DE", (it) => (it.manufacturer_ids = ["1"]), 12052284, "manufacturer_ids[0]"],
  ["the EU wants a person", "DE", (it) => delete it.responsible_person_ids, 12052287, "responsible_person_ids"],
  ["a person exists", "DE", (it) => (it.responsible_person_ids = ["1"]), 12052289, "responsible_person_ids[0]"],
  ["the US has no cash on delivery", "US", (it) => (it.is_cod_allowed = true), 12052222, "is_cod_allowed"],
  ["a price is above 0", "US", (it) => (it.skus[0].price.amount = "0"), 12052073, "skus[0].price.amount"],
  ["a dollar has two decimals", "US", (it) => (it.skus[0].price.amount = "9.999"), 12052073, "skus[0].price.amount"],
  ["a yen has no decimals", "JP", (it) => (it.skus[1].price.amount = "2400.50"), 12052073, "skus[1].price.amount"],
  ["a price of the US ends at 7,600", "US", (it) => (it.skus[0].price.amount = "7600.01"), 12052570, "price.amount"],
  ["a SKU has stock", "US", (it) => (it.skus[0].inventory = []), 12052486, "skus[0].inventory"],
  [
    "a warehouse is the shop's",
    "DE",
    (it, tts) => (it.skus[0].inventory[0].warehouse_id = shopIn(tts, "MY").warehouses[0]),
    12052097,
    "skus[0].inventory[0].warehouse_id",
  ],
  [
    "a warehouse sends orders",
    "US",
    async (it, tts) => {
      const warehouse = { name: "Returns", type: "RETURN_WAREHOUSE" }
      const made = await caller(tts, identity(tts, "US")).data("logistics.202502.createWarehouse", { warehouse })
      it.skus[0].inventory[0].warehouse_id = made.warehouse_id
    },
    12052532,
    "skus[0].inventory[0].warehouse_id",
  ],
  [
    "a warehouse is named once",
    "US",
    (it) => it.skus[1].inventory.push({ ...it.skus[1].inventory[0], quantity: 5 }),
    12052555,
    "skus[1].inventory",
  ],
  [
    "a price has no zeros in front",
    "US",
    (it) => (it.skus[0].price.amount = "00.50"),
    12052073,
    "skus[0].price.amount",
  ],
  [
    "a weight has no zeros in front",
    "US",
    (it) => (it.package_weight.value = "00.5"),
    12052006,
    "package_weight.value",
  ],
  ["a delivery option exists", "US", (it) => (it.delivery_option_ids = ["1"]), 12052405, "delivery_option_ids[0]"],
  ["a GTIN has 14 digits", "US", (it) => (it.skus[0].identifier_code = code("GTIN", "123")), 12052591, "code"],
  [
    "a UPC has 12 digits",
    "US",
    (it) => (it.skus[1].identifier_code = code("UPC", "1".repeat(13))),
    12052591,
    "skus[1]",
  ],
  ["a code has digits", "US", (it) => (it.skus[0].identifier_code = code("EAN", "1234567A")), 12052591, "code"],
  ["an X ends an ISBN", "US", (it) => (it.skus[0].identifier_code = code("ISBN", "97831614841X0")), 12052598, "code"],
  ["a code has a type", "US", (it) => (it.skus[0].identifier_code = { code: "12345678" }), 12052600, "code.type"],
  [
    "no two SKUs have the same code",
    "US",
    (it) => it.skus.forEach((sku: Loose) => (sku.identifier_code = code("EAN", "12345678"))),
    12052592,
    "skus[1].identifier_code",
  ],
  [
    "no two SKUs have the same seller SKU",
    "US",
    (it) => it.skus.forEach((sku: Loose) => (sku.seller_sku = "MUG")),
    12052910,
    "skus[1].seller_sku",
  ],
  [
    "a SKU names an attribute once",
    "US",
    (it) => it.skus.forEach((sku: Loose) => sku.sales_attributes.push({ name: "Color", value_name: "Blue" })),
    12052244,
    "skus[0].sales_attributes",
  ],
  [
    "a certificate has not expired",
    "US",
    (it) => (it.certifications = [{ id: "7182427311584347001", expiration_date: 1_600_000_000 }]),
    12052385,
    "certifications[0].expiration_date",
  ],
  [
    "a manufacturer is named once",
    "DE",
    (it) => it.manufacturer_ids.push(it.manufacturer_ids[0]),
    12052295,
    "manufacturer_ids[1]",
  ],
  [
    "a person is named once",
    "DE",
    (it) => it.responsible_person_ids.push(it.responsible_person_ids[0]),
    12052296,
    "responsible_person_ids[1]",
  ],
  ["a title has no Chinese characters", "US", (it) => (it.title = "Mug 陶瓷杯"), 12052262, "title"],
  [
    "a description has no Chinese characters",
    "MX",
    (it) => (it.description = "<p>陶瓷杯</p>"),
    12052346,
    "description",
  ],
  [
    "an image of a description was uploaded",
    "US",
    (it) => (it.description = '<p>A mug.</p><img src="https://example.com/a.png" width="600" height="600">'),
    12052340,
    "description",
  ],
  [
    "an image of a description has a height",
    "US",
    async (it, tts) => (it.description = `<IMG width=600 src='${await uploadedUrl(tts)}'>`),
    12052348,
    "'height'",
  ],
  ["a video was uploaded", "US", (it) => (it.video = { id: "v1" }), 12052360, "video.id"],
  [
    "a video is no document",
    "US",
    async (it, tts) => {
      const file = { data: new TextEncoder().encode("%PDF-1.7"), name: "manual.pdf" }
      it.video = { id: (await caller(tts).data("product.202309.uploadProductFile", file)).id }
    },
    12052360,
    "video.id",
  ],
  [
    "the document of a certificate was uploaded",
    "US",
    (it) =>
      Object.assign(it, {
        category_id: "604579",
        certifications: [{ id: "7182427311584347001", files: [{ id: "1", name: "a.pdf", format: "PDF" }] }],
      }),
    12052658,
    "certifications[0].files[0].id",
  ],
  ["a shipping template is the shop's", "US", (it) => (it.shipping_template_id = "1"), 12052402, "template"],
  ["Tokopedia is for Indonesia", "MY", (it) => (it.listing_platforms = ["TOKOPEDIA"]), 12052330, "listing_platforms"],
  [
    "a later start of the sale is in the future",
    "US",
    (it) => (it.scheduled_sale = { is_enabled_scheduled_sale: true, schedule_sale_time: 1_600_000_000 }),
    12052269,
    "schedule_sale_time",
  ],
  [
    "a pre-order has a type",
    "US",
    (it) => (it.skus[1].pre_sale = { fulfillment_type: { handling_duration_days: 5 } }),
    12019096,
    "skus[1].pre_sale.type",
  ],
  [
    "a pre-order says when it ships",
    "US",
    (it) => (it.skus[0].pre_sale = { type: "PRE_ORDER" }),
    12019095,
    "release_date",
  ],
  ["a release date is not 0", "US", (it) => (it.skus[0].pre_sale = preOrder({ release_date: 0 })), 12019097, "release"],
  [
    "a pre-order takes a day at least",
    "US",
    (it) => (it.skus[0].pre_sale = preOrder({ handling_duration_days: 0 })),
    12019098,
    "handling_duration_days",
  ],
  [
    "a release date is in the future",
    "US",
    (it) => (it.skus[0].pre_sale = preOrder({ release_date: 1_600_000_000 })),
    12052712,
    "fulfillment_type",
  ],
  [
    "a part of a combined SKU exists",
    "US",
    (it) => (it.skus[0].combined_skus = [{ product_id: "1", sku_id: "2", sku_count: 2 }]),
    12052835,
    "combined_skus[0].product_id",
  ],
  [
    "a product of Malaysia has 100 SKUs",
    "MY",
    (it) => {
      const [sku] = it.skus
      it.skus = Array.from({ length: 101 }, (_, i) => ({
        ...sku,
        seller_sku: `MUG-${i}`,
        sales_attributes: [{ name: "Color", value_name: `Red ${i}` }],
      }))
    },
    12052050,
    "100",
  ],
  ["a seller SKU has no spaces", "US", (it) => (it.skus[0].seller_sku = "MUG 1"), 36009004, "skus[0].seller_sku"],
  [
    "no two SKUs are alike",
    "US",
    (it) => (it.skus[1].sales_attributes[0] = { id: "100000", value_id: "1000000" }),
    12052560,
    "skus[1].sales_attributes",
  ],
  ["every SKU names the attributes", "US", (it) => delete it.skus[1].sales_attributes, 12052550, "skus[1]"],
  [
    "a sales attribute has a name",
    "US",
    (it) => delete it.skus[0].sales_attributes[0].name,
    12052241,
    "skus[0].sales_attributes[0]",
  ],
  [
    "a sales attribute has a value",
    "US",
    (it) => delete it.skus[0].sales_attributes[0].value_name,
    12052248,
    "skus[0].sales_attributes[0]",
  ],
  [
    "a SKU's image was uploaded",
    "US",
    (it) => (it.skus[0].sales_attributes[0].sku_img = { uri: "1" }),
    12052520,
    "skus[0].sales_attributes[0].sku_img.uri",
  ],
]

const global = async (tts: Sandbox) => ({
  ...structuredClone(globalFields),
  title: "Stoneware mug",
  description: "<p>Holds 350 ml.</p>",
  main_images: [{ uri: await upload(tts, "MAIN_IMAGE", 600, 600) }],
  skus: [{ seller_sku: "G-1", price: { amount: "10.00", currency: "USD" } }],
})

test.each<[rule: string, spoil: (product: Loose) => unknown, code: number]>([
  ["a leaf", (it) => (it.category_id = "602284"), 12052024],
  ["a title", (it) => (it.title = " "), 12052261],
  ["a description", (it) => (it.description = " "), 12052015],
  ["a main image", (it) => (it.main_images = []), 12052028],
  ["a brand that exists", (it) => (it.brand_id = "1"), 12052026],
  ["kilograms", (it) => (it.package_weight.unit = "POUND"), 12019011],
  ["a weight", (it) => (it.package_weight.value = "0"), 12019011],
  ["centimetres", (it) => (it.package_dimensions.unit = "INCH"), 12052116],
  ["whole centimetres", (it) => (it.package_dimensions.width = "1.5"), 12052116],
  ["a package size", (it) => delete it.package_dimensions, 12052116],
  ["required attributes", (it) => (it.product_attributes = []), 12052104],
  ["a size chart for a dress", (it) => (it.category_id = "601265"), 12052673],
  [
    "SKUs with the same attributes",
    (it) => it.skus.push({ ...it.skus[0], sales_attributes: [{ name: "A", value_name: "B" }] }),
    12052550,
  ],
])("a global product has %s", async (_, spoil, code) => {
  await using tts = await start()
  const { ask, data } = caller(tts)
  const product = await global(tts)
  spoil(product)
  expect((await ask("product.202309.createGlobalProduct", product)).body).toMatchObject({ code })
  expect((await data("product.202312.searchGlobalProducts", { page_size: 10 })).total_count).toBe(0)
})

test("what is published has the details of the global product", async () => {
  await using tts = await start()
  const { data } = caller(tts)
  const { global_product_id, global_skus } = await data("product.202309.createGlobalProduct", await global(tts))
  const price = { amount: "10.00", currency: "USD" }
  await data("product.202309.publishGlobalProduct", {
    global_product_id,
    publish_target: [{ region: "US", skus: [{ related_global_sku_id: global_skus[0].id, price }] }],
  })
  expect(tts.products()[0]).toMatchObject({
    package_dimensions: globalFields.package_dimensions,
    product_attributes: [{ id: "100107", name: "Material", values: [{ id: "1001070", name: "Ceramic" }] }],
  })
})

test("what reads the categories of the US names their version", async () => {
  await using tts = await start()
  await using other = await start("MY")
  const { ask } = caller(tts, identity(tts, "US"))
  const abroad = caller(other, identity(other, "MY"))
  const asked = { page_size: 10, category_id: "602476", product_title: "Mug", locale: "en-US" }
  for (const name of ["getCategories", "getCategoryRules", "getAttributes", "getBrands", "recommendCategory"]) {
    const operation = `product.202309.${name}`
    expect((await ask(operation, asked)).body, name).toMatchObject({ code: 12052217 })
    expect((await ask(operation, { ...asked, category_version: "v2" })).body, name).toMatchObject({ code: 0 })
    expect((await abroad.ask(operation, asked)).body, name).toMatchObject({ code: 0 })
  }
})

test("the further images of a SKU need a first", async () => {
  await using tts = await start()
  const { ask } = caller(tts, identity(tts, "US"))
  const listing = await goodListing(tts, "US")
  const [attribute] = listing.skus[0].sales_attributes
  const image = { uri: await upload(tts, "ATTRIBUTE_IMAGE", 300, 300) }
  attribute.supplementary_sku_images = [image]
  expect((await ask("product.202309.createProduct", listing)).body).toMatchObject({ code: 12052357 })
  attribute.sku_img = image
  expect((await ask("product.202309.createProduct", listing)).body).toMatchObject({ code: 0 })
})

test.each(rows)("%s (%s)", async (_, region, spoil, code, field) => {
  await using tts = await start(region)
  const { ask } = caller(tts, identity(tts, region))
  const listing = await goodListing(tts, region)
  await spoil(listing, tts)
  const { body } = await ask("product.202309.createProduct", listing)
  expect(body).toMatchObject({ code, message: expect.stringContaining(field) as string })
  expect(tts.products()).toEqual([])
})

test.each(regions)("a right listing is taken in %s, and its check passes", async (region) => {
  await using tts = await start(region)
  const { data } = caller(tts, identity(tts, region))
  const listing = await goodListing(tts, region)
  expect(await data("product.202309.checkProductListing", listing)).toMatchObject({ check_result: "PASS" })
  const { product_id } = await data("product.202309.createProduct", listing)
  expect(await data("product.202309.getProduct", { product_id })).toMatchObject({
    product_attributes: [{ id: "100107", name: "Material", values: [{ id: "1001070", name: "Ceramic" }] }],
    package_dimensions: listing.package_dimensions,
    ...(region === "DE" && { manufacturer_ids: listing.manufacturer_ids }),
  })
})

test("what a category asks for is in its rules, and a listing that has it is taken", async () => {
  await using tts = await start()
  const { data } = caller(tts, identity(tts, "US"))
  const rules = (category_id: string) =>
    data("product.202309.getCategoryRules", { category_id, category_version: "v2" })
  expect((await rules("601265")).size_chart).toEqual({ is_required: true, is_supported: true })
  const [certification] = (await rules("604579")).product_certifications
  const listing = await goodListing(tts, "US")
  const image = { uri: await upload(tts, "SIZE_CHART_IMAGE", 1024, 1024) }
  const dress = await data("product.202309.createProduct", { ...listing, category_id: "601265", size_chart: { image } })
  expect(await data("product.202309.getProduct", dress)).toMatchObject({ size_chart: { image } })
  const paper = { id: certification.id, images: [{ uri: await upload(tts, "CERTIFICATION_IMAGE", 800, 800) }] }
  const toy = await data("product.202309.createProduct", { ...listing, category_id: "604579", certifications: [paper] })
  expect(await data("product.202309.getProduct", toy)).toMatchObject({ certifications: [paper] })
})

test("a check of a listing tells all that is wrong with it", async () => {
  await using tts = await start()
  const { data } = caller(tts, identity(tts, "US"))
  const listing = await goodListing(tts, "US")
  const wrong = { ...listing, product_attributes: [], description: " ", package_dimensions: undefined }
  const { check_result, fail_reasons } = await data("product.202309.checkProductListing", wrong)
  expect(check_result).toBe("FAILED")
  expect(fail_reasons.map(({ code }: Loose) => code)).toEqual([12052015, 12052116, 12052104])
})

test("trade numbers of the right length are taken", async () => {
  await using tts = await start()
  const { ask } = caller(tts, identity(tts, "US"))
  const numbers = [
    ["GTIN", 14],
    ["EAN", 8],
    ["EAN", 13],
    ["EAN", 14],
    ["UPC", 12],
    ["JAN", 8],
    ["JAN", 13],
  ] as const
  const listing = await goodListing(tts, "US")
  for (const given of [
    ...numbers.map(([type, length]) => code(type, "1".repeat(length))),
    code("ISBN", "978316148410X"),
  ]) {
    listing.skus[0].identifier_code = given
    const { body } = await ask("product.202309.createProduct", listing)
    expect(body, JSON.stringify(given)).toMatchObject({ code: 0 })
  }
})

test("the id of another system names one product", async () => {
  await using tts = await start()
  const { ask, data } = caller(tts, identity(tts, "US"))
  const listing = { ...(await goodListing(tts, "US")), external_product_id: "ERP-1" }
  const { product_id } = await data("product.202309.createProduct", listing)
  expect((await ask("product.202309.createProduct", listing)).body).toMatchObject({ code: 12052996 })
  await data("product.202309.deleteProducts", { product_ids: [product_id] })
  expect((await ask("product.202309.createProduct", listing)).body).toMatchObject({ code: 0 })
})

test.each([
  ["A", 12052189],
  ["x".repeat(31), 12052190],
  ["Oak 12345", 12052192],
  ["Oak 1234", 0],
])("the seller's brand '%s': %i", async (name, code) => {
  await using tts = await start()
  expect((await caller(tts).ask("product.202309.createCustomBrands", { name })).body.code).toBe(code)
})

test("a global product keeps its stock in warehouses of the seller, and a shop sells from its own", async () => {
  await using tts = await start()
  const { ask, data } = caller(tts)
  const { global_product_id, global_skus } = await data("product.202309.createGlobalProduct", await global(tts))
  const [{ id }] = global_skus
  const [main] = shopIn(tts, "US").warehouses
  const set = async (...ids: ReadonlyArray<string>) => {
    const inventory = ids.map((global_warehouse_id) => ({ global_warehouse_id, quantity: 2 }))
    const input = { global_product_id, global_skus: [{ id, inventory }] }
    return (await ask("product.202309.updateGlobalInventory", input)).body.code
  }
  expect(await set("404")).toBe(12052530)
  expect(await set(main!, main!)).toBe(12052555)
  expect(await set(main!)).toBe(0)
  const publish = async (warehouse_id: string) => {
    const price = { amount: "10.00", currency: "USD" }
    const skus = [{ related_global_sku_id: id, price, inventory: { warehouse_id, quantity: 2 } }]
    const input = { global_product_id, publish_target: [{ region: "US", skus }] }
    return (await ask("product.202309.publishGlobalProduct", input)).body.code
  }
  expect(await publish("404")).toBe(12019016)
  expect(tts.products()).toEqual([])
  expect(await publish(main!)).toBe(0)
  // A market has one listing of it, until that is deleted.
  expect(await publish(main!)).toBe(12019212)
  await data("product.202309.deleteProducts", { product_ids: [tts.products()[0]!.id] })
  expect(await publish(main!)).toBe(0)
})

test("a draft may lack what its category requires, and is not listed without it", async () => {
  await using tts = await start()
  const { ask, data } = caller(tts, identity(tts, "US"))
  const listing = { ...(await goodListing(tts, "US")), product_attributes: [] }
  const { product_id } = await data("product.202309.createProduct", { ...listing, save_mode: "AS_DRAFT" })
  const { errors } = await data("product.202309.activateProduct", { product_ids: [product_id] })
  expect(errors).toMatchObject([{ code: 12052104, detail: { product_id } }])
  const edit = { product_id, title: "Stoneware mug", save_mode: "LISTING" }
  const { body } = await ask("product.202509.partialEditProduct", edit)
  expect(body).toMatchObject({ code: 12052104 })
  expect(tts.products()[0]).toMatchObject({ status: "DRAFT", title: listing.title })
  await data("product.202509.partialEditProduct", { ...edit, product_attributes: categoryFields.product_attributes })
  expect(tts.products()[0]).toMatchObject({ status: "PENDING", title: "Stoneware mug" })
})

test("an edit keeps the rules of a listing", async () => {
  await using tts = await start()
  const { ask, data } = caller(tts, identity(tts, "US"))
  const { product_id, skus } = await data("product.202309.createProduct", await goodListing(tts, "US"))
  const before = tts.products()
  const [first, second] = skus.map(({ id }: Loose) => ({ id }))
  const [main, other] = shopIn(tts, "US").warehouses
  const stock = (...ids: ReadonlyArray<string | undefined>) =>
    ids.map((warehouse_id) => ({ warehouse_id, quantity: 1 }))
  const edits: ReadonlyArray<readonly [Loose, number]> = [
    [{ title: " " }, 12052261],
    [{ brand_id: "1" }, 12052026],
    [{ product_attributes: [] }, 12052104],
    [{ is_cod_allowed: true }, 12052222],
    [{ package_weight: { value: "1", unit: "POUND" } }, 12052915],
    [{ skus: [first, first] }, 12052553],
    [{ skus: [{ ...first, price: { amount: "1.234", currency: "USD" } }] }, 12052073],
    [{ skus: [{ ...second, sales_attributes: [{ name: "Color", value_name: "Sand" }] }] }, 12052560],
    [{ skus: [{ ...first, inventory: stock(main, other) }] }, 12052533],
    [{ skus: [{ ...first, inventory: stock(main, main) }] }, 12052555],
    [{ skus: [{ ...first, inventory: [] }] }, 12052486],
    [{ skus: [{ ...first, seller_sku: "MUG-Forest" }] }, 12052910],
    [{ skus: [{ ...first, identifier_code: { type: "UPC", code: "1" } }] }, 12052591],
    [{ delivery_option_ids: ["1"] }, 12052405],
  ]
  for (const [edit, code] of edits)
    expect((await ask("product.202509.partialEditProduct", { product_id, ...edit })).body, String(code)).toMatchObject({
      code,
    })
  const whole = { ...(await goodListing(tts, "US")), product_id, skus: [] }
  expect((await ask("product.202509.editProduct", whole)).body).toMatchObject({ code: 12052902 })
  expect(tts.products()).toEqual(before)
})

test("an image has the size of its use case", async () => {
  await using tts = await start()
  const { ask } = caller(tts, identity(tts, "US"))
  const rowsOfImages = [
    ["MAIN_IMAGE", 299, 600, false],
    ["MAIN_IMAGE", 300, 4000, true],
    ["MAIN_IMAGE", 600, 4001, false],
    ["SIZE_CHART_IMAGE", 1023, 2000, false],
    ["SIZE_CHART_IMAGE", 1024, 1024, true],
    ["DESCRIPTION_IMAGE", 100, 20_000, true],
    ["CERTIFICATION_IMAGE", 99, 200, false],
  ] as const
  for (const [use_case, width, height, fits] of rowsOfImages) {
    const { body } = await ask("product.202309.uploadProductImage", { data: png(width, height), use_case })
    expect(body.code, `${use_case} ${width}x${height}`).toBe(fits ? 0 : 12038014)
  }
})

test("without the disputed rules, a price of the US has no end and a stock may name a further warehouse", async () => {
  await using tts = await start("US", "lenient")
  const { data } = caller(tts, identity(tts, "US"))
  const listing = await goodListing(tts, "US")
  listing.skus[0].price.amount = "9000.00"
  const { product_id, skus } = await data("product.202309.createProduct", listing)
  const inventory = shopIn(tts, "US").warehouses.map((warehouse_id) => ({ warehouse_id, quantity: 2 }))
  const { errors } = await data("product.202309.updateInventory", {
    product_id,
    skus: [{ id: skus[0].id, inventory }],
  })
  expect(errors).toEqual([])
  expect(tts.products()[0]!.skus[0]!.inventory).toEqual(inventory)
})

test("a listing shows an uploaded image and video, sells later and is a pre-order", async () => {
  await using tts = await start()
  const { data } = caller(tts, identity(tts, "US"))
  const video = { data: new TextEncoder().encode("\0\0\0\0ftypisom"), name: "mug.mp4" }
  const { templates } = await data("logistics.202510.getAvailableShippingTemplate", {})
  const soon = Math.floor(tts.clock.now() / 1000) + 86_400
  const listing = await goodListing(tts, "US")
  Object.assign(listing, {
    description: `<p>A mug.</p><img src="${await uploadedUrl(tts)}" width="600" height="600">`,
    video: { id: (await data("product.202309.uploadProductFile", video)).id },
    shipping_template_id: templates[0].template.template_id,
    scheduled_sale: { is_enabled_scheduled_sale: true, schedule_sale_time: soon },
  })
  listing.skus[0].pre_sale = preOrder({ release_date: soon })
  listing.skus[1].pre_sale = preOrder({ handling_duration_days: 5 })
  expect(await data("product.202309.createProduct", listing)).toMatchObject({ product_id: expect.any(String) })
})

test("Japan reads kanji, and the rule about them is turned off with the disputed ones", async () => {
  await using tts = await start("JP")
  const { ask } = caller(tts, identity(tts, "JP"))
  const listing = { ...(await goodListing(tts, "JP")), title: "陶器のマグカップ" }
  expect((await ask("product.202309.createProduct", listing)).body).toMatchObject({ code: 0 })
  await using lenient = await sandbox({ products: 0, orders: 0, rules: "lenient" })
  const american = { ...(await goodListing(lenient, "US")), title: "Mug 陶瓷杯" }
  const there = caller(lenient, identity(lenient, "US"))
  expect((await there.ask("product.202309.createProduct", american)).body).toMatchObject({ code: 0 })
})

test("the parts of a combined SKU are SKUs on sale, each once", async () => {
  await using tts = await sandbox({
    products: [
      { skus: [{ seller_sku: "CUP" }, { seller_sku: "LID" }] },
      { status: "DRAFT", skus: [{ seller_sku: "BOX" }] },
    ],
    orders: 0,
  })
  const { ask } = caller(tts, identity(tts, "US"))
  const [sold, draft] = tts.products()
  const [cup, lid] = sold!.skus.map(({ id }) => ({ product_id: sold!.id, sku_id: id, sku_count: 1 }))
  const combined = async (...parts: ReadonlyArray<Loose>) => {
    const listing = await goodListing(tts, "US")
    listing.skus[0].combined_skus = parts
    return (await ask("product.202309.createProduct", listing)).body.code
  }
  expect(await combined(cup!, lid!)).toBe(0)
  expect(await combined({ ...cup, sku_count: 2 })).toBe(0)
  expect(await combined(cup!)).toBe(12052859)
  expect(await combined(cup!, cup!)).toBe(12052840)
  expect(await combined(cup!, { ...lid, sku_count: 0 })).toBe(12052832)
  expect(await combined(cup!, { ...lid, sku_id: draft!.skus[0]!.id })).toBe(12052844)
  expect(await combined(cup!, { ...lid, product_id: draft!.id })).toBe(12052845)
})

test("an edit in part keeps the rules of texts, parts and times", async () => {
  await using tts = await sandbox({ products: 1, orders: 0 })
  const { ask } = caller(tts, identity(tts, "US"))
  const edit = async (given: Loose) =>
    (await ask("product.202309.partialEditProduct", { product_id: tts.products()[0]!.id, ...given })).body.code
  expect(await edit({ title: "Mug 陶瓷杯" })).toBe(12052262)
  expect(await edit({ description: '<img src="a.png">' })).toBe(12052340)
  expect(await edit({ video: { id: "1" } })).toBe(12052360)
  expect(await edit({ listing_platforms: ["TOKOPEDIA"] })).toBe(12052330)
})
