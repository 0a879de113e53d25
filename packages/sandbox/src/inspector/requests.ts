/**
 * The list of requests, and one request in full: its checks, and the signed text beside the received one. Runs in the
 * browser; see index.ts.
 */
import type { ExchangeView, SignatureView } from "../admin/exchange.ts"
import type { LoggedRequest } from "../log.ts"
import type { Ui, View } from "./dom.ts"

export const requestsView = (ui: Ui): View => {
  const { act, callApi, copy, dateOf, fill, h, json, pairs, say, section, timeOf } = ui
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
    "aria-label": "Show only requests that contain this text",
    placeholder: "Filter by path, code, refused, or an order id",
    input: () => void search(),
  }) as HTMLInputElement
  const clear = h(
    "button",
    {
      type: "button",
      click: () => void act("The log of requests is empty.", () => callApi("DELETE", "/requests").then(forget)),
    },
    "Clear",
  )
  const toolbar = h("div", { class: "toolbar" }, filter, clear)
  const none = h("p", { class: "empty", hidden: true }, "No request contains this text.")
  const empty = h("p", { class: "empty" }, "No requests yet. Point a client at this address; they appear here at once.")
  const detail = h("section", { class: "detail", "aria-label": "The request in full", tabindex: "-1" })
  const placeholder = h(
    "p",
    { class: "empty pick" },
    "Pick a request to see what each check said and how it was signed.",
  )
  detail.append(placeholder)
  const element = h("div", { class: "split" }, h("div", { class: "pane" }, toolbar, table, none, empty), detail)
  let last = ""
  let picked = ""
  /** The attempts of each call, by the request id of the first one. */
  const calls = new Map<string, Array<LoggedRequest>>()
  /** Requests with the filter's text in their query, body or answer. */
  let naming = new Set<string>()

  const forget = (): void => {
    last = ""
    picked = ""
    calls.clear()
    naming.clear()
    rows.replaceChildren()
    fill(detail, "", () => [placeholder])
    refresh()
  }
  const idsOf = (row: Element): ReadonlyArray<string> =>
    (calls.get(row.getAttribute("data-call") ?? "") ?? []).map(({ requestId }) => requestId)
  /** Every word of the filter is in the row, or the whole filter is in the request. */
  const isShown = (row: Element): boolean =>
    idsOf(row).some((id) => naming.has(id)) ||
    filter.value
      .toLowerCase()
      .split(/\s+/)
      .every((word) => row.textContent.toLowerCase().includes(word))
  /** Short words are in nearly every request: only the rows are searched for them. */
  const shortestSearch = 6
  const search = async (): Promise<void> => {
    const text = filter.value.trim()
    naming = new Set()
    show()
    if (text.length < shortestSearch) return
    const found = (await callApi("GET", `/requests?naming=${encodeURIComponent(text)}`)) as {
      readonly requests: ReadonlyArray<LoggedRequest>
    }
    if (filter.value.trim() !== text) return
    naming = new Set(found.requests.map(({ requestId }) => requestId))
    show()
  }
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
  const gateOf = (request: LoggedRequest): string => {
    if (request.verdict !== "passed") return `refused: ${request.verdict}`
    if (request.fault !== undefined) return "hit by a fault"
    return toneOf(request) === "good" ? "passed" : "refused by the operation"
  }
  const answerOf = ({ code, durationMs, fault, status }: LoggedRequest): string =>
    [
      status === undefined ? "no answer" : String(status),
      code === undefined ? "" : String(code),
      fault ?? "",
      `${durationMs} ms`,
    ]
      .filter((part) => part !== "")
      .join(" · ")

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
            : `It does not match. ${hint ?? "Compare the pieces: order, spelling, spaces, and the exact bytes of the body. If all of them are as you signed them, the app secret is different."}`,
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
    const { answer, answerCharacters, body, bodyBytes, checks, curl, headers, query, request, sdk } = view
    const copies = [
      ["Copy as curl", "The curl text", curl],
      ["Copy as SDK code", "The SDK code", sdk],
    ] as const
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
          request.attempt === undefined ? undefined : ` · attempt ${request.attempt}`,
        ),
        h(
          "div",
          { class: "row" },
          ...copies.flatMap(([label, what, text]) =>
            text === undefined
              ? []
              : [h("button", { type: "button", "data-focus": label, click: () => void copy(what, text) }, label)],
          ),
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
      ...(answer === undefined
        ? []
        : [
            section(
              answerCharacters === undefined || answer.length >= answerCharacters
                ? "Answer"
                : `Answer: the first ${answer.length} of ${answerCharacters} characters`,
              json(answer),
            ),
          ]),
      ...(body === "" && bodyBytes === 0
        ? []
        : [section("Body", body === "" ? h("p", { class: "dim" }, `${bodyBytes} bytes, not shown`) : json(body))]),
      ...(query.length === 0 ? [] : [section("Query", pairs(query))]),
      ...(headers.length === 0 ? [] : [section("Headers", pairs(headers))]),
      ...copies.flatMap(([, what, text]) =>
        text === undefined
          ? []
          : [
              h(
                "details",
                { class: "block", "data-key": what },
                h("summary", { "data-focus": what }, what),
                h("pre", { class: "mono", tabindex: "0" }, text),
              ),
            ],
      ),
    ]
  }

  const mark = (): void => {
    for (const row of rows.children) row.classList.toggle("picked", idsOf(row).includes(picked))
    for (const link of rows.querySelectorAll("a")) {
      if (link.getAttribute("data-id") === picked) link.setAttribute("aria-current", "true")
      else link.removeAttribute("aria-current")
    }
  }
  const open = async (id: string): Promise<void> => {
    if (id === picked) return
    picked = id
    mark()
    if (id === "") {
      fill(detail, "", () => [placeholder])
      return
    }
    try {
      const view = (await callApi("GET", `/requests/${id}`)) as ExchangeView
      if (picked !== id) return
      fill(detail, view, () => render(view))
      detail.scrollTop = 0
      // On a narrow screen the detail is below the list.
      if (matchMedia("(max-width: 60rem)").matches) detail.scrollIntoView({ block: "start" })
    } catch (error) {
      say((error as Error).message, true)
    }
  }

  const linkTo = ({ requestId }: LoggedRequest, ...children: ReadonlyArray<Node | string>): HTMLElement =>
    h(
      "a",
      { class: "plain", href: `#requests/${requestId}`, "data-id": requestId, "data-focus": requestId },
      ...children,
    )
  const earlier = (attempts: ReadonlyArray<LoggedRequest>): HTMLElement | undefined =>
    attempts.length < 2
      ? undefined
      : h(
          "ol",
          { class: "attempts mono small", "aria-label": "Earlier attempts" },
          ...attempts
            .slice(0, -1)
            .map((one) =>
              h(
                "li",
                {},
                linkTo(
                  one,
                  `attempt ${one.attempt ?? 1} · `,
                  h("span", { class: `verdict ${toneOf(one)}` }, answerOf(one)),
                ),
              ),
            ),
        )
  const row = (call: string, attempts: ReadonlyArray<LoggedRequest>): HTMLElement => {
    const newest = attempts.at(-1)!
    const { attempt, at, method, operation, path, requestId } = newest
    return h(
      "tr",
      {
        "data-call": call,
        click: (event) => {
          if ((event.target as Element).closest("a") === null) location.hash = `#requests/${requestId}`
        },
      },
      h("td", { class: "mono dim" }, timeOf(at)),
      h(
        "td",
        {},
        linkTo(
          newest,
          h("span", { class: "mono" }, h("span", { class: "method" }, method), " ", ...breakable(path)),
          h("span", { class: "dim small" }, operation ?? "no operation"),
        ),
        earlier(attempts),
      ),
      h(
        "td",
        {},
        h("span", { class: `verdict ${toneOf(newest) === "good" ? "" : "bad"}` }, gateOf(newest)),
        h("span", { class: `mono small verdict ${toneOf(newest)}` }, answerOf(newest)),
        attempt === undefined ? undefined : h("span", { class: "dim small" }, `attempt ${attempt}`),
      ),
    )
  }
  const add = (request: LoggedRequest): void => {
    const call = request.retryOf ?? request.requestId
    const attempts = [...(calls.get(call) ?? []), request]
    calls.set(call, attempts)
    const before = rows.querySelector(`[data-call="${CSS.escape(call)}"]`)
    const focused =
      before?.contains(document.activeElement) === true ? document.activeElement?.getAttribute("data-id") : undefined
    before?.remove()
    // Before the first row, so that the existing rows keep the focus.
    rows.prepend(row(call, attempts))
    if (typeof focused === "string")
      rows.querySelector<HTMLElement>(`[data-id="${CSS.escape(focused)}"]`)?.focus({ preventScroll: true })
    last = request.requestId
  }
  const refresh = (): void => {
    const isEmpty = rows.children.length === 0
    empty.hidden = !isEmpty
    table.hidden = isEmpty
    toolbar.hidden = isEmpty
  }

  return {
    id: "requests",
    title: "Requests",
    element,
    open: (id) => void open(id),
    update: async () => {
      const { requests } = (await callApi("GET", last === "" ? "/requests" : `/requests?after=${last}`)) as {
        readonly requests: ReadonlyArray<LoggedRequest>
      }
      for (const request of requests) add(request)
      for (const old of [...rows.children].slice(300)) {
        calls.delete(old.getAttribute("data-call") ?? "")
        old.remove()
      }
      if (requests.length > 0) {
        mark()
        show()
        if (filter.value !== "") await search()
      }
      refresh()
    },
  }
}
