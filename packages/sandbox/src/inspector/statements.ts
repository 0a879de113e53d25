/**
 * The statements with their transactions. Runs in the browser; see index.ts.
 */
import type { Browse } from "./browse.ts"
import type { Ui, View } from "./dom.ts"

export const statementsView = (ui: Ui, browse: Browse): View => {
  const { dateOf, h, json, pairs, section, seller } = ui
  interface Statement {
    readonly id: string
    readonly statement_time: number
    readonly payment_status: string
    readonly currency: string
    readonly settlement_amount: string
  }
  interface Transaction {
    readonly id: string
    readonly type?: string
    readonly order_id?: string
    readonly settlement_amount?: string
  }
  type Details = Readonly<Record<string, unknown>> & { readonly transactions?: ReadonlyArray<Transaction> }

  const render = (id: string, details: Details): ReadonlyArray<Node> => [
    h("header", { class: "block" }, h("h2", { class: "mono" }, id)),
    section(
      "Sums",
      pairs(
        Object.entries(details).flatMap(([name, value]) =>
          typeof value === "string" && /amount|currency/.test(name) ? [[name, value] as const] : [],
        ),
      ),
    ),
    section(
      "Transactions",
      h(
        "ul",
        { class: "rows" },
        ...(details.transactions ?? []).map(({ order_id, settlement_amount, type }) =>
          h(
            "li",
            {},
            order_id === undefined || order_id === ""
              ? h("span", { class: "mono" }, type ?? "")
              : h("span", { class: "mono" }, `${type ?? ""} `, h("a", { href: `#orders/${order_id}` }, order_id)),
            h("span", { class: "mono" }, settlement_amount ?? ""),
          ),
        ),
      ),
    ),
    section("As the API answers it", json(JSON.stringify(details))),
  ]

  return browse<Statement>({
    id: "statements",
    title: "Statements",
    what: "statement",
    idOf: ({ id }) => id,
    lineOf: ({ currency, payment_status, settlement_amount, statement_time }) => ({
      title: `${settlement_amount} ${currency}`,
      state: payment_status,
      note: dateOf(statement_time * 1000),
    }),
    read: async (id) => {
      const details = (await seller("finance.202501.getTransactionsByStatement", {
        statement_id: id,
        sort_field: "order_create_time",
        page_size: 100,
      })) as Details
      return [details, () => render(id, details)]
    },
  })
}
