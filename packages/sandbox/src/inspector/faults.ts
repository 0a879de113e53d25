/**
 * The waiting faults, and a form to add one. Runs in the browser; see index.ts.
 */
import type { Ui, View } from "./dom.ts"

export const faultsView = ({ act, callApi, fill, h }: Ui): View => {
  interface Kind {
    readonly kind: string
    readonly fields: ReadonlyArray<string>
  }
  let kinds: ReadonlyArray<Kind> = []
  const kind = h("select", { id: "kind", change: () => showFields() }) as HTMLSelectElement
  const fields = h("div", { class: "fields" })
  const input = (name: string, placeholder: string) =>
    h("input", { id: `fault-${name}`, name, placeholder, autocomplete: "off", spellcheck: "false" }) as HTMLInputElement
  const operation = input("operation", "every operation")
  const times = input("times", "1, or all")
  const probability = input("probability", "always; or 0.2")
  const field = (name: string, label: string, control: HTMLElement): ReadonlyArray<Node> => [
    h("label", { for: `fault-${name}` }, label),
    control,
  ]
  const needed = new Set(["delayMs", "code", "skewMs"])
  const showFields = (): void => {
    const names = kinds.find((one) => one.kind === kind.value)?.fields ?? []
    fields.replaceChildren(
      ...names.flatMap((name) => field(name, name, input(name, needed.has(name) ? "needed" : "optional"))),
    )
  }
  const valueOf = ({ name, value }: HTMLInputElement): ReadonlyArray<readonly [string, unknown]> => {
    const text = value.trim()
    if (text === "") return []
    const isText = name === "operation" || name === "message" || name === "event" || Number.isNaN(Number(text))
    return [[name, isText ? text : Number(text)]]
  }
  const add = async (): Promise<void> => {
    const inputs = [operation, times, probability, ...fields.querySelectorAll("input")]
    await callApi("POST", "/faults", { kind: kind.value, ...Object.fromEntries(inputs.flatMap(valueOf)) })
    await update()
  }
  const form = h(
    "form",
    {
      class: "card form",
      submit: (event) => {
        event.preventDefault()
        void act(`The fault ${kind.value} waits.`, add)
      },
    },
    h("h2", {}, "Add a fault"),
    h("label", { for: "kind" }, "Kind"),
    kind,
    fields,
    ...field("operation", "Operation: an id or a path, * for anything", operation),
    ...field("times", "How many times", times),
    ...field("probability", "Probability", probability),
    h("button", { type: "submit", class: "primary" }, "Add"),
  )
  const list = h("section", { class: "card" })

  const update = async (): Promise<void> => {
    if (kinds.length === 0) {
      kinds = ((await callApi("GET", "/catalog")) as { readonly faults: ReadonlyArray<Kind> }).faults
      kind.append(...kinds.map((one) => h("option", { value: one.kind }, one.kind)))
      showFields()
    }
    const { faults } = (await callApi("GET", "/faults")) as {
      readonly faults: ReadonlyArray<Readonly<Record<string, unknown>>>
    }
    fill(list, faults, () => [
      h("h2", {}, "Waiting"),
      faults.length === 0
        ? h(
            "p",
            { class: "empty" },
            "No fault waits. A single request can carry its own fault in the header x-sandbox-fault.",
          )
        : h(
            "ol",
            { class: "rows" },
            ...faults.map(({ kind, left, times: _times, ...rest }) =>
              h(
                "li",
                {},
                h(
                  "span",
                  {},
                  h("strong", { class: "mono" }, String(kind)),
                  h(
                    "span",
                    { class: "mono dim small" },
                    Object.entries(rest)
                      .map(([name, value]) => `${name}=${String(value)}`)
                      .join("  "),
                  ),
                ),
                h("span", { class: "dim" }, left === "all" ? "every time" : `${String(left)} more`),
              ),
            ),
          ),
      h(
        "button",
        {
          type: "button",
          "data-focus": "clear",
          ...(faults.length === 0 ? { disabled: true } : {}),
          click: () => void act("No fault waits any more.", () => callApi("DELETE", "/faults").then(update)),
        },
        "Clear all",
      ),
    ])
  }

  return { id: "faults", title: "Faults", element: h("div", { class: "columns" }, form, list), update }
}
