import { type ArgumentsHost, Catch, type ExceptionFilter, Logger } from "@nestjs/common"
import type { Response } from "express"
import { NotFoundError, TikTokShopError, ValidationError } from "tiktok-shop-kit"

/** The response for an error of the SDK. The messages hold no secret, but not all of them are for visitors. */
@Catch(TikTokShopError)
export class TikTokShopErrorFilter implements ExceptionFilter<TikTokShopError> {
  private readonly logger = new Logger(TikTokShopErrorFilter.name)

  catch(error: TikTokShopError, host: ArgumentsHost): void {
    const response = host.switchToHttp().getResponse<Response>()
    const isUnknown = error instanceof NotFoundError || (error instanceof ValidationError && error.field === "shop")
    if (isUnknown) return void response.status(404).json({ message: "This shop does not have what you asked for." })
    if (error instanceof ValidationError) return void response.status(400).json({ message: error.message })
    this.logger.error(`${error.name} ${error.code ?? ""} ${error.requestId ?? ""}: ${error.message}`)
    response.status(502).json({ message: "TikTok Shop does not answer as it should. Try again later." })
  }
}
