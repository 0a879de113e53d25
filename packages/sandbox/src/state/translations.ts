/**
 * Tasks that translate the text in an image.
 */

export interface ImageTranslation {
  id: string
  image_uri: string
  target_language: string
  create_time: number
  /** Of the translated image, once it is there. */
  translated_uri?: string
}
