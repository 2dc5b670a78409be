import { words } from '../../strings/words.ts'

/** The character sets that old files of our readers' languages are in, the likeliest first. */
const names = [
  'utf-8',
  'windows-1251',
  'koi8-r',
  'koi8-u',
  'cp866',
  'iso-8859-5',
  'maccyrillic',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'iso-8859-15',
  'macroman',
  'windows-1250',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'windows-1257',
  'gb18030',
  'big5',
  'shift_jis',
  'euc-jp',
  'euc-kr',
] as const

/** What may be chosen: the name as files give it, with the languages that are written in it. */
export const charsets = names.map(value => ({ value, label: words.readAgain.charsets[value] }))
export type Charset = (typeof names)[number]
