/**
 * Translates the text in images. The translated image is an uploaded one of the account, so a listing can use it.
 */
import type { Account, Shop } from "../model.ts"
import { makeImage } from "../seed/products.ts"
import type { ImageTranslation } from "../state/translations.ts"
import { ownerOf, type World } from "../world.ts"

const imageOnWire = (account: Account | undefined, uri: string) => ({
  uri,
  url: account?.images.get(uri)?.urls[0] ?? "",
})

export const translationOnWire = (account: Account | undefined, task: ImageTranslation) => ({
  id: task.id,
  status: task.translated_uri === undefined ? "PROCESSING" : "COMPLETED",
  fail_reason: "",
  target_language: task.target_language,
  original_image: imageOnWire(account, task.image_uri),
  ...(task.translated_uri === undefined ? {} : { translated_image: imageOnWire(account, task.translated_uri) }),
})

export const finishTranslation = (world: World, shop: Shop, task: ImageTranslation, at: number): void => {
  const account = ownerOf(world, shop)
  const original = account?.images.get(task.image_uri)
  if (account === undefined || original === undefined || task.translated_uri !== undefined) return
  const uri = `tos-sandbox/${world.random.text(32, "0123456789abcdef")}`
  account.images.set(uri, makeImage(uri, original.width, original.height))
  task.translated_uri = uri
  world.emit({ shop }, "IMAGE_TRANSLATION_COMPLETED", { translation_task: translationOnWire(account, task) }, at)
}
