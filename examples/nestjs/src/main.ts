import "reflect-metadata"
import { NestFactory } from "@nestjs/core"
import cookieParser from "cookie-parser"
import { AppModule } from "./app.module.ts"
import { TikTokShopErrorFilter } from "./tiktok-shop/error.filter.ts"

// The signature of a webhook covers the bytes as they arrived.
const app = await NestFactory.create(AppModule, { rawBody: true })
app.use(cookieParser())
app.useGlobalFilters(new TikTokShopErrorFilter())
// On SIGTERM, Nest closes the server, then the modules.
app.enableShutdownHooks()
await app.listen(process.env["PORT"] ?? 3000)
