/**
 * Functions that the inspector's views share: they make elements, call the admin API and format times. Runs in the browser;
 * see index.ts.
 */
export interface Ui {
  /** An element; a child that is a text is text, never HTML. */
  readonly h: (
    tag: string,
    attributes?: Readonly<Record<string, string | boolean | ((event: Event) => void) | undefined>>,
    ...children: ReadonlyArray<Node | string | undefined>
  ) => HTMLElement
  /** Calls the admin API. Rejects with the API's own sentence. */
  readonly callApi: (method: string, path: string, body?: unknown) => Promise<unknown>
  /** Says something at the top of the page. */
  readonly say: (text: string, isProblem?: boolean) => void
  /** Does something and says how it went. */
  readonly act: (what: string, run: () => Promise<unknown>) => Promise<void>
  readonly timeOf: (ms: number) => string
  readonly dateOf: (ms: number) => string
  /** Fills an element anew, only if `key` differs from the last time; the focus stays on the control of the same name. */
  readonly fill: (element: HTMLElement, key: unknown, make: () => ReadonlyArray<Node>) => void
  readonly pretty: (text: string) => string
}

/** A view behind a tab. */
export interface View {
  readonly id: string
  readonly title: string
  readonly element: HTMLElement
  /** Reads what it shows. Called every second while it is on the screen. */
  readonly update: () => Promise<void>
}

export const dom = (): Ui => {
  const h: Ui["h"] = (tag, attributes = {}, ...children) => {
    const element = document.createElement(tag)
    for (const [name, value] of Object.entries(attributes)) {
      if (typeof value === "function") element.addEventListener(name, value)
      else if (value === true) element.setAttribute(name, "")
      else if (value !== undefined && value !== false) element.setAttribute(name, value)
    }
    element.append(...children.filter((child) => child !== undefined))
    return element
  }
  const callApi: Ui["callApi"] = async (method, path, body) => {
    const response = await fetch(`/_sandbox/api${path}`, {
      method,
      ...(method === "GET"
        ? {}
        : { headers: { "content-type": "application/json" }, body: JSON.stringify(body ?? {}) }),
    })
    const answer = (await response.json()) as { readonly error?: string }
    if (!response.ok) throw new Error(answer.error ?? `HTTP ${response.status}`)
    return answer
  }
  const say: Ui["say"] = (text, isProblem = false) => {
    const notice = document.getElementById("notice")!
    notice.textContent = text
    notice.classList.toggle("problem", isProblem)
  }
  const act: Ui["act"] = async (what, run) => {
    try {
      await run()
      say(what)
    } catch (error) {
      say(error instanceof Error ? error.message : String(error), true)
    }
  }
  const two = (value: number) => String(value).padStart(2, "0")
  const timeOf: Ui["timeOf"] = (ms) => {
    const date = new Date(ms)
    return `${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`
  }
  const dateOf: Ui["dateOf"] = (ms) => {
    const date = new Date(ms)
    return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())} ${timeOf(ms)}`
  }
  const shown = new WeakMap<HTMLElement, string>()
  const fill: Ui["fill"] = (element, key, make) => {
    const text = JSON.stringify(key)
    if (shown.get(element) === text) return
    shown.set(element, text)
    const focused = element.contains(document.activeElement)
      ? document.activeElement?.getAttribute("data-focus")
      : undefined
    const open = new Set([...element.querySelectorAll("details[open]")].map((one) => one.getAttribute("data-key")))
    element.replaceChildren(...make())
    for (const details of element.querySelectorAll("details"))
      if (open.has(details.getAttribute("data-key")) && details.hasAttribute("data-key")) details.open = true
    if (focused !== undefined && focused !== null)
      element.querySelector<HTMLElement>(`[data-focus="${CSS.escape(focused)}"]`)?.focus({ preventScroll: true })
  }
  const pretty: Ui["pretty"] = (text) => {
    try {
      return JSON.stringify(JSON.parse(text), null, 2)
    } catch {
      return text
    }
  }
  return { h, callApi, say, act, timeOf, dateOf, fill, pretty }
}
