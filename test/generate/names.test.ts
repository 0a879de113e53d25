import { expect, it } from "vitest"
import { isExportName, pascalCase, propertyKey, singular, typeNameOf } from "../../scripts/generate/names.ts"

it.each([
  ["products", "product"],
  ["sub_categories", "sub_category"],
  ["aies", "aie"],
  ["boxes", "box"],
  ["statuses", "status"],
  ["branches", "branch"],
  ["addresses", "address"],
  ["images", "image"],
  ["order_status", "order_status"],
  ["address", "address"],
  ["package", "package"],
])("one of %s is %s", (field, item) => {
  expect(singular(field)).toBe(item)
})

it("a type is named after its field, and begins with a letter", () => {
  expect(typeNameOf("sku_price")).toBe("SkuPrice")
  expect(typeNameOf("3pl")).toBe("Of3pl")
  expect(pascalCase("ORDER_STATUS_CHANGE")).toBe("OrderStatusChange")
  expect(pascalCase("lineItems")).toBe("LineItems")
})

it("a reserved word is no name of an export, and only a strange key is quoted", () => {
  expect(["getOrder", "delete", "GetOrder", "get-order"].filter(isExportName)).toEqual(["getOrder"])
  expect(["a_b", "$x", "Content-Range", "3d"].map(propertyKey)).toEqual(["a_b", "$x", '"Content-Range"', '"3d"'])
})
