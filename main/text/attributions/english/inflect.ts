import { forms } from './forms.ts'

/** Third person, past and past participle where they are not by rule; the participle is the past where it is left out. */
const irregular: Readonly<Record<string, string>> = {
  say: 'says said',
  tell: 'tells told',
  think: 'thinks thought',
  know: 'knows knew known',
  hear: 'hears heard',
  write: 'writes wrote written',
  read: 'reads read',
  find: 'finds found',
  show: 'shows showed shown',
  see: 'sees saw seen',
  understand: 'understands understood',
  feel: 'feels felt',
  foresee: 'foresees foresaw foreseen',
  foretell: 'foretells foretold',
  swear: 'swears swore sworn',
  seek: 'seeks sought',
  speak: 'speaks spoke spoken',
  bet: 'bets bet',
  beg: 'begs begged',
  lay: 'lays laid',
  bring: 'brings brought',
  shoot: 'shoots shot',
  hit: 'hits hit',
  begin: 'begins began begun',
  go: 'goes went gone',
  get: 'gets got gotten',
  keep: 'keeps kept',
  put: 'puts put',
  make: 'makes made',
  take: 'takes took taken',
  give: 'gives gave given',
  hold: 'holds held',
  stand: 'stands stood',
  come: 'comes came come',
  tear: 'tears tore torn',
  strike: 'strikes struck',
  choose: 'chooses chose chosen',
  mean: 'means meant',
  fight: 'fights fought',
  mistake: 'mistakes mistook mistaken',
  sing: 'sings sang sung',
  forecast: 'forecasts forecast',
  cast: 'casts cast',
}
/** Verbs whose last consonant is doubled: quipped, admitted. */
const doubling = new Set(
  'quip admit beg plan slam dub refer rap rebut brag rip hit chat permit label signal cancel'.split(' '),
)
const british = new Set(['label', 'signal', 'cancel'])

/** The written forms of a verb, each with what it may be (see `forms`). */
export function formsOf(lemma: string): [form: string, kinds: number][] {
  const known = irregular[lemma]?.split(' ')
  const past = known?.[1] ?? regularPast(lemma)
  const participle = known?.[2] ?? past
  const found = new Map<string, number>()
  const add = (form: string, kind: number) => found.set(form, (found.get(form) ?? 0) | kind)
  add(lemma, forms.base)
  add(known?.[0] ?? regularThird(lemma), forms.third)
  add(past, forms.past)
  add(participle, forms.participle)
  add(regularIng(lemma), forms.ing)
  if (british.has(lemma)) {
    add(`${lemma}ed`, forms.past | forms.participle)
    add(`${lemma}ing`, forms.ing)
  }
  return [...found]
}

const endsInY = /[^aeiou]y$/

function regularThird(lemma: string): string {
  if (endsInY.test(lemma)) return `${lemma.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh)$/.test(lemma) ? `${lemma}es` : `${lemma}s`
}

function regularPast(lemma: string): string {
  if (endsInY.test(lemma)) return `${lemma.slice(0, -1)}ied`
  if (doubling.has(lemma)) return `${lemma}${lemma.at(-1)}ed`
  return lemma.endsWith('e') ? `${lemma}d` : `${lemma}ed`
}

function regularIng(lemma: string): string {
  if (lemma.endsWith('ie')) return `${lemma.slice(0, -2)}ying`
  if (doubling.has(lemma) || lemma === 'bet' || lemma === 'put' || lemma === 'get') return `${lemma}${lemma.at(-1)}ing`
  return /[^eoy]e$/.test(lemma) ? `${lemma.slice(0, -1)}ing` : `${lemma}ing`
}
