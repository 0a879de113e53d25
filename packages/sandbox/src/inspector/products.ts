/**
 * The products with their stock, and what a seller and a buyer can do with each. Runs in the browser; see index.ts.
 */
import type { Product, Sku } from "../model.ts"
import type { SandboxShop } from "../sandbox-shop.ts"
import type { Browse } from "./browse.ts"
import type { Ui, View } from "./dom.ts"

export const productsView = (ui: Ui, browse: Browse, statuses: ReadonlyArray<string>): View => {
  const { act, button, callApi, chosen, dateOf, h, json, section, seller } = ui
  type Again = () => Promise<void>
  const stockOf = ({ skus }: Product): number =>
    skus.reduce((sum, { inventory }) => sum + inventory.reduce((total, { quantity }) => total + quantity, 0), 0)

  /** The seller changes the stock of the seller's warehouses. TikTok changes the rest. */
  const stockForm = (
    product: Product,
    sku: Sku,
    warehouses: ReadonlyArray<string>,
    again: Again,
  ): ReadonlyArray<Node> => {
    const own = sku.inventory.filter((stock) => warehouses.includes(stock.warehouse_id))
    const others = sku.inventory.filter((stock) => !own.includes(stock))
    const forms = own.map(({ quantity, warehouse_id }) => {
      const input = h("input", {
        type: "number",
        min: "0",
        value: String(quantity),
        "aria-label": `Stock of ${sku.seller_sku} in warehouse ${warehouse_id}`,
        "data-focus": `stock-${sku.id}-${warehouse_id}`,
      }) as HTMLInputElement
      const save = () =>
        seller("product.202309.updateInventory", {
          product_id: product.id,
          skus: [
            {
              id: sku.id,
              // An update names every warehouse of the seller that has the SKU.
              inventory: own.map((stock) => ({
                warehouse_id: stock.warehouse_id,
                quantity: stock.warehouse_id === warehouse_id ? Number(input.value) : stock.quantity,
              })),
            },
          ],
        }).then(again)
      return h(
        "form",
        {
          class: "inline",
          submit: (event) => {
            event.preventDefault()
            void act(`${sku.seller_sku} has ${input.value} in stock.`, save)
          },
        },
        input,
        h("button", { type: "submit" }, "Set the stock"),
      )
    })
    return [...forms, ...others.map(({ quantity }) => h("p", {}, `${quantity} in TikTok's warehouse`))]
  }

  const render = (product: Product, warehouses: ReadonlyArray<string>, again: Again): ReadonlyArray<Node> => {
    const { id, skus, status, title } = product
    const isOnSale = status === "ACTIVATE"
    return [
      h(
        "header",
        { class: "block" },
        h("h2", {}, title),
        h("p", {}, h("strong", { class: "mono" }, status), h("span", { class: "mono dim" }, ` ${id}`)),
      ),
      section(
        "Seller",
        h(
          "div",
          { class: "row" },
          isOnSale
            ? button("Take it off sale", "The product is off sale.", () =>
                seller("product.202309.deactivateProducts", { product_ids: [id] }).then(again),
              )
            : button("Put it on sale", "The product is on sale, or in review.", () =>
                seller("product.202309.activateProduct", { product_ids: [id] }).then(again),
              ),
        ),
      ),
      section(
        "SKUs",
        ...skus.map((sku) =>
          h(
            "div",
            { class: "item" },
            h(
              "p",
              {},
              h("strong", { class: "mono" }, sku.seller_sku),
              ` · ${sku.price.sale_price} ${sku.price.currency}`,
            ),
            ...stockForm(product, sku, warehouses, again),
            h(
              "div",
              { class: "row" },
              button(
                "A buyer orders one",
                "A buyer ordered it. The order is unpaid.",
                () => callApi("POST", "/orders", { seller_skus: [sku.seller_sku], shopId: chosen.shopId }).then(again),
                `Order one ${sku.seller_sku}`,
              ),
            ),
          ),
        ),
      ),
      section("In the sandbox's state", json(JSON.stringify(product))),
    ]
  }

  return browse<Product>({
    id: "products",
    title: "Products",
    what: "product",
    filter: { name: "status", values: statuses },
    idOf: ({ id }) => id,
    lineOf: (product) => ({
      title: product.title,
      state: product.status,
      note: `${stockOf(product)} in stock · ${dateOf(product.update_time * 1000)}`,
    }),
    read: async (id, again) => {
      const { product, shopId } = (await callApi("GET", `/products/${id}`)) as {
        readonly product: Product
        readonly shopId: string
      }
      chosen.shopId = shopId
      const { shops } = (await callApi("GET", "/shops")) as { readonly shops: ReadonlyArray<SandboxShop> }
      const warehouses = shops.find((shop) => shop.id === shopId)?.warehouses ?? []
      return [product, () => render(product, warehouses, again)]
    },
  })
}
