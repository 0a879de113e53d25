/** Small operations for tests of the client itself; the real ones are generated from the spec. */
import type { Operation, PagedOperation } from "@tiktok-shop-kit/client"

const shared = { platform: "shop", answer: "json", access: "seller", scopes: [] } as const

export const readThing: Operation<{ readonly thing_id: string; readonly ids?: ReadonlyArray<string> | undefined }, { id: string }, "shop"> = {
  ...shared,
  id: "test.202309.readThing",
  method: "GET",
  path: "/test/202309/things/{thing_id}",
  media: "none",
  query: ["ids"],
  shopCipher: "forbidden",
  safety: "read",
}

export const createThing: Operation<
  {
    readonly title: string
    readonly wide_id?: string | undefined
    readonly idempotency_key?: string | undefined
  },
  { id: string; wide_id?: string },
  "shop"
> = {
  ...shared,
  id: "test.202309.createThing",
  method: "POST",
  path: "/test/202309/things",
  media: "json",
  body: ["title", "wide_id", "idempotency_key"],
  shopCipher: "required",
  safety: "unsafe",
  idempotencyKey: { in: "body", name: "idempotency_key", maxLength: 128 },
  wide: { input: ["wide_id"], data: ["wide_id"] },
}

export interface Row {
  readonly id: string
}

export const searchThings: PagedOperation<
  { readonly page_size?: number | undefined; readonly page_token?: string | undefined; readonly status?: string | undefined },
  { readonly things: ReadonlyArray<Row>; readonly next_page_token?: string; readonly total_count?: number },
  Row,
  "shop"
> = {
  ...shared,
  id: "test.202309.searchThings",
  method: "POST",
  path: "/test/202309/things/search",
  media: "json",
  query: ["page_size", "page_token"],
  body: ["status"],
  shopCipher: "forbidden",
  safety: "read",
  paging: {
    style: "token",
    in: "query",
    token: "page_token",
    next: "next_page_token",
    size: "page_size",
    maxSize: 100,
    total: "total_count",
  },
  list: "things",
}

export const uploadThing: Operation<{ readonly data: Blob; readonly use_case?: string | undefined }, { uri: string }, "shop"> = {
  ...shared,
  id: "test.202309.uploadThing",
  method: "POST",
  path: "/test/202309/upload",
  media: "multipart",
  body: ["data", "use_case"],
  shopCipher: "forbidden",
  safety: "unsafe",
}

/** One of the two GETs that carry a JSON body. */
export const getWithBody: Operation<{ readonly keys: ReadonlyArray<string> }, { found: number }, "shop"> = {
  ...shared,
  id: "test.202309.getWithBody",
  method: "GET",
  path: "/test/202309/lookup",
  media: "json",
  body: ["keys"],
  shopCipher: "forbidden",
  safety: "read",
}
