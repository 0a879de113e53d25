/**
 * Functions that the inspector's views share: they make elements, call the admin API and format times. Runs in the browser;
 * see index.ts.
 */
export interface Ui {
  /** An element. Children that are text stay text, never HTML. */
  readonly h: (
    tag: string,
    attributes?: Readonly<Record<string, string | boolean | ((event: Event) => void) | undefined>>,
    ...children: ReadonlyArray<Node | string | undefined>
  ) => HTMLElement
  /** Calls the admin API. Rejects with the API's own sentence. */
  readonly callApi: (method: string, path: string, body?: unknown) => Promise<unknown>
  /** Shows a message at the top of the page. */
  readonly say: (text: string, isProblem?: boolean) => void
  /** Does something and shows the result. */
  readonly act: (what: string, run: () => Promise<unknown>) => Promise<void>
  readonly timeOf: (ms: number) => string
  readonly dateOf: (ms: number) => string
  /**
   * Fills an element again, but only if `key` has changed. The focus and typed text stay in the control of the same name.
   */
  readonly fill: (element: HTMLElement, key: unknown, make: () => ReadonlyArray<Node>) => void
  /** JSON with line breaks and indents. It changes no digit, and a text that was cut is formatted up to the cut. */
  readonly pretty: (text: string) => string
  /** A part of a detail with its heading. */
  readonly section: (title: string, ...children: ReadonlyArray<Node | string>) => HTMLElement
  readonly pairs: (list: ReadonlyArray<readonly [string, string]>) => HTMLElement
  /** JSON that was formatted, in a box that can be scrolled by keyboard. */
  readonly json: (text: string) => HTMLElement
  /** A button that does something and shows the result. `focus` tells buttons with the same label apart. */
  readonly button: (label: string, done: string, run: () => Promise<unknown>, focus?: string) => HTMLElement
  /** Carries out an operation as the seller of the chosen shop. Rejects with its refusal. */
  readonly seller: (operation: string, input: Readonly<Record<string, unknown>>) => Promise<unknown>
  /** Puts a text on the clipboard. */
  readonly copy: (what: string, text: string) => Promise<void>
  /** The shop whose orders, products, returns and statements the lists show. */
  readonly chosen: { shopId: string }
}

/** A view behind a tab. */
export interface View {
  readonly id: string
  readonly title: string
  readonly element: HTMLElement
  /** Reads the view's data. Called every second while the view is on the screen. */
  readonly update: () => Promise<void>
  /** Shows one item; "" shows no item. Its id follows the view's in the address: `#orders/<id>`. */
  readonly open?: (item: string) => void
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
    // Typed text that is not sent yet stays. Every field to type in has a name.
    type Field = HTMLInputElement | HTMLTextAreaElement
    const fields = () => [...element.querySelectorAll<Field>("input[data-focus], textarea[data-focus]")]
    const typed = new Map(
      fields().flatMap((field) =>
        field.value === field.defaultValue ? [] : [[field.getAttribute("data-focus"), field.value] as const],
      ),
    )
    element.replaceChildren(...make())
    for (const field of fields()) field.value = typed.get(field.getAttribute("data-focus")) ?? field.value
    for (const details of element.querySelectorAll("details"))
      if (open.has(details.getAttribute("data-key")) && details.hasAttribute("data-key")) details.open = true
    if (focused !== undefined && focused !== null)
      element.querySelector<HTMLElement>(`[data-focus="${CSS.escape(focused)}"]`)?.focus({ preventScroll: true })
  }
  const pretty: Ui["pretty"] = (text) => {
    if (!/^\s*[{[]/.test(text)) return text
    const out: Array<string> = []
    let depth = 0
    const line = (by: number): void => {
      depth += by
      out.push("\n", "  ".repeat(Math.max(depth, 0)))
    }
    // Strings, brackets without content, single signs, and runs of everything else.
    for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"?|\{\s*\}|\[\s*\]|[{}[\],:]|[^\s"{}[\],:]+/g)) {
      if (token === "{" || token === "[") {
        out.push(token)
        line(1)
      } else if (token === "}" || token === "]") {
        line(-1)
        out.push(token)
      } else if (token === ",") {
        out.push(token)
        line(0)
      } else out.push(token === ":" ? ": " : token)
    }
    return out.join("")
  }
  const section: Ui["section"] = (title, ...children) =>
    h("section", { class: "block" }, h("h3", {}, title), ...children)
  const pairs: Ui["pairs"] = (list) =>
    h("dl", { class: "pairs mono" }, ...list.flatMap(([name, value]) => [h("dt", {}, name), h("dd", {}, value)]))
  const json: Ui["json"] = (text) =>
    h("pre", { class: "mono", tabindex: "0", role: "group", "aria-label": "JSON" }, pretty(text))
  const button: Ui["button"] = (label, done, run, focus = label) =>
    h("button", { type: "button", "data-focus": focus, click: () => void act(done, run) }, label)
  const chosen = { shopId: "" }
  const seller: Ui["seller"] = async (operation, input) => {
    const shop = chosen.shopId === "" ? {} : { shopId: chosen.shopId }
    const answer = (await callApi("POST", "/seller/call", { operation, input, ...shop })) as {
      readonly code: number
      readonly message: string
      readonly data?: unknown
    }
    if (answer.code !== 0) throw new Error(`${answer.code}: ${answer.message}`)
    return answer.data ?? {}
  }
  const copy: Ui["copy"] = async (what, text) => {
    try {
      await navigator.clipboard.writeText(text)
      say(`${what} is on the clipboard.`)
    } catch {
      // Without HTTPS only pages of this machine may write to the clipboard.
      say("The browser does not let this page write to the clipboard. Select the text instead.", true)
    }
  }
  return { h, callApi, say, act, timeOf, dateOf, fill, pretty, section, pairs, json, button, seller, copy, chosen }
}
