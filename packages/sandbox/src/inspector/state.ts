/**
 * Accounts, shops, tokens and buckets with their controls; snapshots and reset. Runs in the browser; see index.ts.
 */
import type { stateView as stateOf } from "../admin/state.ts"
import type { Ui, View } from "./dom.ts"

export const stateView = ({ act, callApi, copy, dateOf, fill, h }: Ui): View => {
  type State = ReturnType<typeof stateOf>
  const shops = h("section", { class: "card" })
  const tokens = h("section", { class: "card" })
  const buckets = h("section", { class: "card" })
  const environment = h("section", { class: "card" })
  /** Enough of a secret to tell it from another. */
  const masked = (line: string): string => line.replace(/((?:SECRET|TOKEN)=.{8}).*/, "$1…")
  const environmentCard = (text: string): ReadonlyArray<Node> => [
    h("h2", {}, "Environment of your app"),
    h("pre", { class: "mono", tabindex: "0" }, text.split("\n").map(masked).join("\n")),
    h(
      "div",
      { class: "row" },
      h(
        "button",
        { type: "button", "data-focus": "environment", click: () => void copy("The environment", text) },
        "Copy the environment",
      ),
    ),
  ]
  const snapshots = h("div", {})
  const control = h(
    "section",
    { class: "card" },
    h("h2", {}, "Snapshots"),
    snapshots,
    h(
      "div",
      { class: "row" },
      h(
        "button",
        {
          type: "button",
          click: () => void act("A snapshot was taken.", () => callApi("POST", "/snapshots").then(update)),
        },
        "Take a snapshot",
      ),
      h(
        "button",
        {
          type: "button",
          class: "danger",
          click: () => void act("The sandbox is as it began.", () => callApi("POST", "/reset").then(update)),
        },
        "Reset everything",
      ),
    ),
  )

  const number = (value: number): string => value.toLocaleString("en-US")
  const shopList = ({ accounts }: State): ReadonlyArray<Node> => [
    h("h2", {}, "Shops"),
    ...accounts.map((account) =>
      h(
        "article",
        { class: "item" },
        h("h3", {}, account.name),
        ...account.shops.map((shop) =>
          h(
            "div",
            { class: "shop" },
            h("p", {}, shop.name, h("span", { class: "dim mono small" }, ` ${shop.region} ${shop.id}`)),
            h(
              "button",
              {
                type: "button",
                "data-focus": `active-${shop.id}`,
                click: () =>
                  void act(`${shop.name} is ${shop.active ? "inactive" : "active"} now.`, () =>
                    callApi("POST", `/shops/${shop.id}/${shop.active ? "deactivate" : "activate"}`).then(update),
                  ),
              },
              shop.active ? "Make it inactive" : "Make it active",
            ),
            h("p", { class: "dim" }, `${number(shop.products)} products, ${number(shop.orders)} orders`),
            h(
              "ul",
              { class: "chips" },
              ...Object.entries(shop.ordersByStatus).map(([status, count]) =>
                h("li", { class: "mono" }, `${status} ${number(count)}`),
              ),
            ),
          ),
        ),
        h(
          "div",
          { class: "row" },
          h(
            "button",
            {
              type: "button",
              "data-focus": `expire-${account.openId}`,
              click: () =>
                void act(`The access tokens of ${account.name} expired.`, () =>
                  callApi("POST", "/tokens/expire", { openId: account.openId }).then(update),
                ),
            },
            "Expire its tokens",
          ),
          h(
            "button",
            {
              type: "button",
              class: "danger",
              "data-focus": `revoke-${account.openId}`,
              click: () =>
                void act(`${account.name} revoked the authorisation.`, () =>
                  callApi("POST", `/accounts/${encodeURIComponent(account.openId)}/revoke`).then(update),
                ),
            },
            "Revoke",
          ),
        ),
      ),
    ),
  ]
  const tokenList = (state: State): ReadonlyArray<Node> => [
    h("h2", {}, "Access tokens"),
    state.tokens.length === 0
      ? h("p", { class: "empty" }, "There is no access token.")
      : h(
          "table",
          { class: "list" },
          h(
            "thead",
            {},
            h("tr", {}, ...["Token", "Account", "Valid until"].map((name) => h("th", { scope: "col" }, name))),
          ),
          h(
            "tbody",
            {},
            ...state.tokens.map((token) =>
              h(
                "tr",
                {},
                h("td", { class: "mono" }, token.token),
                h("td", {}, token.account, h("span", { class: "dim small" }, token.platform)),
                h(
                  "td",
                  { class: `mono verdict ${token.expired ? "bad" : ""}` },
                  token.expired ? "expired" : dateOf(Date.parse(token.expiresAt)),
                ),
              ),
            ),
          ),
        ),
  ]
  const bucketList = (state: State): ReadonlyArray<Node> => [
    h("h2", {}, "Rate limit"),
    state.buckets.length === 0
      ? h("p", { class: "empty" }, "No limit is set, or nothing was called yet.")
      : h(
          "dl",
          { class: "buckets" },
          ...state.buckets.flatMap(({ burst, key, requestsPerSecond, tokens }) => [
            h("dt", { class: "mono small" }, key),
            h(
              "dd",
              {},
              h("meter", { min: "0", max: String(burst), value: String(tokens), "aria-label": `Bucket of ${key}` }),
              h("span", { class: "dim" }, ` ${tokens.toFixed(1)} of ${burst}, ${requestsPerSecond}/s`),
            ),
          ]),
        ),
  ]

  const update = async (): Promise<void> => {
    const [state, taken, app] = (await Promise.all([
      callApi("GET", "/state"),
      callApi("GET", "/snapshots"),
      callApi("GET", "/environment"),
    ])) as [
      State,
      { readonly snapshots: ReadonlyArray<{ readonly id: string; readonly at: number }> },
      { readonly environment: string },
    ]
    fill(environment, app.environment, () => environmentCard(app.environment))
    fill(shops, state.accounts, () => shopList(state))
    fill(tokens, state.tokens, () => tokenList(state))
    fill(buckets, state.buckets, () => bucketList(state))
    fill(snapshots, taken.snapshots, () => [
      taken.snapshots.length === 0
        ? h("p", { class: "empty" }, "No snapshot was taken. A snapshot has everything but the request log.")
        : h(
            "ul",
            { class: "rows" },
            ...taken.snapshots.map(({ at, id }) =>
              h(
                "li",
                {},
                h("span", {}, `${id} `, h("span", { class: "dim mono small" }, dateOf(at))),
                h(
                  "button",
                  {
                    type: "button",
                    "data-focus": `restore-${id}`,
                    click: () =>
                      void act(`Back at snapshot ${id}.`, () =>
                        callApi("POST", `/snapshots/${encodeURIComponent(id)}/restore`).then(update),
                      ),
                  },
                  "Restore",
                ),
              ),
            ),
          ),
    ])
  }

  return {
    id: "state",
    title: "State",
    element: h("div", { class: "columns" }, shops, h("div", { class: "stack" }, environment, tokens, buckets, control)),
    update,
  }
}
