import { BadRequestException, Controller, Get, Inject, Query, Redirect, Req, Res } from "@nestjs/common"
import type { CookieOptions, Request, Response } from "express"
import type { TikTokShop } from "tiktok-shop-kit"
import { TIKTOK_SHOP } from "./tiktok-shop.module.ts"

const stateCookie = "tiktok_state"

const cookie: CookieOptions = {
  path: "/tiktok",
  httpOnly: true,
  sameSite: "lax",
  secure: process.env["NODE_ENV"] === "production",
}

@Controller("tiktok")
export class ConsentController {
  private readonly tiktok: TikTokShop

  constructor(@Inject(TIKTOK_SHOP) tiktok: TikTokShop) {
    this.tiktok = tiktok
  }

  /** Begins a consent. The cookie ties the callback to this browser, for as long as a code is valid. */
  @Get("connect")
  @Redirect()
  async connect(@Res({ passthrough: true }) response: Response) {
    const { url, state } = await this.tiktok.generateAuthorizationUrl()
    response.cookie(stateCookie, state, { ...cookie, maxAge: 30 * 60 * 1000 })
    return { url }
  }

  /** The redirect URL of the app in Partner Center: exchanges the code and stores the tokens. */
  @Get("callback")
  @Redirect("/", 303)
  async callback(
    @Query() query: Record<string, string>,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ) {
    const state: string | undefined = request.cookies[stateCookie]
    if (state === undefined) throw new BadRequestException("This browser began no consent. Begin at /tiktok/connect.")
    response.clearCookie(stateCookie, cookie)
    const { code } = await this.tiktok.parseCallback(new URLSearchParams(query), { state })
    await this.tiktok.exchangeCodeForToken(code)
  }
}
