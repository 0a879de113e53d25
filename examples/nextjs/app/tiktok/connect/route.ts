import { NextResponse } from "next/server"
import { tiktokShop } from "../../../lib/tiktok.ts"

export const dynamic = "force-dynamic"

/** Begins a consent. The cookie ties the callback to this browser, for as long as a code is valid. */
export const GET = async () => {
  const { url, state } = await tiktokShop().tiktok.generateAuthorizationUrl()
  const response = NextResponse.redirect(url)
  const secure = process.env.NODE_ENV === "production"
  response.cookies.set("tiktok_state", state, {
    path: "/tiktok",
    maxAge: 30 * 60,
    httpOnly: true,
    sameSite: "lax",
    secure,
  })
  return response
}
