import { type NextRequest, NextResponse } from "next/server"
import { TikTokShopError } from "tiktok-shop-kit"
import { tiktokShop } from "../../../lib/tiktok.ts"

/** The redirect URL of the app in Partner Center: exchanges the code and stores the tokens. */
export const GET = async (request: NextRequest) => {
  const state = request.cookies.get("tiktok_state")?.value
  if (state === undefined)
    return new NextResponse("This browser began no consent. Begin at /tiktok/connect.", { status: 400 })
  const { tiktok } = tiktokShop()
  try {
    const { code } = await tiktok.parseCallback(request.nextUrl.searchParams, { state })
    await tiktok.exchangeCodeForToken(code)
  } catch (error) {
    if (!TikTokShopError.is(error)) throw error
    console.error(error.name, error.code, error.requestId, error.message)
    return new NextResponse("The consent failed. Begin again at /tiktok/connect.", { status: 400 })
  }
  // A path, because behind a proxy the address of the request is not the public one.
  const response = new NextResponse(null, { status: 303, headers: { location: "/" } })
  response.cookies.delete({ name: "tiktok_state", path: "/tiktok" })
  return response
}
