/**
 * The inspector's frame: tabs, the clock, and the timer that refreshes the open view. Runs in the browser; see index.ts.
 */
import type { Ui, View } from "./dom.ts"

export const app = ({ act, callApi, dateOf, h, say }: Ui, views: ReadonlyArray<View>): void => {
  const byId = (id: string): HTMLElement => document.getElementById(id)!
  const list = document.querySelector<HTMLElement>("[role=tablist]")!
  const main = byId("views")
  let current = views[0]!
  let isLive = true
  let wasLost = false

  const tabs = views.map(({ id, title }) => {
    const tab = h("button", { type: "button", role: "tab", id: `tab-${id}`, "aria-controls": `view-${id}` }, title)
    tab.addEventListener("click", () => go(id))
    return tab
  })
  /** The item that each view shows, so that a tab leads back to it. */
  const items = new Map<string, string>()
  const go = (id: string): void => {
    const item = items.get(id) ?? ""
    // At once: if the key is pressed again, it must not find the previous view.
    history.pushState(null, "", item === "" ? `#${id}` : `#${id}/${item}`)
    show()
  }
  /** The address names the view and, after a slash, the item that it shows. */
  const show = (): void => {
    const [id = "", item = ""] = location.hash.slice(1).split("/").map(decodeURIComponent)
    const before = current
    current = views.find((view) => view.id === id) ?? current
    items.set(current.id, item)
    for (const [i, view] of views.entries()) {
      const isCurrent = view === current
      view.element.hidden = !isCurrent
      tabs[i]!.setAttribute("aria-selected", String(isCurrent))
      tabs[i]!.tabIndex = isCurrent ? 0 : -1
    }
    // On a phone the tabs are wider than the screen.
    if (current !== before) tabs[views.indexOf(current)]!.scrollIntoView({ block: "nearest", inline: "nearest" })
    current.open?.(item)
    void read()
  }
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: -1,
    ArrowRight: 1,
    Home: -views.length,
    End: views.length,
  }
  list.addEventListener("keydown", (event) => {
    const step = steps[event.key]
    if (step === undefined) return
    event.preventDefault()
    const at = views.indexOf(current)
    const next = Math.abs(step) === 1 ? (at + step + views.length) % views.length : step < 0 ? 0 : views.length - 1
    go(views[next]!.id)
    tabs[next]!.focus()
  })

  const isEditing = (target: EventTarget | null): boolean =>
    target instanceof Element && target.closest("input, textarea, select") !== null
  /** Links of the list that the focus is in, or of the current view. */
  const linksOf = (): ReadonlyArray<HTMLElement> =>
    [...current.element.querySelectorAll<HTMLElement>(".requests a, .picks a")].filter(
      (link) => link.getClientRects().length > 0,
    )
  const moveBy = (step: number): void => {
    const links = linksOf()
    const at = links.findIndex((link) => link === document.activeElement)
    links[at === -1 ? 0 : Math.max(0, Math.min(links.length - 1, at + step))]?.focus()
  }
  // A row that is opened by key moves the focus to its detail, not to the next row.
  main.addEventListener("click", (event) => {
    const link = (event.target as Element).closest(".requests a, .picks a")
    if (link !== null && event.detail === 0) current.element.querySelector<HTMLElement>(".detail")?.focus()
  })
  const keys: Readonly<Record<string, () => void>> = {
    "/": () => current.element.querySelector<HTMLElement>("[type=search]")?.focus(),
    ArrowDown: () => moveBy(1),
    ArrowUp: () => moveBy(-1),
    // From the detail back to its row.
    Escape: () => current.element.querySelector<HTMLElement>("a[aria-current]")?.focus(),
  }
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const { target } = event
    const inPre = target instanceof Element && target.closest("pre, .scroll, [role=tablist]") !== null
    if (event.key === "Escape" && isEditing(target)) (target as HTMLElement).blur()
    if (isEditing(target) || (inPre && event.key !== "Escape" && event.key !== "/")) return
    const digit = Number(event.key)
    if (digit >= 1 && digit <= views.length) {
      go(views[digit - 1]!.id)
      tabs[digit - 1]!.focus()
      return
    }
    const run = keys[event.key]
    if (run === undefined) return
    if ((event.key === "ArrowDown" || event.key === "ArrowUp") && linksOf().length === 0) return
    event.preventDefault()
    run()
  })

  const showClock = async (): Promise<void> => {
    const { now, aheadMs } = (await callApi("GET", "/clock")) as { readonly now: number; readonly aheadMs: number }
    byId("now").textContent = dateOf(now)
    const minutes = Math.round(aheadMs / 60_000)
    const size = Math.abs(minutes)
    const span =
      size >= 1440 ? `${+(size / 1440).toFixed(1)} d` : size >= 60 ? `${+(size / 60).toFixed(1)} h` : `${size} min`
    byId("ahead").textContent = minutes === 0 ? "real time" : `${span} ${minutes > 0 ? "ahead" : "behind"}`
  }
  for (const button of document.querySelectorAll<HTMLElement>("[data-advance]"))
    button.addEventListener("click", () => {
      const ms = Number(button.dataset["advance"])
      void act(
        ms === 0 ? "The clock shows the real time." : `The clock was moved by ${button.textContent}.`,
        async () => {
          await callApi("PUT", "/clock", ms === 0 ? { now: Date.now() } : { advanceMs: ms })
          await read()
        },
      )
    })

  const two = (value: number): string => String(value).padStart(2, "0")
  const field = byId("clock-at") as HTMLInputElement
  /** In the format of the field: the sandbox's time as this machine's clock would show it. */
  const fieldTime = (ms: number): string => {
    const date = new Date(ms)
    const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
    return `${day}T${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`
  }
  field.addEventListener("focus", () => {
    if (field.value !== "") return
    void callApi("GET", "/clock").then((clock) => {
      if (field.value === "") field.value = fieldTime((clock as { readonly now: number }).now)
    })
  })
  byId("set-clock").addEventListener("submit", (event) => {
    event.preventDefault()
    const now = Date.parse(field.value)
    if (Number.isNaN(now)) {
      say("Give a date and a time.", true)
      return
    }
    void act(`The clock shows ${dateOf(now)}.`, async () => {
      await callApi("PUT", "/clock", { now })
      field.value = ""
      await read()
    })
  })

  const live = byId("live")
  live.addEventListener("click", () => {
    isLive = !isLive
    live.setAttribute("aria-pressed", String(isLive))
    live.lastElementChild!.textContent = isLive ? "Live" : "Paused"
  })

  const read = async (): Promise<void> => {
    try {
      await Promise.all([showClock(), current.update()])
      if (wasLost) say("The sandbox is back.")
      wasLost = false
    } catch (error) {
      if (!wasLost) say(error instanceof TypeError ? "The sandbox does not answer." : String(error), true)
      wasLost = true
    }
    live.classList.toggle("lost", wasLost)
  }
  const beat = async (): Promise<void> => {
    if (isLive && !document.hidden) await read()
    setTimeout(() => void beat(), 1_000)
  }

  list.append(...tabs)
  for (const { element, id } of views) {
    element.id = `view-${id}`
    element.setAttribute("role", "tabpanel")
    element.setAttribute("aria-labelledby", `tab-${id}`)
  }
  main.replaceChildren(...views.map(({ element }) => element))
  byId("where").textContent = location.host
  addEventListener("hashchange", show)
  show()
  setTimeout(() => void beat(), 1_000)
}
