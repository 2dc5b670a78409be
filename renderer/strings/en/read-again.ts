import { formatNumber } from '../../ui/formats.ts'

const documents = (count: number) => (count === 1 ? '1 document' : `${formatNumber(count)} documents`)
const of = (count: number) => (count === 1 ? 'the document' : documents(count))

export const readAgain = {
  again: 'Read again',
  all: 'Read all again',
  byPassword: 'Enter password…',
  byCharset: 'Read as another charset…',
  titles: {
    again: (count: number) => `Read ${of(count)} again`,
    password: (count: number) => `Password of ${of(count)}`,
    charset: (count: number) => `Read ${of(count)} as another charset`,
  },
  password: 'Password',
  passwordHelp: 'It is used to read the stored original once, and kept nowhere.',
  charset: 'Charset',
  charsetHelp:
    'For texts whose letters came out wrong. The original stays as it is; highlights go along where their words are found again.',
  charsets: {
    'utf-8': 'UTF-8',
    'windows-1251': 'Windows-1251 (Cyrillic)',
    'koi8-r': 'KOI8-R (Russian)',
    'koi8-u': 'KOI8-U (Ukrainian)',
    cp866: 'DOS 866 (Cyrillic)',
    'iso-8859-5': 'ISO 8859-5 (Cyrillic)',
    maccyrillic: 'Mac Cyrillic',
    'utf-16le': 'UTF-16, little-endian',
    'utf-16be': 'UTF-16, big-endian',
    'windows-1252': 'Windows-1252 (Western)',
    'iso-8859-15': 'ISO 8859-15 (Western)',
    macroman: 'Mac Roman (Western)',
    'windows-1250': 'Windows-1250 (Central European)',
    'windows-1253': 'Windows-1253 (Greek)',
    'windows-1254': 'Windows-1254 (Turkish)',
    'windows-1255': 'Windows-1255 (Hebrew)',
    'windows-1256': 'Windows-1256 (Arabic)',
    'windows-1257': 'Windows-1257 (Baltic)',
    gb18030: 'GB 18030 (Chinese)',
    big5: 'Big5 (Chinese)',
    shift_jis: 'Shift JIS (Japanese)',
    'euc-jp': 'EUC-JP (Japanese)',
    'euc-kr': 'EUC-KR (Korean)',
  },
  read: 'Read',
  progress: (at: number, count: number) =>
    count === 1 ? 'Reading the document…' : `Reading ${formatNumber(at)} of ${documents(count)}…`,
  progressLabel: 'Reading again',
  renewed: (count: number) => (count === 1 ? 'The document has a new text.' : `${documents(count)} have a new text.`),
  same: (count: number) => `The text of ${documents(count)} is as it was.`,
  unread: (count: number) => `${documents(count)} could not be read.`,
  stopped: (count: number) =>
    count === 1 ? '1 was left, because you stopped it.' : `${formatNumber(count)} were left, because you stopped it.`,
}
