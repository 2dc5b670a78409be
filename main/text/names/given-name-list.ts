import {
  feminineCyrillic,
  feminineKazakh,
  feminineLatin,
  masculineCyrillic,
  masculineKazakh,
  masculineLatin,
} from './gazetteer/given-names.ts'
import { foldName } from './gazetteer.ts'
import { kazakhStems } from './name-forms.ts'
import { caseForms } from './russian-cases.ts'

/** A given name in the nominative, and whose it is; null where both have it. */
export type GivenName = { lemma: string; gender: 'm' | 'f' | null }

const byLanguage = new Map<string, Map<string, GivenName>>()

/** The given name that a folded word is, in whatever case; null where it is none that is known. */
export function givenNameOf(form: string, language: string | null): GivenName | null {
  const isLatin = form.charCodeAt(0) < 0x250
  const names = namesOf(isLatin ? 'en' : language === 'kk' ? 'kk' : 'ru')
  const known = names.get(form)
  if (known || isLatin || language !== 'kk') return known ?? null
  for (const stem of kazakhStems(form)) {
    const name = names.get(stem)
    if (name) return name
  }
  return null
}

function namesOf(list: 'en' | 'ru' | 'kk'): Map<string, GivenName> {
  const known = byLanguage.get(list)
  if (known) return known
  const names = new Map<string, GivenName>()
  const add = (lists: readonly string[], gender: 'm' | 'f', isDeclined: boolean) => {
    for (const name of lists.join(' ').trim().split(/\s+/)) {
      const lemma = foldName(name)
      for (const form of isDeclined ? caseForms(lemma).flat() : [lemma]) {
        const before = names.get(form)
        // Валентина is his genitive and her nominative; who is told elsewhere.
        if (!before) names.set(form, { lemma, gender })
        else if (before.gender !== gender)
          names.set(form, { lemma: form === lemma ? lemma : before.lemma, gender: null })
      }
    }
  }
  if (list === 'en') {
    add([masculineLatin], 'm', false)
    add([feminineLatin], 'f', false)
  } else {
    const isDeclined = list === 'ru'
    add(isDeclined ? [masculineCyrillic] : [masculineKazakh, masculineCyrillic], 'm', isDeclined)
    add(isDeclined ? [feminineCyrillic] : [feminineKazakh, feminineCyrillic], 'f', isDeclined)
  }
  byLanguage.set(list, names)
  return names
}
