/**
 * The returns and refunds with the decisions that are open to the seller. Runs in the browser; see index.ts.
 */
import type { Return } from "../state/aftersales.ts"
import type { Browse } from "./browse.ts"
import type { Ui, View } from "./dom.ts"

export const returnsView = (ui: Ui, browse: Browse): View => {
  const { button, callApi, chosen, dateOf, h, json, pairs, section, seller } = ui
  type Again = () => Promise<void>
  interface Decision {
    readonly decision: string
    readonly eligible: boolean
    readonly available_reject_reasons?: ReadonlyArray<{ readonly name: string }>
  }
  const openDecisions = async (id: string): Promise<ReadonlyArray<Decision>> => {
    const { decisions = [] } = (await seller("return_refund.202601.getDecisionEligibility", {
      return_or_cancel_id: id,
    })) as { readonly decisions?: ReadonlyArray<Decision> }
    return decisions.filter(({ eligible }) => eligible)
  }
  const decide = (return_id: string, { available_reject_reasons, decision }: Decision): Promise<unknown> =>
    decision.startsWith("REJECT")
      ? seller("return_refund.202309.rejectReturn", {
          return_id,
          decision,
          reject_reason: available_reject_reasons?.[0]?.name ?? "",
        })
      : seller("return_refund.202309.approveReturn", { return_id, decision })
  const labelOf = ({ decision }: Decision): string =>
    decision.charAt(0) + decision.slice(1).toLowerCase().replaceAll("_", " ")

  const render = (found: Return, decisions: ReadonlyArray<Decision>, again: Again): ReadonlyArray<Node> => [
    h(
      "header",
      { class: "block" },
      h("h2", { class: "mono" }, found.return_id),
      h("p", {}, h("strong", { class: "mono" }, found.return_status), ` · ${found.return_type}`),
      h("p", {}, "Order ", h("a", { href: `#orders/${found.order_id}`, class: "mono" }, found.order_id)),
    ),
    section(
      "Seller",
      decisions.length === 0
        ? h("p", { class: "dim" }, "No decision is open.")
        : h(
            "div",
            { class: "row" },
            ...decisions.map((one) =>
              button(labelOf(one), `The seller decided: ${labelOf(one)}.`, () =>
                decide(found.return_id, one).then(again),
              ),
            ),
          ),
    ),
    section(
      "Request",
      pairs([
        ["reason", found.return_reason],
        ["refund", `${found.refund_amount.refund_total} ${found.refund_amount.currency}`],
        ["lines", found.lines.map(({ product_name, seller_sku }) => `${seller_sku} ${product_name}`).join(", ")],
        ["asked for by", found.role],
      ]),
    ),
    section(
      "Records",
      h(
        "ul",
        { class: "rows" },
        ...found.records.map(({ create_time, event, role }) =>
          h(
            "li",
            {},
            h("span", { class: "mono" }, event),
            h("span", { class: "dim mono" }, `${role} ${dateOf(create_time * 1000)}`),
          ),
        ),
      ),
    ),
    section("In the sandbox's state", json(JSON.stringify(found))),
  ]

  return browse<Return>({
    id: "returns",
    title: "Returns",
    what: "return",
    idOf: ({ return_id }) => return_id,
    lineOf: ({ order_id, return_status, return_type, update_time }) => ({
      title: `${return_type} for order ${order_id}`,
      state: return_status,
      note: dateOf(update_time * 1000),
    }),
    read: async (id, again) => {
      const { return: found, shopId } = (await callApi("GET", `/returns/${id}`)) as {
        readonly return: Return
        readonly shopId: string
      }
      chosen.shopId = shopId
      const decisions = await openDecisions(id)
      return [[found, decisions], () => render(found, decisions, again)]
    },
  })
}
