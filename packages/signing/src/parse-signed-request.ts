/**
 * Parses the URL and headers of a request that was signed elsewhere. The result has the text as it was sent and as the
 * platform reads it.
 */
import { ValidationError } from "@tiktok-shop-kit/errors"

export interface SignedParam {
  /** As the URL has it. */
  readonly raw: readonly [name: string, value: string]
  /** As the platform reads it: percent-decoded, a plus as a space. */
  readonly read: readonly [name: string, value: string]
}

export interface SignedRequest {
  readonly origin: string
  /** As the URL has it. */
  readonly rawPath: string
  /** Percent-decoded. */
  readonly path: string
  readonly params: ReadonlyArray<SignedParam>
  readonly get: (name: string) => string | undefined
  readonly header: (name: string) => string | undefined
}

/** Throws a ValidationError if the text is not an http(s) URL with a path. */
export const parseSignedRequest = (
  url: string,
  headers: Headers | Readonly<Record<string, string>> | undefined,
): SignedRequest => {
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
    .map((pair): SignedParam => {
      const at = pair.indexOf("=")
      const name = at === -1 ? pair : pair.slice(0, at)
      const value = at === -1 ? "" : pair.slice(at + 1)
      return { raw: [name, value], read: [decode(plusAsSpace(name)), decode(plusAsSpace(value))] }
    })
  const parsedHeaders = new Headers(headers)
  return {
    origin,
    rawPath,
    path: decode(rawPath),
    params,
    get: (name) => params.find((param) => param.read[0] === name)?.read[1],
    header: (name) => parsedHeaders.get(name) ?? undefined,
  }
}

const plusAsSpace = (text: string): string => text.replaceAll("+", " ")

/** Percent-decodes. Returns text that is not valid percent-encoding unchanged. */
export const decode = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
