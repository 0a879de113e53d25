/** The formatter, with the options of what is printed. */
import { format as oxfmt } from "oxfmt"

/** Throws on a text that does not parse: a mistake of a printer, not of the spec. */
export const format = async (file: string, text: string, printWidth = 120): Promise<string> => {
  const { code, errors } = await oxfmt(file, text, { printWidth, semi: false })
  if (errors.length > 0) throw new Error(`${file} does not parse: ${errors[0]!.message}\n${text}`)
  return code
}
