/**
 * The orders with what buyer and seller can do with each, and with the requests and deliveries that name it. Runs in the
 * browser; see index.ts.
 */
import type { LoggedRequest } from "../log.ts"
import type { Cancellation, Return } from "../state/aftersales.ts"
import type { Order } from "../model.ts"
import type { Delivery } from "../webhooks/deliveries.ts"
import type { Browse } from "./browse.ts"
import type { Ui, View } from "./dom.ts"

export const ordersView = (ui: Ui, browse: Browse, statuses: ReadonlyArray<string>): View => {
  const { act, button, callApi, chosen, dateOf, h, json, pairs, section, seller, timeOf } = ui
  type Again = () => Promise<void>
  interface About {
    readonly order: Order
    readonly cancellations: ReadonlyArray<Cancellation>
    readonly returns: ReadonlyArray<Return>
    readonly requests: ReadonlyArray<LoggedRequest>
    readonly deliveries: ReadonlyArray<Delivery>
    /** The reasons for which the seller may cancel it. */
    readonly reasons: ReadonlyArray<string>
  }
  const beforeTransit = ["UNPAID", "ON_HOLD", "AWAITING_SHIPMENT", "PARTIALLY_SHIPPING", "AWAITING_COLLECTION"]

  const reasonsFor = async (order: Order): Promise<ReadonlyArray<string>> => {
    if (!beforeTransit.includes(order.status)) return []
    const data = (await seller("return_refund.202602.getAftersaleEligibility", {
      order_id: order.id,
      request_types: ["CANCEL"],
    }).catch(() => ({}))) as {
      readonly sku_eligibility?: ReadonlyArray<{
        readonly line_item_eligibility?: ReadonlyArray<{ readonly available_reason_names?: ReadonlyArray<string> }>
      }>
    }
    return [
      ...new Set(
        (data.sku_eligibility ?? []).flatMap((sku) =>
          (sku.line_item_eligibility ?? []).flatMap((line) => line.available_reason_names ?? []),
        ),
      ),
    ]
  }
  const about = async (id: string): Promise<About> => {
    const { order, shopId } = (await callApi("GET", `/orders/${id}`)) as {
      readonly order: Order
      readonly shopId: string
    }
    const [{ cancellations }, { returns }, { requests }, { deliveries }] = (await Promise.all([
      callApi("GET", `/cancellations?order_id=${id}&shopId=${shopId}`),
      callApi("GET", `/returns?order_id=${id}&shopId=${shopId}`),
      callApi("GET", `/requests?naming=${id}`),
      callApi("GET", "/webhooks"),
    ])) as [
      { readonly cancellations: ReadonlyArray<Cancellation> },
      { readonly returns: ReadonlyArray<Return> },
      { readonly requests: ReadonlyArray<LoggedRequest> },
      { readonly deliveries: ReadonlyArray<Delivery> },
    ]
    // The seller acts in the order's shop.
    chosen.shopId = shopId
    return {
      order,
      cancellations,
      returns,
      requests: requests.slice(-20),
      deliveries: deliveries.filter(({ body }) => body.includes(id)).slice(-20),
      reasons: await reasonsFor(order),
    }
  }

  const buyerButtons = ({ order }: About, again: Again): ReadonlyArray<Node> => {
    const { id, status } = order
    const buyer = (label: string, done: string, path: string, body: unknown = {}) =>
      button(label, done, () => callApi("POST", `/orders/${id}/${path}`, body).then(again))
    const hasArrived = status === "DELIVERED" || status === "COMPLETED"
    return [
      ...(status === "UNPAID" ? [buyer("Pay", "The buyer paid.", "pay")] : []),
      ...(beforeTransit.includes(status)
        ? [buyer("Ask to cancel", "The buyer asked to cancel.", "cancellations")]
        : []),
      ...(hasArrived || status === "IN_TRANSIT"
        ? [
            buyer("Ask for a refund", "The buyer asked for a refund.", "returns", { type: "REFUND" }),
            buyer("Ask to send it back", "The buyer asked to send it back.", "returns", { type: "RETURN_AND_REFUND" }),
          ]
        : []),
      ...(hasArrived ? [buyer("Review with 5 stars", "The buyer wrote a review.", "reviews", { rating: 5 })] : []),
    ]
  }
  const messageForm = (id: string, again: Again): HTMLElement => {
    const text = h("input", {
      "aria-label": "Message of the buyer",
      placeholder: "Message",
      required: true,
      "data-focus": "message",
    }) as HTMLInputElement
    return h(
      "form",
      {
        class: "inline",
        submit: (event) => {
          event.preventDefault()
          void act("The buyer wrote.", async () => {
            await callApi("POST", `/orders/${id}/messages`, { text: text.value })
            text.value = ""
            await again()
          })
        },
      },
      text,
      h("button", { type: "submit" }, "Write"),
    )
  }

  const decisions = ({ cancel_id }: Cancellation, again: Again): ReadonlyArray<Node> => [
    button("Approve the cancellation", "The seller approved the cancellation.", () =>
      seller("return_refund.202309.approveCancellation", { cancel_id }).then(again),
    ),
    button("Reject the cancellation", "The seller rejected the cancellation.", async () => {
      const { reasons } = (await seller("return_refund.202309.getRejectReasons", {
        return_or_cancel_id: cancel_id,
      })) as { readonly reasons: ReadonlyArray<{ readonly name: string }> }
      await seller("return_refund.202309.rejectCancellation", { cancel_id, reject_reason: reasons[0]!.name })
      await again()
    }),
  ]
  const cancelForm = ({ order, reasons }: About, again: Again): HTMLElement => {
    const reason = h(
      "select",
      { "aria-label": "Reason of the seller", "data-focus": "reason" },
      ...reasons.map((name) => h("option", { value: name }, name)),
    ) as HTMLSelectElement
    return h(
      "form",
      {
        class: "inline",
        submit: (event) => {
          event.preventDefault()
          void act("The seller cancelled.", () =>
            seller("return_refund.202602.cancelOrder", { order_id: order.id, cancel_reason: reason.value }).then(again),
          )
        },
      },
      reason,
      h("button", { type: "submit" }, "Cancel the order"),
    )
  }
  const sellerButtons = (found: About, again: Again): ReadonlyArray<Node> => {
    const { cancellations, order } = found
    const toShip = ["AWAITING_SHIPMENT", "PARTIALLY_SHIPPING"].includes(order.status) ? order.packages : []
    const pending = cancellations.filter(({ cancel_status }) => cancel_status === "CANCELLATION_REQUEST_PENDING")
    return [
      ...toShip.map(({ id: package_id }, i) =>
        button(toShip.length === 1 ? "Ship it" : `Ship package ${i + 1}`, "The seller shipped the package.", () =>
          seller("fulfillment.202309.shipPackage", { package_id, handover_method: "DROP_OFF" }).then(again),
        ),
      ),
      ...pending.flatMap((one) => decisions(one, again)),
    ]
  }

  const requestLink = ({ at, code, method, path, requestId, status }: LoggedRequest): HTMLElement =>
    h(
      "li",
      {},
      h("a", { href: `#requests/${requestId}`, class: "mono" }, `${method} ${path}`),
      h(
        "span",
        { class: "dim mono" },
        `${timeOf(at)} ${[status ?? "no answer", code].filter((part) => part !== undefined).join(" · ")}`,
      ),
    )
  const deliveryLink = ({ event, id, state }: Delivery): HTMLElement =>
    h("li", {}, h("a", { href: `#webhooks/${id}`, class: "mono" }, event), h("span", { class: "dim mono" }, state))
  const linked = (title: string, items: ReadonlyArray<Node>): ReadonlyArray<Node> =>
    items.length === 0 ? [] : [section(title, h("ul", { class: "rows" }, ...items))]

  const render = (found: About, again: Again): ReadonlyArray<Node> => {
    const { cancellations, deliveries, order, reasons, requests, returns } = found
    const times = Object.entries(order).filter(([name, value]) => name.endsWith("_time") && typeof value === "number")
    const atSeller = sellerButtons(found, again)
    return [
      h(
        "header",
        { class: "block" },
        h("h2", { class: "mono" }, order.id),
        h(
          "p",
          {},
          h("strong", { class: "mono" }, order.status),
          ` · ${order.payment["total_amount"] ?? ""} ${order.payment["currency"] ?? ""}`,
        ),
      ),
      section("Buyer", h("div", { class: "row" }, ...buyerButtons(found, again)), messageForm(order.id, again)),
      ...(atSeller.length === 0 && reasons.length === 0
        ? []
        : [
            section(
              "Seller",
              h("div", { class: "row" }, ...atSeller),
              ...(reasons.length === 0 ? [] : [cancelForm(found, again)]),
            ),
          ]),
      section(
        "Lines",
        h(
          "ul",
          { class: "rows" },
          ...order.line_items.map((line) =>
            h(
              "li",
              {},
              h(
                "span",
                {},
                line.product_name,
                h("span", { class: "dim mono small" }, `${line.seller_sku} · ${line.sale_price} ${line.currency}`),
              ),
              h("span", { class: "mono dim" }, line.display_status),
            ),
          ),
        ),
      ),
      section("Times", pairs(times.map(([name, value]) => [name, dateOf(Number(value) * 1000)] as const))),
      ...linked(
        "Returns",
        returns.map(({ return_id, return_status }) =>
          h(
            "li",
            {},
            h("a", { href: `#returns/${return_id}`, class: "mono" }, return_id),
            h("span", { class: "dim mono" }, return_status),
          ),
        ),
      ),
      ...linked(
        "Cancellations",
        cancellations.map(({ cancel_id, cancel_reason, cancel_status }) =>
          h(
            "li",
            {},
            h("span", { class: "mono" }, cancel_id, h("span", { class: "dim small" }, cancel_reason)),
            h("span", { class: "dim mono" }, cancel_status),
          ),
        ),
      ),
      ...linked("Requests that name it", requests.toReversed().map(requestLink)),
      ...linked("Deliveries about it", deliveries.toReversed().map(deliveryLink)),
      section("In the sandbox's state", json(JSON.stringify(order))),
    ]
  }

  return browse<Order>({
    id: "orders",
    title: "Orders",
    what: "order",
    filter: { name: "status", values: statuses },
    idOf: ({ id }) => id,
    lineOf: ({ create_time, line_items, payment, status }) => ({
      title: line_items.map(({ product_name }) => product_name).join(", ") || "No lines",
      state: status,
      note: `${dateOf(create_time * 1000)} · ${payment["total_amount"] ?? ""} ${payment["currency"] ?? ""}`,
    }),
    read: async (id, again) => {
      const found = await about(id)
      return [found, () => render(found, again)]
    },
  })
}
