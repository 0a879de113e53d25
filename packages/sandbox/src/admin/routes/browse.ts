/**
 * Lists of what a shop has, and single orders, products and returns by their ids.
 */
import { orderStatuses, productStatuses } from "../../model.ts"
import { shopNamed } from "../../world.ts"
import type { Controls } from "../controls.ts"
import { described, listOf, objectOf, oneOf, ref, text, type Properties } from "../../json-schema.ts"
import { route, type AdminRoute } from "../route.ts"
import { findOrder, findProduct, findReturn, largestLimit, pageOf, rowsOf, shopFor, type Page } from "../rows.ts"

const paging = {
  shopId: described("Default: the first shop.", text),
  after: described("The `next` of the previous page.", text),
  limit: described("Rows per page. Default 100.", { type: "integer", minimum: 1, maximum: largestLimit }),
} as const

type Rows = typeof rowsOf
type RowOf<Name extends keyof Rows> = ReturnType<Rows[Name]>[number]

interface Listing<Name extends keyof Rows> {
  readonly name: Name
  /** The name of its schema in the document. */
  readonly schema: string
  readonly summary: string
  readonly idOf: (row: RowOf<Name>) => string
  /** Query parameters that the row's field of the same name must equal. */
  readonly filters?: Properties
}

export const browseRoutes = ({ world, shops }: Controls): ReadonlyArray<AdminRoute> => {
  const list = <Name extends keyof Rows>({ filters = {}, idOf, name, schema, summary }: Listing<Name>): AdminRoute =>
    route({
      id: name,
      method: "GET",
      path: `/${name}`,
      summary,
      query: { ...paging, ...filters },
      answer: objectOf(
        { [name]: listOf(ref(schema)) },
        { next: described("Pass it as `after` to read the next page.", text) },
      ),
      run: ({ query }) => {
        const { after, limit, shopId, ...wanted } = query as Page & Readonly<Record<string, string | undefined>>
        const rows = rowsOf[name](shopFor(world, shopId), world) as ReadonlyArray<RowOf<Name>>
        const fits = Object.entries(wanted)
        const found =
          fits.length === 0
            ? rows
            : rows.filter((row) => fits.every(([field, value]) => row[field as keyof typeof row] === value))
        const { next, page } = pageOf(found, idOf, {
          ...(after === undefined ? {} : { after }),
          ...(limit === undefined ? {} : { limit }),
        })
        return { [name]: page, ...(next === undefined ? {} : { next }) }
      },
    })

  return [
    route({
      id: "shops",
      method: "GET",
      path: "/shops",
      summary: "The shops with their ciphers and warehouses.",
      answer: objectOf({ shops: listOf(ref("Shop")) }),
      run: () => ({ shops: shops() }),
    }),
    route({
      id: "shop",
      method: "GET",
      path: "/shops/{shopId}",
      summary: "One shop.",
      answer: objectOf({ shop: ref("Shop") }),
      run: ({ path }) => {
        const { id } = shopNamed(world, path["shopId"]!)
        return { shop: shops().find((shop) => shop.id === id) }
      },
    }),
    list({
      name: "products",
      schema: "Product",
      summary: "The products of a shop, the newest first.",
      idOf: ({ id }) => id,
      filters: { status: oneOf(...productStatuses) },
    }),
    route({
      id: "product",
      method: "GET",
      path: "/products/{productId}",
      summary: "One product of any shop.",
      answer: objectOf({ product: ref("Product"), shopId: text }),
      run: ({ path }) => {
        const [shop, product] = findProduct(world, path["productId"]!)
        return { product, shopId: shop.id }
      },
    }),
    list({
      name: "orders",
      schema: "Order",
      summary: "The orders of a shop, the newest first.",
      idOf: ({ id }) => id,
      filters: { status: oneOf(...orderStatuses), user_id: text },
    }),
    route({
      id: "order",
      method: "GET",
      path: "/orders/{orderId}",
      summary: "One order of any shop.",
      answer: objectOf({ order: ref("Order"), shopId: text }),
      run: ({ path }) => {
        const [shop, order] = findOrder(world, path["orderId"]!)
        return { order, shopId: shop.id }
      },
    }),
    list({
      name: "packages",
      schema: "Package",
      summary: "The packages of a shop, the newest first.",
      idOf: ({ id }) => id,
      filters: { status: text },
    }),
    list({
      name: "cancellations",
      schema: "Cancellation",
      summary: "The cancellations of a shop, the newest first.",
      idOf: ({ cancel_id }) => cancel_id,
      filters: { order_id: text, cancel_status: text },
    }),
    list({
      name: "returns",
      schema: "Return",
      summary: "The returns and refunds of a shop, the newest first.",
      idOf: ({ return_id }) => return_id,
      filters: { order_id: text, return_status: text },
    }),
    route({
      id: "return",
      method: "GET",
      path: "/returns/{returnId}",
      summary: "One return of any shop.",
      answer: objectOf({ return: ref("Return"), shopId: text }),
      run: ({ path }) => {
        const [shop, row] = findReturn(world, path["returnId"]!)
        return { return: row, shopId: shop.id }
      },
    }),
    list({
      name: "statements",
      schema: "Statement",
      summary: "The statements of a shop, the newest first.",
      idOf: ({ id }) => id,
      filters: { payment_status: text },
    }),
    list({
      name: "conversations",
      schema: "Conversation",
      summary: "The conversations of a shop with their messages, the newest first.",
      idOf: ({ id }) => id,
      filters: { buyer_user_id: text },
    }),
    list({
      name: "reviews",
      schema: "Review",
      summary: "The reviews of a shop's products, the newest first.",
      idOf: ({ id }) => id,
      filters: { order_id: text, product_id: text },
    }),
  ]
}
