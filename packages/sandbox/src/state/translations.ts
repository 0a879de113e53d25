/**
 * Tasks that translate the text in an image.
 */

export interface ImageTranslation {
  id: string
  image_uri: string
  target_language: string
  create_time: number
  /** The URI of the translated image, once it exists. */
  translated_uri?: string
}
