/**
 * What a client of `tiktok-shop-kit/openapi` accepts. `pnpm typecheck` is the test: each `@ts-expect-error` fails if the line
 * below it compiles.
 */
import { createTikTokShop } from "tiktok-shop-kit"
import { openapi } from "tiktok-shop-kit/openapi"

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
const is = <_ extends true>(): void => undefined

export const calls = async (): Promise<void> => {
  const tiktok = createTikTokShop()
  const api = openapi(tiktok)
  openapi(tiktok.shop("7495540735365777507"))
  openapi(tiktok.account("7010736057180325637"))
  // @ts-expect-error a client of the Effect face
  openapi(tiktok.parts.client)

  const products = await api.POST("/product/202502/products/search", { params: { query: { page_size: 20 } }, body: {} })
  const id = products.data!.data!.products![0]!.id
  is<Equal<typeof id, string>>()
  // @ts-expect-error a field that the answer does not have
  void products.data?.data?.product

  // An operation of TikTok for Developers, through the same client.
  const videos = await api.POST("/v2/video/list/", { params: { query: { fields: ["id", "title"] } }, body: {} })
  void videos.data?.data?.videos

  // Every form of a file.
  const bytes = new Uint8Array(4)
  for (const data of [bytes, bytes.buffer, new Blob([bytes])]) {
    await api.POST("/product/202309/images/upload", { body: { data } })
  }
  // @ts-expect-error a text is no file
  await api.POST("/product/202309/images/upload", { body: { data: "mug.png" } })

  // @ts-expect-error a path that the spec does not have
  await api.GET("/product/202309/nothing")
  // @ts-expect-error a method that the path does not have
  await api.DELETE("/product/202502/products/search", { body: {} })
  // @ts-expect-error the path parameter is missing
  await api.GET("/product/202309/products/{product_id}", {})
  // @ts-expect-error page_size is a number
  await api.POST("/product/202502/products/search", { params: { query: { page_size: "20" } }, body: {} })
}
