/**
 * The inspector's frame: tabs, the clock, and the timer that refreshes the open view. Runs in the browser; see index.ts.
 */
import type { Ui, View } from "./dom.ts"

export const app = ({ act, callApi, dateOf, h, say }: Ui, views: ReadonlyArray<View>): void => {
  const byId = (id: string): HTMLElement => document.getElementById(id)!
  const list = document.querySelector<HTMLElement>("[role=tablist]")!
  const main = byId("views")
  let current = views.find(({ id }) => `#${id}` === location.hash) ?? views[0]!
  let isLive = true
  let wasLost = false

  const tabs = views.map(({ id, title }) => {
    const tab = h("button", { type: "button", role: "tab", id: `tab-${id}`, "aria-controls": `view-${id}` }, title)
    tab.addEventListener("click", () => show(id))
    return tab
  })
  const show = (id: string): void => {
    current = views.find((view) => view.id === id) ?? current
    for (const [i, view] of views.entries()) {
      const isCurrent = view === current
      view.element.hidden = !isCurrent
      tabs[i]!.setAttribute("aria-selected", String(isCurrent))
      tabs[i]!.tabIndex = isCurrent ? 0 : -1
    }
    history.replaceState(null, "", `#${current.id}`)
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
    show(views[next]!.id)
    tabs[next]!.focus()
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
  show(current.id)
  setTimeout(() => void beat(), 1_000)
}
