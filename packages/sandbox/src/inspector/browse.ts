/**
 * A list of a shop's orders, products, returns or statements, beside one row in full. Runs in the browser; see index.ts.
 */
import type { Ui, View } from "./dom.ts"

export interface Line {
  readonly title: string
  readonly state: string
  readonly note: string
}

export interface Listing<Row> {
  readonly id: string
  readonly title: string
  /** One row in words, such as "order". */
  readonly what: string
  readonly idOf: (row: Row) => string
  readonly lineOf: (row: Row) => Line
  /** The query parameter that filters by state, and its values. */
  readonly filter?: { readonly name: string; readonly values: ReadonlyArray<string> }
  /** The part above the list. */
  readonly head?: () => HTMLElement
  /** The detail of a row: it is made again if the key differs. */
  readonly read: (
    id: string,
    again: () => Promise<void>,
  ) => Promise<readonly [key: unknown, make: () => ReadonlyArray<Node>]>
}

export type Browse = <Row>(listing: Listing<Row>) => View

export const browse = ({ callApi, chosen, fill, h, say }: Ui): Browse => {
  return ({ filter, head, id, idOf, lineOf, read, title, what }) => {
    type Row = Parameters<typeof idOf>[0]
    let limit = 100
    let picked = ""
    const shop = h("select", { "aria-label": "Shop", hidden: true }) as HTMLSelectElement
    shop.addEventListener("change", () => {
      chosen.shopId = shop.value
      // The open row belongs to the previous shop.
      if (picked === "") void refresh()
      else location.hash = `#${id}`
    })
    const state = h("select", {
      "aria-label": `State of the ${what}s`,
      hidden: filter === undefined,
    }) as HTMLSelectElement
    state.append(
      h("option", { value: "" }, "Every state"),
      ...(filter?.values ?? []).map((value) => h("option", { value }, value)),
    )
    state.addEventListener("change", () => void refresh())
    const search = h("input", {
      type: "search",
      "aria-label": `Find ${what}s`,
      placeholder: "Find by id or text",
      autocomplete: "off",
      input: () => show(),
    }) as HTMLInputElement
    // A whole id opens what it names, even if the list does not show it.
    const finder = h(
      "form",
      {
        class: "toolbar",
        submit: (event) => {
          event.preventDefault()
          const text = search.value.trim()
          if (/^\d{6,}$/.test(text)) location.hash = `#${id}/${text}`
        },
      },
      search,
      state,
      shop,
    )
    const list = h("ul", { class: "picks", "aria-label": title })
    const none = h("p", { class: "empty", hidden: true }, `No ${what} fits.`)
    const more = h(
      "button",
      {
        type: "button",
        class: "more",
        hidden: true,
        click: () => {
          limit = Math.min(limit + 100, 1_000)
          void refresh()
        },
      },
      "Show more",
    )
    const detail = h("section", { class: "detail", "aria-label": `The ${what} in full`, tabindex: "-1" })
    const placeholder = h(
      "p",
      { class: "empty pick" },
      `Pick ${/^[aeiou]/.test(what) ? "an" : "a"} ${what} to see it in full.`,
    )
    detail.append(placeholder)
    const pane = h("div", { class: "pane" }, ...(head === undefined ? [] : [head()]), finder, list, none, more)
    const element = h("div", { class: "split" }, pane, detail)

    const show = (): void => {
      const words = search.value.toLowerCase().split(/\s+/)
      let shown = 0
      for (const item of list.children) {
        const fits = words.every((word) => item.textContent.toLowerCase().includes(word))
        ;(item as HTMLElement).hidden = !fits
        if (fits) shown++
      }
      none.hidden = shown > 0
    }
    const mark = (): void => {
      for (const link of list.querySelectorAll("a")) {
        if (link.getAttribute("data-focus") === picked) link.setAttribute("aria-current", "true")
        else link.removeAttribute("aria-current")
      }
    }
    const item = (row: Row): HTMLElement => {
      const line = lineOf(row)
      const key = idOf(row)
      return h(
        "li",
        {},
        h(
          "a",
          { href: `#${id}/${key}`, "data-focus": key },
          h("span", {}, h("strong", {}, line.title), h("span", { class: "dim mono small" }, key)),
          h(
            "span",
            { class: "ends" },
            h("span", { class: "mono" }, line.state),
            h("span", { class: "dim small" }, line.note),
          ),
        ),
      )
    }
    const readShops = async (): Promise<void> => {
      const { shops } = (await callApi("GET", "/shops")) as {
        readonly shops: ReadonlyArray<{ readonly id: string; readonly name: string }>
      }
      if (!shops.some((one) => one.id === chosen.shopId)) chosen.shopId = shops[0]?.id ?? ""
      fill(shop, shops, () => shops.map((one) => h("option", { value: one.id }, one.name)))
      shop.value = chosen.shopId
      shop.hidden = shops.length < 2
    }
    const readList = async (): Promise<void> => {
      await readShops()
      if (chosen.shopId === "") return
      const query = new URLSearchParams({ limit: String(limit), shopId: chosen.shopId })
      if (filter !== undefined && state.value !== "") query.set(filter.name, state.value)
      const answer = (await callApi("GET", `/${id}?${query}`)) as Readonly<Record<string, unknown>>
      const rows = answer[id] as ReadonlyArray<Row>
      fill(
        list,
        rows.map((row) => [idOf(row), lineOf(row)]),
        () => rows.map(item),
      )
      more.hidden = answer["next"] === undefined || limit >= 1_000
      mark()
      show()
    }
    const readDetail = async (): Promise<void> => {
      const wanted = picked
      if (wanted === "") return
      const [key, make] = await read(wanted, refresh)
      if (wanted === picked) fill(detail, [wanted, key], make)
    }
    const refresh = async (): Promise<void> => {
      // The detail first: it may belong to another shop than the list.
      await readDetail().finally(readList)
    }

    return {
      id,
      title,
      element,
      update: refresh,
      open: (wanted) => {
        if (wanted === picked) return
        picked = wanted
        mark()
        if (wanted === "") {
          fill(detail, "", () => [placeholder])
          return
        }
        readDetail().then(
          () => {
            detail.scrollTop = 0
            // On a narrow screen the detail is below the list.
            if (matchMedia("(max-width: 60rem)").matches) detail.scrollIntoView({ block: "start" })
          },
          (error: unknown) => say((error as Error).message, true),
        )
      },
    }
  }
}
