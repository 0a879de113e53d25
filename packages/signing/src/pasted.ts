/** A request that somebody pasted, taken apart without changing a byte of it: what was sent, and what the platform reads. */
import { ValidationError } from "@tiktok-shop-kit/errors"

export interface PastedParam {
  /** As it stands in the URL. */
  readonly raw: readonly [name: string, value: string]
  /** As the platform reads it: percent-decoded, a plus as a space. */
  readonly read: readonly [name: string, value: string]
}

export interface Pasted {
  readonly origin: string
  /** As it stands in the URL. */
  readonly rawPath: string
  /** Percent-decoded. */
  readonly path: string
  readonly params: ReadonlyArray<PastedParam>
  readonly get: (name: string) => string | undefined
  readonly header: (name: string) => string | undefined
}

/** Throws a ValidationError for what is no http(s) URL with a path. */
export const paste = (url: string, headers: Headers | Readonly<Record<string, string>> | undefined): Pasted => {
  const match = /^(https?:\/\/[^/?#\s]+)(\/[^?#\s]*)(?:\?([^#\s]*))?(?:#\S*)?$/.exec(url.trim())
  if (match === null) {
    throw new ValidationError({
      field: "url",
      message: "explain: 'url' must be the whole URL as it was sent, such as https://host/path?app_key=…&sign=….",
    })
  }
  const [, origin = "", rawPath = "", search = ""] = match
  const params = search
    .split("&")
    .filter((pair) => pair !== "")
    .map((pair): PastedParam => {
      const at = pair.indexOf("=")
      const name = at === -1 ? pair : pair.slice(0, at)
      const value = at === -1 ? "" : pair.slice(at + 1)
      return { raw: [name, value], read: [decoded(plusAsSpace(name)), decoded(plusAsSpace(value))] }
    })
  const known = new Headers(headers)
  return {
    origin,
    rawPath,
    path: decoded(rawPath),
    params,
    get: (name) => params.find((param) => param.read[0] === name)?.read[1],
    header: (name) => known.get(name) ?? undefined,
  }
}

const plusAsSpace = (text: string): string => text.replaceAll("+", " ")

/** Text that is no percent-encoding stays as it is. */
export const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
