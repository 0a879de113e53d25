/**
 * The deliveries with their attempts, and a form to trigger events. Runs in the browser; see index.ts.
 */
import type { Delivery } from "../webhooks/deliveries.ts"
import type { Ui, View } from "./dom.ts"

export const webhooksView = ({ act, callApi, dateOf, fill, h, json, timeOf }: Ui): View => {
  const events = h("select", { id: "event", name: "event" }) as HTMLSelectElement
  const data = h("textarea", {
    id: "data",
    name: "data",
    rows: "3",
    class: "mono",
    placeholder: "made up from the shop",
    spellcheck: "false",
  }) as HTMLTextAreaElement
  const trigger = async (): Promise<void> => {
    const body = {
      event: events.value,
      ...(data.value.trim() === "" ? {} : { data: JSON.parse(data.value) as unknown }),
    }
    await callApi("POST", "/webhooks/trigger", body)
    await update()
  }
  const form = h(
    "form",
    {
      class: "card form",
      submit: (event) => {
        event.preventDefault()
        void act(`${events.value} happened.`, trigger)
      },
    },
    h("h2", {}, "Let an event happen"),
    h("label", { for: "event" }, "Event"),
    events,
    h("label", { for: "data" }, "Data, as JSON"),
    data,
    h("button", { type: "submit", class: "primary" }, "Trigger"),
  )
  const list = h("div", { class: "card" })
  /** The delivery that a link of another view names. */
  let opened = ""
  const orderOf = ({ body }: Delivery): string | undefined => /"(?:main_)?order_id":"(\d+)"/.exec(body)?.[1]

  const tones: Readonly<Record<Delivery["state"], string>> = {
    delivered: "good",
    sending: "odd",
    waiting: "odd",
    held: "odd",
    failed: "bad",
    lost: "bad",
  }
  const attempts = ({ attempts, nextAt }: Delivery): HTMLElement =>
    h(
      "ol",
      { class: "attempts mono" },
      ...attempts.map(({ at, error, status }) =>
        h("li", {}, `${timeOf(at)} ${[status, error].filter(Boolean).join(" · ")}`),
      ),
      ...(nextAt === undefined ? [] : [h("li", { class: "dim" }, `again ${dateOf(nextAt)}`)]),
    )
  const row = (delivery: Delivery): HTMLElement => {
    const { address, body, event, fault, id, state } = delivery
    const order = orderOf(delivery)
    return h(
      "tr",
      { class: id === opened ? "picked" : undefined },
      h(
        "td",
        {},
        h(
          "details",
          { "data-key": id, open: id === opened },
          h("summary", { "data-focus": id }, h("span", { class: "mono" }, event)),
          json(body),
        ),
        h("span", { class: "mono dim small" }, address),
        order === undefined ? undefined : h("a", { href: `#orders/${order}`, class: "mono small" }, `order ${order}`),
      ),
      h("td", { class: `verdict ${tones[state]}` }, fault === undefined ? state : `${state} (${fault})`),
      h(
        "td",
        {},
        attempts(delivery),
        h(
          "button",
          {
            type: "button",
            class: "small-button",
            "data-focus": `resend-${id}`,
            "aria-label": `Resend ${event}`,
            click: () =>
              void act(`${event} was sent again.`, () => callApi("POST", `/webhooks/${id}/resend`).then(update)),
          },
          "Resend",
        ),
      ),
    )
  }

  const update = async (): Promise<void> => {
    if (events.options.length === 0) {
      const catalog = (await callApi("GET", "/catalog")) as { readonly events: ReadonlyArray<string> }
      events.append(...catalog.events.map((name) => h("option", { value: name }, name)))
    }
    const { deliveries } = (await callApi("GET", "/webhooks")) as { readonly deliveries: ReadonlyArray<Delivery> }
    fill(list, [deliveries, opened], () => [
      h("h2", {}, "Deliveries"),
      deliveries.length === 0
        ? h(
            "p",
            { class: "empty" },
            "Nothing was sent. Subscribe with PUT /event/202309/webhooks, or start the sandbox with --webhook-url.",
          )
        : h(
            "table",
            { class: "list deliveries" },
            h(
              "thead",
              {},
              h("tr", {}, ...["Event", "State", "Attempts"].map((name) => h("th", { scope: "col" }, name))),
            ),
            h("tbody", {}, ...deliveries.toReversed().slice(0, 200).map(row)),
          ),
    ])
  }

  return {
    id: "webhooks",
    title: "Webhooks",
    element: h("div", { class: "columns" }, form, list),
    update,
    open: (id) => {
      opened = id
      void update().then(() => list.querySelector(".picked")?.scrollIntoView({ block: "center" }))
    },
  }
}
