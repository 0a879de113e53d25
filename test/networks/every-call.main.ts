/**
 * Makes a call of each kind: the exchange of a code, reads, an upload, both GETs with a body, a refresh. Prints as JSON what
 * became of each call, and every secret that a request carried.
 */
import { getTokoProductMappers } from "@tiktok-shop-kit/api/affiliate_creator"
import { getAvailableShippingTemplate } from "@tiktok-shop-kit/api/logistics"
import { uploadProductImage } from "@tiktok-shop-kit/api/product"
import { fetchTransport, type Transport } from "@tiktok-shop-kit/client"
import { makeMemory } from "@tiktok-shop-kit/oauth"
import { createTikTokShop, TikTokShopError, type TikTokShopConfig } from "tiktok-shop-kit"

/** What a test gives in the variable `GIVEN`. */
export interface Given {
  readonly config: TikTokShopConfig
  readonly codes: { readonly seller: string; readonly creator: string }
  /** The bytes of an image that the platform takes. */
  readonly image: ReadonlyArray<number>
}

export interface Printed {
  /** `ok`, or the error's tag and message. */
  readonly results: Readonly<Record<string, string>>
  readonly secrets: ReadonlyArray<string>
}

const secrets = new Set<string>()

const carriesSecret = /^(app_secret|auth_code|refresh_token|shop_cipher|sign|x-tts-access-token)$/

const noting =
  (transport: Transport): Transport =>
  (call) => {
    for (const [name, value] of [...Object.entries(call.query), ...Object.entries(call.headers)]) {
      if (carriesSecret.test(name)) secrets.add(value)
    }
    return transport(call)
  }

const results: Record<string, string> = {}
const step = async (name: string, run: () => Promise<unknown>): Promise<void> => {
  try {
    await run()
    results[name] = "ok"
  } catch (error) {
    if (!TikTokShopError.is(error)) throw error
    results[name] = `${error._tag}: ${error.message}`
  }
}

const { config, codes, image } = JSON.parse(process.env["GIVEN"] ?? "{}") as Given
const { accessToken: _, refreshToken = "", ...app } = config
const transport = noting(fetchTransport())
await using tiktok = createTikTokShop({ ...app, store: makeMemory(), transport, retry: false })
let creator = ""
await step("exchange", () => tiktok.exchangeCodeForToken(codes.seller))
await step(
  "exchange of a creator",
  async () => ({ openId: creator } = await tiktok.exchangeCodeForToken(codes.creator)),
)
const [shop] = await Array.fromAsync(tiktok.shops())
const seller = tiktok.shop(shop?.id ?? "7")
await step("search", () => seller.getProducts())
await step("upload", () => seller.call(uploadProductImage, { data: new Uint8Array(image) }))
await step("GET with a body", () => seller.call(getAvailableShippingTemplate, { product_attribute: {} } as never))
await step("GET with a body of a creator", () =>
  tiktok.account(creator).call(getTokoProductMappers, { toko_pids: ["1729"] }),
)
await step("refresh", () => tiktok.refreshAccessToken(refreshToken))
console.log(JSON.stringify({ results, secrets: [...secrets] } satisfies Printed))
