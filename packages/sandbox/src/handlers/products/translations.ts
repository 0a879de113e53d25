/**
 * Orders translations of uploaded images, and reads how far they are.
 */
import { accountOf, handler, shopOf } from "../../handler.ts"
import * as times from "../../life/times.ts"
import { translationOnWire } from "../../life/translations.ts"
import { Refusal } from "../../refusal.ts"
import type { ImageTranslation } from "../../state/translations.ts"

const languages = ["de-DE", "en-IE", "es-ES", "fr-FR", "it-IT"]
const mostInRequest = 20
const mostInDay = 500

interface Create {
  readonly images: ReadonlyArray<{ readonly image_uri: string; readonly target_languages: ReadonlyArray<string> }>
}

const checkCount = (count: number): void => {
  if (count > mostInRequest) throw new Refusal(12038010, `A request takes at most ${mostInRequest} translation tasks`)
}

/** One task for each image and language. All are made, or none. */
export const createTranslations = handler<unknown, Create>((call) => {
  const { now, world } = call
  const { imageTranslations, id: shopId } = shopOf(call)
  const { images } = accountOf(call)
  const wanted = call.body.images.flatMap(({ image_uri, target_languages }) =>
    target_languages.map((target_language) => ({ image_uri, target_language })),
  )
  checkCount(wanted.length)
  for (const { image_uri, target_language } of wanted) {
    if (!images.has(image_uri)) throw new Refusal(12038008, `Invalid 'image_uri': '${image_uri}' was not uploaded`)
    if (!languages.includes(target_language))
      throw new Refusal(12038009, `Invalid 'target_languages': it takes ${languages.join(", ")}`)
  }
  const ofToday = [...imageTranslations.values()].filter(({ create_time }) => create_time > now - times.dayLength)
  if (ofToday.length + wanted.length > mostInDay)
    throw new Refusal(12038012, `A shop has ${mostInDay} translation tasks a day`)
  return {
    translation_tasks: wanted.map((one) => {
      const task: ImageTranslation = { ...one, id: world.random.id("7391"), create_time: now }
      imageTranslations.set(task.id, task)
      world.timeline.add({ at: now + times.translation, kind: "translation.finished", shopId, id: task.id })
      return { id: task.id, ...one }
    }),
  }
})

/** The named tasks, or the newest ones. */
export const getTranslations = handler<{ readonly translation_task_ids?: ReadonlyArray<string> }, unknown>((call) => {
  const { imageTranslations } = shopOf(call)
  const newest = () => [...imageTranslations.keys()].slice(-mostInRequest).toReversed()
  const ids = call.query.translation_task_ids ?? newest()
  checkCount(ids.length)
  return {
    translation_tasks: ids.map((id) => {
      const task = imageTranslations.get(id)
      if (task === undefined) throw new Refusal(12038011, `There is no translation task '${id}'`)
      return translationOnWire(call.account, task)
    }),
  }
})
