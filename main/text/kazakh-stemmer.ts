/** Letters after which endings begin alike. Russian words and names in -в, -г, -б, -д end in Kazakh as if these were voiceless. */
const vowel = '[аәеёиоөұүуыіэюя]'
const nasal = '[мнң]'
const hushed = '[жз]'
const liquid = '[лрйуиюь]'
const hard = '[пфкқтсшщчцхһбвгд]'
const consonant = '[бвгғджзйклмнңпрстуфхһцчшщқи]'
const after = (...classes: string[]) => `(?<=${classes.join('|')})`

/**
 * Endings by class, each with the sounds it follows (Kazakh grammars agree on these; the choice of classes is ours): what is further
 * out is taken off first. Vowels of an ending: back in the first form, front in the second; those in [ыі] are told by harmony too.
 */
const classes: readonly (readonly [name: string, endings: readonly string[]])[] = [
  ['person', [`${after(liquid)}м[ыі]н`, `${after(nasal, hushed)}б[ыі]н`, `${after(hard)}п[ыі]н`]],
  [
    'case',
    [
      // Genitive, accusative.
      `${after(vowel, nasal)}н[ыі]ң`,
      `${after(liquid, hushed)}д[ыі]ң`,
      `${after(hard)}т[ыі]ң`,
      `${after(vowel)}н[ыі]`,
      `${after(nasal, liquid, hushed)}д[ыі]`,
      // And the past of verbs, which differs after vowels only.
      `${after(hard)}т[ыі]`,
      `${after(vowel)}д[ыі]`,
      // Dative, locative, ablative, and what is in or of a place or time (Астанадағы, жылғы).
      `${after(vowel, nasal, liquid, hushed)}(?:ға|ге)`,
      `${after(hard)}(?:қа|ке)`,
      `${after(vowel, nasal, liquid, hushed)}(?:дағы|дегі|да|де)`,
      `${after(hard)}(?:тағы|тегі|та|те)`,
      `${after(vowel, liquid, hushed)}(?:дан|ден)`,
      `${after(nasal)}(?:нан|нен)`,
      `${after(hard)}(?:тан|тен)`,
      `${after(nasal, '[лрйжзь]')}(?:ғы|гі)`,
      // Instrumental.
      `${after(vowel, nasal, liquid)}мен`,
      `${after(hushed)}бен`,
      `${after(hard)}пен`,
      // All of these after "his, her, its".
      `${after('[ыі]')}(?:ндағы|ндегі|нда|нде|нан|нен|на|не)`,
      `${after(`${vowel}с[ыі]`)}н`,
    ],
  ],
  [
    'possessive',
    [
      `${after(consonant)}(?:[ыі]н|[ыі])`,
      // облыс-ы, but басшы-сы: nouns in -ыс are many more than those in -ы.
      `${after('[аәеёиоөұүуэюя]', 'ш[ыі]')}с[ыі]`,
      `${after(consonant)}[ыі][мң][ыі]з`,
      `${after(vowel)}[мң][ыі]з`,
    ],
  ],
  [
    'plural',
    [`${after(vowel, '[рйуиюь]')}(?:лар|лер)`, `${after(nasal, hushed, 'л')}(?:дар|дер)`, `${after(hard)}(?:тар|тер)`],
  ],
]
const endings = classes.map(([, patterns]) => patterns.map(pattern => new RegExp(`${pattern}$`)))

const backVowels = /[аоұыёя]/
const frontVowels = /[әөүіеэ]/
/** A stem has at least so many letters; one of a vowel and a consonant (ел, үй, ат) may stand before an ending that is hard to mistake. */
const shortestStem = 3
const vowelAndConsonant = /^[аәеиоөұүыі][бғджзйклмнңпрстшқ]$/
/** Words that end as if they had an ending, or in an н that might be taken for part of one; and the names of countries in -стан. */
const whole = new Set(
  `алтын бүгін дариға дәптер дейін жақын кейін келін майдан мұхтар орда өскемен қарағанды қызылорда мүмкін теңге түркімен
   шілде шығын команда баға аудан заман орман қазан дүкен жиын апта тұрғын бұрын оқиға
   ағылшын тағы`.split(/\s+/),
)
const country = /[бғгдзкқлмнпрст]стан$|^(?:пәкістан|дағыстан|үндістан|грекстан)$/
/** Nouns that lose the vowel of their last syllable before an ending that begins with one. */
const elided: ReadonlyMap<string, string> = new Map([
  ['халқ', 'халық'],
  ['орн', 'орын'],
  ['ауз', 'ауыз'],
  ['мұрн', 'мұрын'],
  ['көңл', 'көңіл'],
  ['құлқ', 'құлық'],
  ['ерк', 'ерік'],
])
/** What a final қ, к, п turned into before such an ending. */
const voiced: Readonly<Record<string, string>> = { ғ: 'қ', г: 'к', б: 'п' }
const mostEndings = 6

/**
 * The stem of a folded Kazakh word in Cyrillic letters: endings of person, case, possession and number are taken off as long as one
 * fits, the outermost first, each only after the sounds and, but for the instrumental, the vowels that it follows. What makes new words
 * (-лық, -шы, -сыз, -ша) and new verb forms stays. A light stemmer in the sense of Savoy (2006); the rules are ours (docs/analysis.md).
 */
export function stemKazakh(form: string): string {
  let stem = form
  for (let taken = 0; taken < mostEndings; taken++) {
    const shorter = withoutEnding(stem)
    if (shorter === null) break
    stem = elided.get(shorter) ?? shorter
  }
  return stem.length < shortestStem ? stem : withFinalHard(stem)
}

function withoutEnding(form: string): string | null {
  if (whole.has(form) || country.test(form)) return null
  for (const patterns of endings) {
    let best: string | null = null
    for (const pattern of patterns) {
      const found = pattern.exec(form)
      if (found === null || found.index >= (best ?? form).length) continue
      const stem = form.slice(0, found.index)
      if (isLongEnough(stem, found[0]) && isInHarmony(stem, found[0]) && !whole.has(`${stem}н`)) best = stem
    }
    if (best !== null) return best
  }
  return null
}

function isLongEnough(stem: string, ending: string): boolean {
  if (stem.length >= shortestStem) return true
  return vowelAndConsonant.test(stem) && (ending.length >= 3 || /^[дтғг][аеыі]$/.test(ending))
}

/** Back vowels follow back ones, front vowels front ones. Names in -ов and -ев take either: Назарбаевтың, Жұмабековтің. */
function isInHarmony(stem: string, ending: string): boolean {
  if (/^[мбп]ен$/.test(ending) || /[ое]в$/.test(stem)) return true
  const last = /[аоұыёяәөүіеэ](?!.*[аоұыёяәөүіеэиую])/.exec(stem)?.[0]
  if (last === undefined) return true
  return backVowels.test(last) ? !frontVowels.test(ending) : !backVowels.test(ending)
}

function withFinalHard(stem: string): string {
  // журналист: журналистің, журналистер.
  if (stem.endsWith('ист')) return stem.slice(0, -1)
  const hardened = voiced[stem.charAt(stem.length - 1)]
  return hardened === undefined ? stem : stem.slice(0, -1) + hardened
}
