import type { Script } from './spelling-sounds.ts'

/** Told apart by the nominative: Назарбаев, Назарбаева, Жириновский, Жириновская. */
type Kind = 'bare' | 'a' | 'ya' | 'y' | 'aya'
/** What stays of a form without an ending, as written and with single consonants only, and the kind of word that takes such endings. */
export type NameStem = { written: string; letters: string; script: Script; kind: Kind }

const endings: Readonly<Record<Script, Readonly<Record<Kind, readonly string[]>>>> = {
  /** Of Russian, and of Kazakh and its neighbours, which have the same for every kind of word. */
  cyrillic: {
    bare: listed(`а я у ю ом ем ым им е и ы ов ев ам ями ами ах ых ыми
      ның нің дың дің тың тің дан ден тан тен нан нен мен бен пен лар лер дар дер тар тер
      ға ге қа ке да де та те ды ді ты ті ны ні дағы дегі тағы тегі`),
    a: listed('а я ы и е у ю ой ей ою ею'),
    ya: listed('я и е ю ей ею'),
    y: listed('ий ый ой ого его ому ему им ым ом ем их ых ие ые'),
    aya: listed('ая яя ой ей ую юю'),
  },
  /** The s is that of plurals and of German genitives; an h after a vowel is one that others leave out (Abdullah). */
  latin: {
    bare: listed('s h'),
    a: listed('a'),
    ya: listed('ia ya ja'),
    y: listed('y i iy ij ii yi yy oy oi oj'),
    aya: listed('aya aia aja'),
  },
}
const kinds: readonly Kind[] = ['bare', 'a', 'ya', 'y', 'aya']
/** In letters. */
const shortestStem = 3
/** In shorter ones an s is more often part of the name: Collins. */
const shortestWithS = 7

function listed(written: string): string[] {
  return written.split(/\s+/)
}

const firstCyrillic = 0x400
const lastCyrillic = 0x52f
/** Of Azerbaijani; folding leaves no other letter of Latin's beyond a to z that names here have. */
const schwa = 0x259

/** The script of a folded form in nothing but Cyrillic or Latin letters; null for any other. */
export function scriptOf(form: string): Script | null {
  const isCyrillic = form.charCodeAt(0) >= firstCyrillic
  for (let at = 0; at < form.length; at++) {
    const code = form.charCodeAt(at)
    const isOfScript = isCyrillic
      ? code >= firstCyrillic && code <= lastCyrillic
      : (code >= 0x61 && code <= 0x7a) || code === schwa
    if (!isOfScript) return null
  }
  return isCyrillic ? 'cyrillic' : 'latin'
}

type Ending = { letters: string; kind: Kind }
/** By the last letter, so that few are tried. */
const endingsByLetter: Readonly<Record<Script, ReadonlyMap<string, readonly Ending[]>>> = {
  cyrillic: byLastLetter(endings.cyrillic),
  latin: byLastLetter(endings.latin),
}

function byLastLetter(lists: Readonly<Record<Kind, readonly string[]>>): Map<string, Ending[]> {
  const found = new Map<string, Ending[]>()
  for (const kind of kinds) {
    for (const letters of lists[kind]) {
      const last = letters.slice(-1)
      found.set(last, [...(found.get(last) ?? []), { letters, kind }])
    }
  }
  return found
}

/** Every stem that a folded form may be of. */
export function nameStems(form: string): NameStem[] {
  const script = scriptOf(form)
  if (script === null || form.length < shortestStem) return []
  const stems: NameStem[] = [stemOf(form, script, 'bare')]
  for (const { letters, kind } of endingsByLetter[script].get(form.slice(-1)) ?? []) {
    const length = form.length - letters.length
    if (length < shortestStem || !form.endsWith(letters)) continue
    if (letters === 's' && length < shortestWithS) continue
    if (letters === 'h' && !/[aeiou]h$/.test(form)) continue
    stems.push(stemOf(form.slice(0, length), script, kind))
  }
  return stems
}

function stemOf(written: string, script: Script, kind: Kind): NameStem {
  return { written, letters: written.replace(doubled, '$1'), script, kind }
}

/** A name's doubled consonants come and go: Kassymov, Kasymov. */
const doubled = /([^aeiouyаеиоуыэюяіїүұөә])\1+/g
