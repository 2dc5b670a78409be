import * as v from 'valibot'
import { languageSchema } from '../contract/shapes.ts'

/** The languages of the news from Central Asia, of the agencies that report on it, and of their neighbours. */
const tags =
  'ar be bg cs da de el en es et fa fi fr he hi hu hy az id it ja ka kk ko ky lt lv mn nl no pl ps pt ro ru sk sr sv tg tk tr tt ug uk ur uz vi zh'.split(
    ' ',
  )
let names: Map<string, string> | undefined

/** A BCP 47 tag for what a person wrote for a language: "ru", "RU", "Russian", «русский»; null where it is none that we know. */
export function languageOfName(written: string): string | null {
  const name = written.trim().toLowerCase()
  names ??= new Map(
    ['en', 'ru', 'kk', 'de', 'fr'].flatMap(locale => {
      const display = new Intl.DisplayNames([locale], { type: 'language' })
      return tags.map((tag): [string, string] => [(display.of(tag) ?? tag).toLowerCase(), tag])
    }),
  )
  const known = names.get(name)
  if (known !== undefined) return known
  const tag = name.replaceAll('_', '-')
  return tag.length <= 12 && v.is(languageSchema, tag) && (tags.includes(tag) || tag.includes('-')) ? tag : null
}
