/**
 * The list of requests, and one request in full: its checks, and the signed text beside the received one. Runs in the
 * browser; see index.ts.
 */
import type { ExchangeView, SignatureView } from "../admin/exchange.ts"
import type { LoggedRequest } from "../log.ts"
import type { Ui, View } from "./dom.ts"

export const requestsView = ({ callApi, dateOf, fill, h, pretty, say, timeOf }: Ui): View => {
  const rows = h("tbody")
  const table = h(
    "table",
    { class: "list requests" },
    h("caption", { class: "hidden" }, "Requests, newest first"),
    h(
      "thead",
      {},
      h("tr", {}, ...["Time", "Request", "Gate and answer"].map((name) => h("th", { scope: "col" }, name))),
    ),
    rows,
  )
  const filter = h("input", {
    type: "search",
    class: "filter",
    "aria-label": "Show only requests that hold this text",
    placeholder: "Filter by path, operation, code, or refused",
    input: () => show(),
  }) as HTMLInputElement
  const none = h("p", { class: "empty", hidden: true }, "No request holds this text.")
  const empty = h("p", { class: "empty" }, "No requests yet. Point a client at this address; they appear here at once.")
  const detail = h("section", { class: "detail", "aria-label": "The request in full", tabindex: "-1" })
  const placeholder = h(
    "p",
    { class: "empty pick" },
    "Pick a request to see what each check said and how it was signed.",
  )
  detail.append(placeholder)
  const element = h("div", { class: "split" }, h("div", { class: "pane" }, filter, table, none, empty), detail)
  let last = ""
  let picked = ""

  /** Every word of the filter is somewhere in the row. */
  const isShown = (row: Element): boolean =>
    filter.value
      .toLowerCase()
      .split(/\s+/)
      .every((word) => row.textContent.toLowerCase().includes(word))
  const show = (): void => {
    let shown = 0
    for (const row of rows.children) {
      ;(row as HTMLElement).hidden = !isShown(row)
      if (isShown(row)) shown++
    }
    none.hidden = shown > 0 || rows.children.length === 0
  }

  /** A long path breaks after a slash. */
  const breakable = (path: string): ReadonlyArray<Node | string> =>
    path.split(/(?<=\/)/).flatMap((part) => [part, h("wbr")])
  const toneOf = ({ code, fault, status, verdict }: LoggedRequest): string =>
    verdict !== "passed" || (status ?? 599) >= 400
      ? "bad"
      : (code !== undefined && code !== 0 && code !== "ok") || fault !== undefined
        ? "odd"
        : "good"
  const gateOf = ({ verdict }: LoggedRequest): string => (verdict === "passed" ? "passed" : `refused: ${verdict}`)
  const answerOf = ({ code, fault, status }: LoggedRequest): string =>
    [status === undefined ? "no answer" : String(status), code === undefined ? "" : String(code), fault ?? ""]
      .filter((part) => part !== "")
      .join(" · ")

  const section = (title: string, ...children: ReadonlyArray<Node | string>): HTMLElement =>
    h("section", { class: "block" }, h("h3", {}, title), ...children)
  const pairs = (list: ReadonlyArray<readonly [string, string]>): HTMLElement =>
    h("dl", { class: "pairs mono" }, ...list.flatMap(([name, value]) => [h("dt", {}, name), h("dd", {}, value)]))
  const wire = (text: string): HTMLElement => h("pre", { class: "mono", tabindex: "0" }, pretty(text))

  const signature = ({ expected, hint, matches, parts, received }: SignatureView): HTMLElement =>
    section(
      "Signature",
      h(
        "p",
        { class: `verdict ${matches ? "good" : "bad"}` },
        matches
          ? "It matches."
          : received === ""
            ? "The request carries no sign."
            : `It does not match. ${hint ?? "Compare the pieces: order, spelling, spaces, and the exact bytes of the body. If all of them are as you signed them, the app secret is another one."}`,
      ),
      h(
        "div",
        { class: "scroll", tabindex: "0", role: "group", "aria-label": "Signed text, piece by piece" },
        h(
          "table",
          { class: "compare mono" },
          h(
            "thead",
            {},
            h("tr", {}, ...["", "Had to be signed", "Arrived"].map((name) => h("th", { scope: "col" }, name))),
          ),
          h(
            "tbody",
            {},
            ...parts.map((part) =>
              h(
                "tr",
                { class: part.expected === "" ? "unsigned" : undefined },
                h("th", { scope: "row" }, part.what),
                h("td", {}, part.expected === "" ? "—" : part.expected),
                h("td", {}, part.received === "" ? "—" : part.received),
              ),
            ),
            h(
              "tr",
              { class: `sign ${matches ? "good" : "bad"}` },
              h("th", { scope: "row" }, "sign"),
              h("td", {}, expected),
              h("td", {}, received === "" ? "missing" : received),
            ),
          ),
        ),
      ),
    )

  const marks = { passed: "✓", refused: "✕", "not reached": "·" } as const
  const render = (view: ExchangeView): ReadonlyArray<Node> => {
    const { answer, body, bodyBytes, checks, headers, query, request } = view
    return [
      h(
        "header",
        { class: "block" },
        h("h2", { class: "mono" }, h("span", { class: "method" }, request.method), ` ${request.path}`),
        h(
          "p",
          { class: "dim" },
          `${request.operation ?? "no operation of the API"} · ${dateOf(request.at)} · `,
          h("span", { class: `verdict ${toneOf(request)}` }, answerOf(request)),
        ),
      ),
      section(
        "Gate",
        h(
          "ol",
          { class: "gate" },
          ...checks.map(({ name, outcome }) =>
            h(
              "li",
              { class: outcome.replace(" ", "-") },
              h("span", { "aria-hidden": "true" }, marks[outcome]),
              ` ${name} `,
              h("span", { class: "hidden" }, outcome),
            ),
          ),
        ),
      ),
      ...(view.signature === undefined ? [] : [signature(view.signature)]),
      ...(answer === undefined ? [] : [section("Answer", wire(answer))]),
      ...(body === "" && bodyBytes === 0
        ? []
        : [section("Body", body === "" ? h("p", { class: "dim" }, `${bodyBytes} bytes, not shown`) : wire(body))]),
      ...(query.length === 0 ? [] : [section("Query", pairs(query))]),
      ...(headers.length === 0 ? [] : [section("Headers", pairs(headers))]),
    ]
  }

  const pick = async (id: string): Promise<void> => {
    picked = id
    for (const row of rows.children) row.classList.toggle("picked", row.getAttribute("data-id") === id)
    for (const button of rows.querySelectorAll("button"))
      button.setAttribute("aria-pressed", String(button.getAttribute("data-id") === id))
    try {
      const view = (await callApi("GET", `/requests/${id}`)) as ExchangeView
      if (picked !== id) return
      fill(detail, view, () => render(view))
      detail.scrollTop = 0
      // On a narrow screen the detail stands below the list.
      if (matchMedia("(max-width: 60rem)").matches) detail.scrollIntoView({ block: "start" })
    } catch (error) {
      say((error as Error).message, true)
    }
  }

  const row = (request: LoggedRequest): HTMLElement =>
    h(
      "tr",
      { "data-id": request.requestId, click: () => void pick(request.requestId) },
      h("td", { class: "mono dim" }, timeOf(request.at)),
      h(
        "td",
        {},
        h(
          "button",
          { type: "button", class: "plain", "data-id": request.requestId, "aria-pressed": "false" },
          h("span", { class: "mono" }, h("span", { class: "method" }, request.method), " ", ...breakable(request.path)),
          h("span", { class: "dim small" }, request.operation ?? "no operation"),
        ),
      ),
      h(
        "td",
        {},
        h("span", { class: `verdict ${request.verdict === "passed" ? "" : "bad"}` }, gateOf(request)),
        h("span", { class: `mono small verdict ${toneOf(request)}` }, answerOf(request)),
      ),
    )

  return {
    id: "requests",
    title: "Requests",
    element,
    update: async () => {
      const { requests } = (await callApi("GET", `/requests?after=${last}`)) as {
        readonly requests: ReadonlyArray<LoggedRequest>
      }
      for (const request of requests) {
        // Before the first, so that the rows that are there keep the focus.
        rows.prepend(row(request))
        last = request.requestId
      }
      while (rows.children.length > 300) rows.lastElementChild?.remove()
      if (requests.length > 0) show()
      empty.hidden = rows.children.length > 0
      table.hidden = rows.children.length === 0
      filter.hidden = rows.children.length === 0
    },
  }
}
