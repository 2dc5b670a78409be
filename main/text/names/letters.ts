import { foldName } from './gazetteer.ts'
import type { Mention, Reading } from './mentions.ts'
import { kazakhStems } from './name-forms.ts'
import { nameSound } from './name-sound.ts'

type Joined = { key: string; full: string }

/**
 * The keys of a text's organisations and places. Letters are the name before them where the text says so: in brackets right behind a
 * name ("the Merrow Water Board (MWB)"); or where the lists do.
 */
export function joinLetters(reading: Reading): Map<Mention, Joined> {
  const { words, text } = reading
  const joined = new Map<Mention, Joined>()
  const byForm = new Map<string, Joined>()
  let before: Mention | undefined
  for (const mention of reading.mentions) {
    if (mention.kind !== 'person') {
      const form = formOf(reading, mention)
      const isExplained =
        before !== undefined &&
        before.kind === mention.kind &&
        words[mention.from]?.isShout === true &&
        /^ ?\($/.test(text.slice(words[before.to - 1]?.end, words[mention.from]?.start))
      const known =
        (isExplained && before ? joined.get(before) : undefined) ?? byForm.get(form) ?? ownKey(reading, mention, form)
      byForm.set(form, known)
      joined.set(mention, known)
    }
    before = mention
  }
  return joined
}

function ownKey({ text, words }: Reading, mention: Mention, form: string): Joined {
  if (mention.entry) return { key: mention.entry.key, full: mention.entry.full }
  const full = text.slice(words[mention.from]?.start, words[mention.to - 1]?.end)
  return { key: `${mention.kind === 'place' ? 'l' : 'o'}:${form}`, full }
}

const russianEnding =
  /(?<=.{3})(?:ого|его|ому|ему|ыми|ими|ами|ями|ой|ей|ою|ею|ым|им|ом|ем|ах|ях|ий|ый|ая|ое|ые|ую|ии|ия|ию|[аеиоуыюяьй])$/

/** A name without the cases of its words, by sound. */
function formOf({ words, language }: Reading, { from, to }: Mention): string {
  return words
    .slice(from, to)
    .map(({ fold }) => {
      if (language === 'kk') return nameSound(kazakhStems(fold).at(-1) ?? fold)
      return nameSound(language === 'ru' ? foldName(fold).replace(russianEnding, '') : fold)
    })
    .join('-')
}
