/**
 * Image translation: a task for each image and language, its event, and a translated image that a listing can use.
 */
import { expect, test } from "vitest"
import { sandbox } from "../../packages/sandbox/src/index.ts"
import { image } from "./recipes.ts"
import { caller, type Loose } from "./wire.ts"

test("an uploaded image is translated into each language, and the event has the new image", async () => {
  await using tts = await sandbox({ clock: Date.UTC(2026, 10, 1) })
  const { ask, data } = caller(tts)
  const image_uri = await image(tts)
  const create = "product.202505.createImageTranslationTasks"
  const wish = (uri: string, ...target_languages: ReadonlyArray<string>) => ({
    images: [{ image_uri: uri, target_languages }],
  })
  expect((await ask(create, wish("tos-sandbox/none", "de-DE"))).body).toMatchObject({ code: 12038008 })
  expect((await ask(create, wish(image_uri, "xx-XX"))).body).toMatchObject({ code: 12038009 })
  const many = Array.from({ length: 11 }, () => ({ image_uri, target_languages: ["de-DE", "it-IT"] }))
  expect((await ask(create, { images: many })).body).toMatchObject({ code: 12038010 })

  const { translation_tasks } = await data(create, wish(image_uri, "de-DE", "fr-FR"))
  const translation_task_ids = translation_tasks.map(({ id }: Loose) => id)
  expect(translation_tasks).toMatchObject([
    { image_uri, target_language: "de-DE" },
    { image_uri, target_language: "fr-FR" },
  ])
  const get = "product.202506.getImageTranslationTasks"
  const now = async () => (await data(get, { translation_task_ids })).translation_tasks as ReadonlyArray<Loose>
  expect((await now()).map(({ status }) => status)).toEqual(["PROCESSING", "PROCESSING"])
  expect((await ask(get, { translation_task_ids: ["404"] })).body).toMatchObject({ code: 12038011 })

  tts.clock.advance(60_000)
  const done = await now()
  expect(done).toMatchObject([
    { status: "COMPLETED", target_language: "de-DE", original_image: { uri: image_uri } },
    { status: "COMPLETED", target_language: "fr-FR" },
  ])
  const events = tts.events.filter(({ name }) => name === "IMAGE_TRANSLATION_COMPLETED")
  expect(events.map((event) => (event.data as Loose).translation_task)).toEqual(done)

  // The translated image is an uploaded one.
  const [{ translated_image }] = done as [Loose]
  const again = await data(create, wish(translated_image.uri, "it-IT"))
  expect(again.translation_tasks).toMatchObject([{ image_uri: translated_image.uri }])
  // Without ids, the newest come first.
  expect((await data(get)).translation_tasks.map(({ target_language }: Loose) => target_language)).toEqual([
    "it-IT",
    "fr-FR",
    "de-DE",
  ])
})

test("a shop has 500 translation tasks a day", async () => {
  await using tts = await sandbox({ clock: Date.UTC(2026, 10, 1) })
  const { ask, data } = caller(tts)
  const image_uri = await image(tts)
  const create = "product.202505.createImageTranslationTasks"
  const images = [1, 2, 3, 4, 5].map(() => ({ image_uri, target_languages: ["de-DE", "es-ES", "fr-FR", "it-IT"] }))
  for (let i = 0; i < 25; i++) await data(create, { images })
  expect((await ask(create, { images: images.slice(0, 1) })).body).toMatchObject({ code: 12038012 })
  tts.clock.advance(86_400_000)
  await data(create, { images })
})
