/** Types that users name: what an operation takes and answers, an item of its pages, the status of a product. */
import type { getProduct, searchProducts } from "@tiktok-shop-kit/api/product"
import type { ProductSummary } from "@tiktok-shop-kit/api/schemas"
import { createTikTokShop, unlistedField } from "tiktok-shop-kit"
import type { DataOf, InputOf, ItemOf, Product, ProductStatus } from "tiktok-shop-kit"

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
const is = <_ extends true>(): void => undefined

is<Equal<ItemOf<typeof searchProducts>, ProductSummary>>()
is<Equal<ItemOf<typeof getProduct>, never>>()
is<Equal<InputOf<typeof getProduct>["product_id"], string>>()
is<Equal<DataOf<typeof getProduct>["id"], string>>()
is<Equal<Product<unknown>["status"], ProductStatus | undefined>>()

const answered: ProductStatus = "ACTIVATE"

const tiktok = createTikTokShop({ retry: false })
void tiktok.getProducts({ status: "ACTIVE" })
// @ts-expect-error: ACTIVATE is answered; the input says ACTIVE
void tiktok.getProducts({ status: "ACTIVATE" })

declare const summary: ProductSummary
const tags: unknown = unlistedField(summary, "listing_badge")
// @ts-expect-error: the type lists it, so read it directly
unlistedField(summary, "title")
// @ts-expect-error: it has to be checked first
const first: string = unlistedField(summary, "listing_badge")

// @ts-expect-error: an unknown option does not compile
createTikTokShop({ baseURL: "https://example.com" })

void [answered, tags, first]
